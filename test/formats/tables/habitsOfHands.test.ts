import { describe, expect, it } from 'vitest';
import { readTable } from '../../helpers/readTable';

describe('who was there', () => {
  it('counts whoever took part from afar and signed nothing, and nobody who is excused', async () => {
    const { met, actors } = await readTable(
      'emargement_12-03-2024.csv',
      'Réunion des partenaires du 12/03/2024;;;;',
      'NOM;Prénom;Structure;Participation;Signature',
      'MOREL;Léa;CUMA du Val;en présentiel;signé',
      'SARR;Aminata;Mairie de Vernes;en visio;',
      'DURAND;Paul;Mairie de Vernes;en présentiel;',
      'PETIT;Anne;CUMA du Val;excusée;',
      ';;;;',
      'Total présents;2;;;',
      'Prochaine séance le 16/05;;;;',
    );
    expect(met).toEqual([['Léa MOREL', 'Aminata SARR']]);
    expect(actors.filter((name) => /total|prochaine/i.test(name))).toEqual([]);
  });

  it('is nobody who counts them below the names, whatever the line is called', async () => {
    const { met, actors } = await readTable(
      'presences.csv',
      'Nom;mardi 14/01;mardi 11/02;TOTAL',
      'Léa Morel;V;V;2',
      'Paul Durand;V;;1',
      'Anne Petit;E;V;1',
      'Venus;2;2;4',
    );
    expect(met).toEqual([
      ['Léa Morel', 'Paul Durand'],
      ['Léa Morel', 'Anne Petit'],
    ]);
    expect(actors).toHaveLength(3);
  });

  it('knows an absence that says why', async () => {
    const { met } = await readTable(
      'presences.csv',
      'Nom;12/09/2023;17/10/2023',
      'Léa Morel;x;x',
      'Paul Durand;x;abs. motivée',
      'Anne Petit;absente justifiée;x',
    );
    expect(met).toEqual([
      ['Léa Morel', 'Paul Durand'],
      ['Léa Morel', 'Anne Petit'],
    ]);
  });
});

describe('whom somebody names, and where these work', () => {
  it('asks for one person in particular after organisations', async () => {
    const { ties } = await readTable(
      'reponses.csv',
      'Prénom et nom,Votre structure,Avec quelles structures travaillez-vous ?,Une personne en particulier ?',
      'Léa Morel,CUMA du Val,Mairie de Vernes,Karima Ouali (Cap emploi Garrigues)',
      'Paul Durand,Mairie de Vernes,CUMA du Val,Régie des Ormes (Farid Ouali)',
    );
    expect(ties).toContain('Cap emploi Garrigues – Karima Ouali');
    expect(ties).toContain('Karima Ouali – Léa Morel');
    expect(ties).toContain('Farid Ouali – Régie des Ormes');
    // What stands before the bracket is what they named.
    expect(ties).toContain('Paul Durand – Régie des Ormes');
    expect(ties).not.toContain('Cap emploi Garrigues – Léa Morel');
  });

  it('reads whose assistant somebody is, and to whom one answers, in an export of Outlook', async () => {
    const { ties } = await readTable(
      'contacts.csv',
      'Critère de diffusion,Prénom,Nom,Société,Responsable,Nom de l’assistant(e)',
      ',Farid,Amrouche,Habitat du Lys,Corinne Delattre,',
      ',Souad,Idrissi,Régie du Lys,,Anne Petit',
    );
    expect(ties).toContain('Corinne Delattre – Farid Amrouche');
    expect(ties).toContain('Anne Petit – Souad Idrissi');
  });

  it('has both contacts of a group as its members, also one who is so of several', async () => {
    const { ties, actors } = await readTable(
      'groups.csv',
      'Group;Main contact;Role;Second contact;Phone',
      'Llanfryn Community Council;Rhiannon Prosser;Clerk;Cllr Gethin Maddocks;06 39 98 30 01',
      'Llanfryn Village Hall;Tomos Aubrey;Chair;Cllr Gethin Maddocks;',
      'Llanfryn Football Club;Huw Penry;Treasurer;no deputy;06 39 98 30 04',
    );
    expect(ties).toContain('Gethin Maddocks – Llanfryn Community Council');
    expect(ties).toContain('Gethin Maddocks – Llanfryn Village Hall');
    expect(actors.filter((name) => /deputy/.test(name))).toEqual([]);
  });
});

describe('what tells the kind of somebody, or of a column', () => {
  it('is a word for a kind of organisation, beside people who are said to be', async () => {
    const { actors } = await readTable(
      'elements.csv',
      'Label;Type',
      'Zoé Lacombe;Personne',
      'Le Panier des Coteaux;Magasin',
      'Les Ruchers de Puy-Rond;Ferme',
      'Combe Noire;Ferme',
    );
    expect(actors).toEqual([
      'Combe Noire (structure)',
      'Le Panier des Coteaux (structure)',
      'Les Ruchers de Puy-Rond (structure)',
      'Zoé Lacombe (person)',
    ]);
  });

  it('has the themes of a house for no project of its people', async () => {
    const { actors, ties } = await readTable(
      'annuaire.csv',
      'Équipement;Direction;Réf. familles;Axes de travail',
      'Centre social Les Bleuets;Ludivine Caillol;Samia Benchaoui;parentalité',
      'Centre social La Garance;Moussa Diakhaby;Élodie Fabre-Ripert;numérique',
    );
    expect(actors).toContain('Centre social Les Bleuets (structure)');
    expect(ties).toEqual([
      'Centre social La Garance – Moussa Diakhaby',
      'Centre social La Garance – Élodie Fabre-Ripert',
      'Centre social Les Bleuets – Ludivine Caillol',
      'Centre social Les Bleuets – Samia Benchaoui',
    ]);
  });
});

describe('how to reach somebody, on a mind map', () => {
  it('stays private, beside their name or below it', async () => {
    const { actors, privates } = await readTable(
      'carte.txt.opml',
      '<opml version="2.0"><body><outline text="Mairie de Vernes">',
      '<outline text="Farid Amrouche, 06 39 98 31 01"/>',
      '<outline text="Léa Morel"><outline text="lea@vernes.example"/><outline text="06 39 98 31 02"/></outline>',
      '</outline></body></opml>',
    );
    expect(actors).toEqual(['Farid Amrouche (person)', 'Léa Morel (person)', 'Mairie de Vernes (structure)']);
    expect(privates).toEqual([
      ['Farid Amrouche', '06 39 98 31 01'],
      ['Léa Morel', 'lea@vernes.example', '06 39 98 31 02'],
    ]);
  });

  it('has "Réseau …" for one more branch that sorts, where all others do', async () => {
    const { actors } = await readTable(
      'partenaires.opml',
      '<opml version="2.0"><body><outline text="Nos partenaires">',
      '<outline text="Institutionnels"><outline text="Mairie de Vernes"/></outline>',
      '<outline text="Associations"><outline text="Foyer rural de Vernes"/></outline>',
      '<outline text="Réseau MFR"><outline text="Fédération départementale des MFR"/></outline>',
      '</outline></body></opml>',
    );
    expect(actors.filter((name) => name.startsWith('Réseau'))).toEqual([]);
    expect(actors.filter((name) => name.startsWith('Fédération'))).toHaveLength(1);
  });
});
