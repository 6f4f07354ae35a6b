import { describe, expect, it } from 'vitest';
import { recognisedPassages } from '../../../src/formats/prose/recognisedPassages';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';
import { tied } from '../cards/opened';

async function opened(text: string) {
  const read = await readFiles([{ name: 'notes.txt', bytes: new TextEncoder().encode(text) }], aReadContext());
  if (read.outcome === 'error') throw new Error(read.messages.map(({ code }) => code).join());
  return { names: [...read.document.actors.values()].map(({ name }) => name), ties: tied(read.document).sort() };
}

async function told(...lines: string[]) {
  const text = [
    'Compte rendu du 3 mars',
    '',
    'On a commencé à 14 h, puis chacun a parlé de ses projets.',
    '',
    ...lines,
  ].join('\n');
  return opened(text);
}

describe('where somebody works, said right after their name', () => {
  it.each([
    ['Vu Jean-Noël Pétrel de la FDFR.', 'Jean-Noël Pétrel – FDFR'],
    ['Invités : Maud Rivoallan (MSA), Luc Pétrel de la FDFR', 'Luc Pétrel – FDFR'],
    ['Avec Rémi Costes, chargé de prévention au SIVED, pour les bacs.', 'Rémi Costes – SIVED'],
    ['Merci à Corinne Malaval, coordinatrice du Panier Percé, venue nous voir.', 'Corinne Malaval – Panier Percé'],
    ['L’idée est d’Ousmane Keita, diététicien chez Croq’Vert.', 'Ousmane Keita – Croq’Vert'],
    ['Coprésidé par Denis Lafourcade (Chez Ginette) et Marie Wagner (L’Escale).', 'Denis Lafourcade – Chez Ginette'],
    ['Coprésidé par Denis Lafourcade (Chez Ginette) et Marie Wagner (L’Escale).', 'Marie Wagner – L’Escale'],
    ['Vu Paul Teyssèdre (fondateur La Manufacture), très accueillant.', 'Paul Teyssèdre – La Manufacture'],
    ['Entretien avec Marion Vaugrenard, éleveuse, ferme du Buis', 'Marion Vaugrenard – Ferme du Buis'],
    ['Vu M. Guérin, maire (mairie de Courlanges).', 'M. Guérin – Mairie de Courlanges'],
    ['Mairie d’Ayrolles : Marie Abgrall, secrétaire.', 'Marie Abgrall – Mairie d’Ayrolles'],
    ['• Brasserie du Gué, Paul Pons (à revoir)\n• Marie Hamidou - Ateliers du Gué', 'Paul Pons – Brasserie du Gué'],
    [
      'À bientôt\nMarie Ferhat - Régie de quartier des Glacis - 06 39 98 40 08',
      'Marie Ferhat – Régie de quartier des Glacis',
    ],
    ['Present: Joan Hart, Dilys Prothero of Harrow Lane Surgery', 'Dilys Prothero – Harrow Lane Surgery'],
    ['John Menon at Eastfield Housing Association has a garage.', 'John Menon – Eastfield Housing Association'],
    ['- Red Kite Inn: Martin Szabo', 'Martin Szabo – Red Kite Inn'],
    ['* Fatou Sarr (Kaléido), danse hip-hop\n* Luc Blanc - École de musique de Vernay', 'Fatou Sarr – Kaléido'],
    ['Avec Luc Petit et Marie Roux, tous deux de l’association Gran Moun.', 'Luc Petit – Gran Moun'],
    ['Présents : Marie Roux pour la Mairie de Vernay ; Luc Petit', 'Marie Roux – Mairie de Vernay'],
    ['Étaient là : Marie Roux du Comité des fêtes de Vernay, Luc Petit.', 'Marie Roux – Comité des fêtes de Vernay'],
    ['Vu Luc Garcin, à l’Épicerie Chez Garcin dont il est le patron.', 'Luc Garcin – Épicerie Chez Garcin'],
    ['Merci à Luc Petit, mécanicien, du Garage Dambury, qui aide.', 'Luc Petit – Garage Dambury'],
    ['Luc Petit exploite depuis 2022 la Chaufferie collective de Ry.', 'Luc Petit – Chaufferie collective de Ry'],
    ['Luc Petit et Marie Roux ont ouvert la Micro-crèche Les Ours en 2021.', 'Luc Petit – Micro-crèche Les Ours'],
    ['Luc Petit et Marie Roux ont ouvert la Micro-crèche Les Ours en 2021.', 'Marie Roux – Micro-crèche Les Ours'],
    ['L’Harmonie municipale de Vernay, conduite par Luc Petit, ouvre.', 'Luc Petit – Harmonie municipale de Vernay'],
    ['La présidente du Réseau Réparé Sé Pa, Marie Roux, est là.', 'Marie Roux – Réseau Réparé Sé Pa'],
    ['Vu la compagnie Les Semeurs et sa metteuse en scène Marie Roux.', 'Marie Roux – Les Semeurs'],
    ['À la Mairie de Vernay, l’adjointe à l’urbanisme, Mme Sauzet, parle.', 'Mme Sauzet – Mairie de Vernay'],
    ['Le Collectif des Toits avance ; Marie Roux en est la coordinatrice.', 'Marie Roux – Collectif des Toits'],
    ['- **Little Acorns Nursery**: Marie Roux, manager. 48 places', 'Marie Roux – Little Acorns Nursery'],
    ['Programme :\n* Jean-Noël Petit / Ti Bwa Son : son\n* Marie Roux – MJC de Vernay', 'Jean-Noël Petit – Ti Bwa Son'],
    ['John Shipton set up Coalbridge Football Club in 2019.', 'John Shipton – Coalbridge Football Club'],
    ['- Daniel Okonkwo, Llanfeddan Youth Centre, Sundays only', 'Daniel Okonkwo – Llanfeddan Youth Centre'],
    ['Nous avons vu Fatou Diop du Planning familial.', 'Fatou Diop – Planning familial'],
    ['Marc Leroy de la Mission locale rurale du Nord écrit.', 'Marc Leroy – Mission locale rurale du Nord'],
    ['Avec Guillaume Sertin de La Cravate solidaire.', 'Guillaume Sertin – La Cravate solidaire'],
    ['Mme Brunet du CCAS propose une date.', 'Mme Brunet – CCAS'],
    ['Paul Vasseur, directeur de l’Espace jeunes, a parlé.', 'Paul Vasseur – Espace jeunes'],
    ['Vu Nadia El Amrani, du Secours populaire.', 'Nadia El Amrani – Secours populaire'],
    ['Présents : Léa Brunet – Mairie de Mortagne, Idriss Kane – ADMR', 'Léa Brunet – Mairie de Mortagne'],
    ['Bonjour,\nÀ bientôt\nClaire Dumont\nAnimatrice territoriale, Pays du Bocage', 'Claire Dumont – Pays du Bocage'],
    ['Soizic Le Cam – Coordinatrice du réseau Breizh Solidaire', 'Soizic Le Cam – Réseau Breizh Solidaire'],
    ['Jeanne Olivier et Sylvie Roche, bénévoles de l’association Roul’Ensemble', 'Jeanne Olivier – Roul’Ensemble'],
    ['La mairie de Loudes prête sa salle. Vu Gérard Pouget, maire de Loudes.', 'Gérard Pouget – Mairie de Loudes'],
    ['Present: Joan Hart (chair), Sunil from the Co-op', 'Sunil – Co-op'],
    ['Présents :\n- Karim de la MJC\n- Thomas Vialatte, garage solidaire de Brives', 'Karim – MJC'],
    [
      'Présents :\n- Karim de la MJC\n- Thomas Vialatte, garage solidaire de Brives',
      'Thomas Vialatte – Garage solidaire de Brives',
    ],
    ['Best,\n\nTom Reed\nCommunity Development Officer\nLarkfield Town Council', 'Tom Reed – Larkfield Town Council'],
    ['De : Luc Noir <l@x.example>\nÀ : "BLIN Hugo (CCAS)" <h@x.example>', 'BLIN Hugo – CCAS'],
  ])('%s', async (line, tie) => {
    expect((await told(line)).ties).toContain(`${tie}: worksFor`);
  });

  it('is the same place when it is said shorter further on, and so is who works there', async () => {
    const { names, ties } = await told(
      'Present: Aisha Khan, coordinator at Riverside Community Centre, Tom Reed – Rivertown Food Bank',
      'Aisha Khan from the Community Centre offered rooms. Marc Leroy de la Mission locale du Perche, puis la Mission locale.',
    );
    expect(ties).toEqual([
      'Aisha Khan – Riverside Community Centre: worksFor',
      'Marc Leroy – Mission locale du Perche: worksFor',
      'Tom Reed – Rivertown Food Bank: worksFor',
    ]);
    expect(names).toHaveLength(6);
  });

  it('is no town, no network, and nobody else', async () => {
    const { names, ties } = await told(
      'Marc Leroy de La Rochelle et Zoé Roux du Réseau Mobilités Ombrance ont vu la Mission locale et Anne Petit.',
      'Il faut parler à Zoé Noir du Secours populaire.',
      'I met Tom Reed at Riverside Community Centre.',
      'Luc Blanc, grâce au soutien de la CAF, appelle Inès Noir.',
    );
    expect(ties).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['Mission locale', 'Anne Petit', 'CAF']));
    expect(names).not.toContain('La Rochelle');
  });
});

