import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function read(text: string) {
  const result = await readFiles([{ name: 'notes.txt', bytes: new TextEncoder().encode(text) }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  const { actors, ties, meetings } = result.document;
  return {
    ties: [...ties.values()].map(({ a, b }) => `${actors.get(a)?.name} – ${actors.get(b)?.name}`).toSorted(),
    met: [...meetings.values()].map(({ participants }) => participants.map((id) => actors.get(id)?.name)),
  };
}

/** Among sentences that make it a text and tie nobody. */
const said = async (sentence: string) =>
  (
    await read(
      `Notes du 24 juin\n\nPrésents :\nAwa Thiam\n\n${sentence}\n\nOn se revoit en septembre pour en parler plus longuement.`,
    )
  ).ties;

describe('a house set off beside somebody', () => {
  it.each([
    ['Appel de Mme Vasseur, GAEC des Aubépines, jeudi à 16 h.', ['Mme Vasseur – GAEC des Aubépines']],
    ['Gethin Mostyn, Blackmere Farm, rang from the tractor.', ['Gethin Mostyn – Blackmere Farm']],
    [
      '* Order 150 rolls from Fiona McAllery, Mill Street Bakery, fiona@mill.example. Half of them without seeds.',
      ['Fiona McAllery – Mill Street Bakery'],
    ],
    ['Rappeler Luc Blanc, MJC de Lans (06 39 98 12 40).', ['Luc Blanc – MJC de Lans']],
    ['Call with Sandra Mulholland, Brixworth Village Trust, Tuesday', ['Sandra Mulholland – Brixworth Village Trust']],
    ['RDV avec Luc Blanc, MJC de Lans', ['Luc Blanc – MJC de Lans']],
  ])('is theirs: %s', async (sentence, expected) => {
    expect(await said(sentence)).toEqual(expected);
  });

  it.each([
    'Prévenir Luc Blanc, MJC de Lans et CCAS de Dole.',
    'Prévenir Luc Blanc, MJC de Lans, la mairie et les autres.',
    'Prévenir Zoé Noir, Luc Blanc, MJC de Lans, demain matin.',
    'Prévenir Zoé Noir et Luc Blanc, MJC de Lans, demain matin.',
    'Vu Luc Blanc, la MJC de Lans, puis les autres.',
  ])('is another of a list: %s', async (sentence) => {
    expect(await said(sentence)).toEqual([]);
  });
});

it.each([
  [
    'Rain Day at the Coldharbour Wetland Trust. We walked with Emeka Nwosu, the trust’s warden.',
    'Emeka Nwosu – Coldharbour Wetland Trust',
  ],
  [
    "L'Amicale des locataires des Cèdres écrit. La trésorière de l'amicale, Mme Tran, gère les courses.",
    'Mme Tran – Amicale des locataires des Cèdres',
  ],
  [
    'We met Rosa Whitcombe, a teacher at Rushmead Primary School, who stayed.',
    'Rosa Whitcombe – Rushmead Primary School',
  ],
  ['Reçu par Quentin Morvezen, maraîcher, à la Ferme des Bruyères.', 'Quentin Morvezen – Ferme des Bruyères'],
  ['- rappeler Omar Diop au Centre social des Lilas, il cherche deux bénévoles', 'Omar Diop – Centre social des Lilas'],
  [
    "Lucette Piron s'occupe des stocks à l'Épicerie solidaire La Passerelle.",
    'Lucette Piron – Épicerie solidaire La Passerelle',
  ],
  [
    'Merci pour tout.\n\nSégolène Kerbrat,\nsecrétaire de l’Association des Amis du Moulin',
    'Ségolène Kerbrat – Association des Amis du Moulin',
  ],
])('%s', async (sentence, tie) => {
  expect(await said(sentence)).toEqual([tie]);
});

describe('whom a sentence calls "its"', () => {
  it.each([
    ['La MJC de Lans a posé sa pierre, raconte Solenn Kerma, sa présidente.', ['Solenn Kerma – MJC de Lans']],
    [
      'I was shown round Penhallow Community Garden by its coordinator, Ashari Ramane.',
      ['Ashari Ramane – Penhallow Community Garden'],
    ],
    [
      'We went to Penhallow Community Garden. The garden works with Red Barn Nursery.',
      ['Penhallow Community Garden – Red Barn Nursery'],
    ],
    [
      'Vu le CCAS de Dole.\nLuc Blanc a visité la MJC de Lans, raconte Solenn Kerma, sa présidente.',
      ['Solenn Kerma – MJC de Lans'],
    ],
    ['La MJC de Lans et le CCAS de Dole écrivent, raconte Solenn Kerma, sa présidente.', []],
    ['La MJC de Lans écrit. Luc Blanc vient avec sa stagiaire, Marie Roux.', []],
  ])('%s', async (sentence, expected) => {
    expect(await said(sentence)).toEqual(expected);
  });
});

it('whom one sees somewhere may be of anywhere', async () => {
  expect(await said('- voir Omar Diop au Centre social des Lilas, à 14 h')).toEqual([]);
});

it('elected people receive one anywhere', async () => {
  expect(await said('Reçu par Quentin Morvezen, maire, à la Ferme des Bruyères.')).toEqual([]);
});

describe('who does something together', () => {
  const [A, B, C] = ['Mairie de Pierrefont', 'Comité des fêtes de Lans', 'Foyer rural de Dole'];
  it.each([
    [`Un chantier mené ensemble par la ${A}, le ${B} et le ${C}.`, [`${A} – ${B}`, `${A} – ${C}`, `${B} – ${C}`]],
    [`La ${A} et le ${C} réparent ensemble les vélos.`, [`${A} – ${C}`]],
    ['Atelier animé par Stella Mavou et Grégoire Haute, ce mardi.', ['Stella Mavou – Grégoire Haute']],
    [
      'Atelier animé par Stella Mavou (MJC de Lans) et Grégoire Haute, ce mardi.',
      ['Stella Mavou – Grégoire Haute', 'Stella Mavou – MJC de Lans'],
    ],
    [
      'The Rushmead Primary School and the Coldharbour Wetland Trust run a pond club together every week.',
      ['Rushmead Primary School – Coldharbour Wetland Trust'],
    ],
    ['Blackmere Farm joined the Teale Valley School in spring.', ['Blackmere Farm – Teale Valley School']],
  ])('is tied: %s', async (sentence, expected) => {
    expect(await said(sentence)).toEqual(expected.toSorted());
  });

  it.each([
    `Un chantier mené par la ${A} et le ${C} prête ses outils.`,
    `Un chantier mené par la ${A}, le ${C} prête ses outils.`,
    `La ${A} et le ${C} ouvrent en mai.`,
    'Stella Mavou et Grégoire Haute mangent ensemble.',
  ])('is nobody: %s', async (sentence) => {
    expect(await said(sentence)).toEqual([]);
  });
});

it('the house that many are is the one of its kind that the text names', async () => {
  expect(await said("Visite de l'ESAT Les Genêts d'Or. Accueil par Mathilde Orsini, directrice de l'ESAT.")).toEqual([
    "Mathilde Orsini – ESAT Les Genêts d'Or",
  ]);
  expect(
    await said("L'ESAT Les Genêts et l'ESAT Les Mimosas. Accueil par Mathilde Orsini, directrice de l'ESAT."),
  ).toEqual(['Mathilde Orsini – ESAT']);
});

it('who is somewhere for a house is of it', async () => {
  const { ties, met } = await read(
    'Tamar Valley Repair Network\nMinutes, 6 March 2024\n\nIn attendance: Grace Nakamura of Callington Library, Josh Pellow for Harrowbarrow Football Club\n\nThe library will lend its back room twice a month, as it did last year.',
  );
  expect(met).toEqual([['Grace Nakamura', 'Josh Pellow']]);
  expect(ties).toEqual(['Grace Nakamura – Callington Library', 'Josh Pellow – Harrowbarrow Football Club']);
});

it('those around the table were there', async () => {
  const { ties, met } = await read(
    "# Atelier du 25 mai\n\nAutour de la table : Yaëlle Stroh de l'association Roulons Ensemble, Mamadou Kanté (Les Pédales Douces), Jean-Loup Ferracci pour la mairie de Trévignac, et une dizaine d'habitants qui n'ont pas laissé leur nom.",
  );
  expect(met).toEqual([['Yaëlle Stroh', 'Mamadou Kanté', 'Jean-Loup Ferracci']]);
  expect(ties).toEqual([
    'Jean-Loup Ferracci – Mairie de Trévignac',
    'Mamadou Kanté – Les Pédales Douces',
    'Yaëlle Stroh – Roulons Ensemble',
  ]);
});

describe('a page about us', () => {
  const PAGE = `Qui sommes-nous ?

La Maison des habitants de la Rivoire est née en 1987. Elle accueille les familles du quartier.

Notre équipe
Hortense Maille, directrice
Rachid Oulimane, accueil et secrétariat
Notre présidente est Émeline Dussol, depuis douze ans.

Nos partenaires
Nous travaillons avec la Régie de quartier de Lans, qui accueille les jeunes du Lycée Jean-Moulin. La Ville de Chantemerle nous soutient. Nous ne travaillons plus avec le Foyer rural de Dole.

Nous écrire
Le Collège des Sources vient parfois.`;

  it('is of its team, of whoever is "ours", and of its partners that it names as such', async () => {
    expect((await read(PAGE)).ties).toEqual(
      ['Hortense Maille', 'Rachid Oulimane', 'Émeline Dussol']
        .map((name) => `${name} – Maison des habitants de la Rivoire`)
        .concat(
          'Maison des habitants de la Rivoire – Régie de quartier de Lans',
          'Maison des habitants de la Rivoire – Ville de Chantemerle',
        )
        .toSorted(),
    );
  });

  it('says nothing where two houses stand above, or where it is none of ours', async () => {
    expect((await read(PAGE.replace('Elle accueille', 'La MJC de Lans accueille'))).ties).toEqual([]);
    const other = PAGE.replace('Qui sommes-nous ?', 'Le quartier').replace('Notre équipe', 'Divers');
    expect((await read(other)).ties).toEqual([]);
  });
});

it('"our" of a message is of the house with which it is signed', async () => {
  const mail = (who: string, sign: string) =>
    read(
      `De : Bertille Cazenave <b@g.example>\nÀ : Luc Blanc <luc@b.example>\n\nBonjour,\n\nMerci pour ton appel. ${who}, Coralie Petit, vient tous les mercredis après-midi.\n\nBertille Cazenave\n${sign}`,
    );
  expect((await mail('Notre animatrice', 'Coordinatrice, MJC de Lans')).ties).toEqual([
    'Bertille Cazenave – MJC de Lans',
    'Coralie Petit – MJC de Lans',
  ]);
  expect((await mail('Notre voisine', 'Coordinatrice, MJC de Lans')).ties).toEqual(['Bertille Cazenave – MJC de Lans']);
  expect((await mail('Notre animatrice', 'Amitiés')).ties).toEqual([]);
  const quoted = 'Amitiés\n\nLe 3 mai, Luc Blanc a écrit :\n> Merci de ta visite.\n> Luc Blanc\n> MJC de Lans';
  expect((await mail('Notre animatrice', quoted)).ties).toEqual(['Luc Blanc – MJC de Lans']);
});

it('officers of an assembly are of the house whose minutes they are, those who stand for another are of that', async () => {
  const minutes = (title: string) =>
    read(
      `${title}\nProcès-verbal de l'assemblée générale du 20 janvier 2024\n\nLe président, Robert Lannoy, ouvre la séance. Denis Petit, adjoint au maire, représente la Mairie de Dole. Luc Blanc, trésorier d'un autre club, écoute.\n\nÉlection du bureau\nLydie Fournier est élue secrétaire à l'unanimité.`,
    );
  expect((await minutes('AMICALE LAÏQUE DE WIMY')).ties).toEqual([
    'Denis Petit – Mairie de Dole',
    'Lydie Fournier – AMICALE LAÏQUE DE WIMY',
    'Robert Lannoy – AMICALE LAÏQUE DE WIMY',
  ]);
  expect((await minutes('MJC de Lans et CCAS de Flers')).ties).toEqual(['Denis Petit – Mairie de Dole']);
});

it('below the title of a sheet stands who answers there', async () => {
  const sheet = (label: string) =>
    read(
      `# Jardins de Cocagne du Velay\n\n**${label} :** Gaëtan Moulin, chef de culture\n\n## Avec qui\n- Les Jardins de Cocagne du Velay livrent la Cuisine centrale de Brives (contact : Corinne Esposito).\n- Ils cherchent un camion pour le mois de mai, et un chauffeur.`,
    );
  expect((await sheet('Contact')).ties).toEqual(
    [
      'Corinne Esposito – Cuisine centrale de Brives',
      'Gaëtan Moulin – Jardins de Cocagne du Velay',
      'Jardins de Cocagne du Velay – Cuisine centrale de Brives',
    ].toSorted(),
  );
  expect((await sheet('Animé par')).ties).not.toContain('Gaëtan Moulin – Jardins de Cocagne du Velay');
});

it('who has been somewhere since some day is of it', async () => {
  expect(await said('Sabrina Louvel est au CCAS de Plougarnic depuis janvier.')).toEqual([
    'Sabrina Louvel – CCAS de Plougarnic',
  ]);
  expect(await said('Sabrina Louvel est au CCAS de Plougarnic ce matin.')).toEqual([]);
});

describe('an interview', () => {
  const interview = (...parts: string[]) =>
    read(`Entretien avec Fanta Dembélé, 6 février\nMené par Rozenn Quémen, dans un café\n\n${parts.join('\n\n')}`);

  it('says of whom it is where she works, and with whom', async () => {
    const { ties } = await interview(
      "Son parcours\nNée à Dakar. Elle a d'abord été bénévole au Secours solidaire du Morvan. Elle est aujourd'hui formatrice à la MJC de Lans, où elle apprend à lire à des adultes.",
      'Ce qui marche\nElle travaille tous les jeudis avec Alphonse Girard, un ami.',
    );
    expect(ties).toEqual(['Fanta Dembélé – Alphonse Girard', 'Fanta Dembélé – MJC de Lans']);
  });

  it('nothing of her where somebody else was spoken of, or of what is over', async () => {
    const { ties } = await interview(
      'Son parcours\nAlphonse Girard est passé. Il est directeur du Foyer rural de Dole, croit-elle.',
      'La commune\nLe maire est passé. Il est président de la CUMA du Val.',
      'Avant\nElle était formatrice à la MJC de Lans.',
    );
    expect(ties).toEqual([]);
  });
});