describe('what a word of a text is', () => {
  it('a given name alone is somebody where the text says what they do, and no town', async () => {
    const { names } = await told('Appelle Samira (la directrice) ou Valentine, médiatrice ; pas Florence (Italie).');
    expect(names).toEqual(['Samira', 'Valentine']);
  });

  it('a club is called by what it is for and where, and nothing after that', async () => {
    const { names } = await told(
      'Le Club informatique de Vernay en a trois, l’entreprise Bois & Scieries du Velay aussi.',
    );
    expect(names).toEqual(['Club informatique de Vernay', 'Entreprise Bois & Scieries du Velay']);
  });

  it('an elected person of a town whose town hall nobody names is tied to nothing', async () => {
    expect((await told('Vu Gérard Pouget, maire de Loudes.')).ties).toEqual([]);
  });
});

describe('a page of a directory, pasted', () => {
  const entry = (title: string, name: string) => `${title}\nContact : ${name}\nTél : 06 39 98 00 01\n`;

  it('ties who answers to the title of each entry, of which there are several', async () => {
    const both = await opened(
      `Retour à la liste\n\n${entry('Accueil La Halte', 'Anne Petit')}\n${entry('Un toit un exil', 'Luc Blanc')}`,
    );
    expect(both.ties).toEqual(['Anne Petit – Accueil La Halte: worksFor', 'Luc Blanc – Un toit un exil: worksFor']);
    expect(
      (await opened(`Bonjour à tous, voici le contact.\n\n${entry('Un toit un exil', 'Anne Petit')}`)).ties,
    ).toEqual([]);
  });
});

describe('a journal', () => {
  it('is a text, in which whoever was met belongs to where one was', async () => {
    const text = `22/01 – CCAS d'Écouché : rencontré Luc Besnard et Ana Reis
05/02 – Résidence habitat jeunes : appel avec Sylvie Noël
06/02 – Mairie de Flers : on a parlé de Marc Leroy
`;
    expect((await opened(text)).ties).toEqual([
      "Ana Reis – CCAS d'Écouché: worksFor",
      "Luc Besnard – CCAS d'Écouché: worksFor",
      'Sylvie Noël – Résidence habitat jeunes: worksFor',
    ]);
  });
});

describe('those present', () => {
  it('are each one of several with one civility, beside a service, and of a part of an organisation', async () => {
    const { names, ties } = await told(
      'Étaient présents :',
      '- Mmes Julie Prat et Anne Le Goff, assistantes sociales, Centre médico-social de Pontivy',
      '- Pauline Thomas du service habitat de Lorient Agglomération',
      '- Ville de Brest – direction du développement : Paul Kerjean',
      '- M. Yann Riou (UDAF 56)',
      '',
      'M. Riou dit que l’UDAF viendra.',
    );
    expect(names).toEqual(expect.arrayContaining(['Julie Prat', 'Anne Le Goff', 'Pauline Thomas', 'UDAF 56']));
    expect(names).not.toContain('UDAF');
    expect(ties).toEqual(
      expect.arrayContaining(['Paul Kerjean – Ville de Brest: worksFor', 'Yann Riou – UDAF 56: worksFor']),
    );
  });
});

it('short notes of a talk are a text', async () => {
  const text = `Notes entretien Léa M. 14/02
travaille avec : CUMA des Haies, mairie de Flers, Jean Petit (voisin)
freins : mobilité, pas de garde d'enfants
a déjà fait : marché de Noël avec Familles rurales
`;
  const { names } = await opened(text);
  expect(names.sort()).toEqual(['CUMA des Haies', 'Familles rurales', 'Jean Petit', 'Léa M.', 'Mairie de Flers']);
});

describe('organisations that a text writes small', () => {
  it.each([
    ['On passe à la ferme du Buis demain.', 'Ferme du Buis'],
    ['Le gérant de la scierie Cazaubon confirme.', 'Scierie Cazaubon'],
    ['Vu le comité des fêtes de Belmontel.', 'Comité des fêtes de Belmontel'],
    ['Deux temps au centre social de la Plaine.', 'Centre social de la Plaine'],
    ['Merci à la librairie L’Encre vive, pour les livres.', 'Librairie L’Encre vive'],
    ['Concours de soupes à la résidence Les Glycines.', 'Résidence Les Glycines'],
    ['Le Réseau des cafés associatifs du Lormois est né.', 'Réseau des cafés associatifs du Lormois'],
    ['La Crèche parentale Les Petits Galets ferme.', 'Crèche parentale Les Petits Galets'],
    ['Écrire au Club de randonnée Les Manikous.', 'Club de randonnée Les Manikous'],
    ['Avec le Service d’aide à domicile Tibo Tendrès.', 'Service d’aide à domicile Tibo Tendrès'],
    ['La Coopérative d’habitants Le Ver à Soie attend.', 'Coopérative d’habitants Le Ver à Soie'],
    ['Vu l’Association Bois et Bocage de l’Andelle.', 'Association Bois et Bocage de l’Andelle'],
    ['L’Association Familles en altitude, aussi.', 'Association Familles en altitude'],
    ['Le Collectif Toits Partagés de l’Est lyonnais est né.', 'Collectif Toits Partagés de l’Est lyonnais'],
    ['Les salariés de la Biscuiterie Osmont aussi.', 'Biscuiterie Osmont'],
    ['Prêté par Rhône Habitat Solidaire depuis mai.', 'Rhône Habitat Solidaire'],
    ['Au Vélo Club de Rivière, on attend.', 'Vélo Club de Rivière'],
    ['Le Crédit coopératif rural de Brumelle accepte.', 'Crédit coopératif rural de Brumelle'],
  ])('%s', async (line, name) => {
    expect((await told(line)).names).toEqual([name]);
  });

  it.each([
    'On se voit à la maison de Paul.',
    '1. Mobilité des jeunes\nLe prêt de scooters est présenté à tout le monde, et un bilan est demandé avant l’été.\n2. Suites\nx',
    'La billetterie de Vernay ouvre à midi.',
    'Elle est cofondatrice de rien, Paul, et ne cherche pas.',
    'Le centre de Pontivy est loin.',
    'Held at Thornwick Village Hall and on Zoom.',
    '1. Fences\n2. School plot\n3. Money',
    'Le café de Sophie est bon.',
  ])('nobody: %s', (line) => {
    const passages = recognisedPassages(line).filter(({ kind }) => kind === 'organisation');
    expect(passages.map(({ from, to }) => line.slice(from, to))).toEqual([]);
  });
});

it('takes whoever is met somewhere for nobody of that place', async () => {
  const { ties } = await told('I met John Menon at Eastfield Community Centre in May and he was kind to all of us.');
  expect(ties).toEqual([]);
});

it('reads notes whose lines have bullets of a telephone as a text', async () => {
  const { names } = await opened(
    'Visite du 23 mai, toit refait\n\nlocataires :\n• Marie Hamidou - Ateliers du Gué, sérigraphie\n• Brasserie du Gué\nloyer, chauffage',
  );
  expect(names).toEqual(expect.arrayContaining(['Marie Hamidou', 'Ateliers du Gué', 'Brasserie du Gué']));
});

it('takes a heading about what somebody needs for no heading of a team', async () => {
  const { ties } = await opened(
    'Diagnostic\n\nLa Mairie de Vernay dit que tout le monde attend depuis un an.\n\n### Une offre de saison pour des besoins permanents\n\nLe dossier est suivi par Mme Roux, vice-présidente, depuis le printemps dernier.',
  );
  expect(ties).toEqual([]);
});
