import { describe, expect, it } from 'vitest';
import { readTable } from '../../helpers/readTable';

describe('who leads', () => {
  it('is the organisation that leads, whichever column comes first, and whoever sees to it there works for it', async () => {
    for (const headings of [
      'Action,Pilote,Structure pilote,Partenaires',
      'Action,Structure pilote,Pilote,Partenaires',
    ]) {
      const [, second] = headings.split(',');
      const line = (title: string, person: string, house: string, partner: string) =>
        [title, ...(second === 'Pilote' ? [person, house] : [house, person]), partner].join(',');
      const { actions, ties, actors } = await readTable(
        'plan.csv',
        headings,
        line('Atlas des haies', 'Rozenn Kermarec', 'Syndicat mixte du Val', 'CUMA du Bocage'),
        line('Marché du soir', 'Amadou Konaté', 'Association Les Poires', 'Mairie de Vernes'),
      );
      expect(actions).toMatchObject([
        { title: 'Atlas des haies', lead: 'Syndicat mixte du Val' },
        { title: 'Marché du soir', lead: 'Association Les Poires' },
      ]);
      expect(ties).toContain('Rozenn Kermarec – Syndicat mixte du Val');
      expect(actors).toHaveLength(6);
    }
  });

  it('is not the reference that several projects have, beside who leads each and its partners', async () => {
    const { actions } = await readTable(
      'dossiers.csv',
      'Intitulé du projet;Maître d’ouvrage;Partenaires;Fiche-action',
      'Légumerie;Communauté de communes du Val;Lycée agricole de Ricarol;FA 4',
      'Café itinérant;Association Le Bus Bleu;Mairie de Montbrac;FA 4',
    );
    expect(actions.map(({ title, lead }) => [title, lead])).toEqual([
      ['Légumerie', 'Communauté de communes du Val'],
      ['Café itinérant', 'Association Le Bus Bleu'],
    ]);
  });
});

describe('several who lead', () => {
  it('are the first of them, and the others beside it; two words that show no type are one name', async () => {
    const { actions, actors } = await readTable(
      'actions.csv',
      'Action;Porteur(s);Partenaires',
      'Achats groupés;Association Le Grenier + Mairie de Vernes;SIVOM du Val',
      'Recyclerie;Fibre & Fil;CUMA du Bocage',
    );
    expect(actions.map(({ lead, partners }) => [lead, partners])).toEqual([
      ['Association Le Grenier', ['Mairie de Vernes', 'SIVOM du Val']],
      ['Fibre & Fil', ['CUMA du Bocage']],
    ]);
    expect(actors).toHaveLength(5);
  });
});

describe('whom to ask about a project', () => {
  const plan = (...told: readonly string[]) =>
    readTable(
      'actions.csv',
      'Action;Porteur;Partenaires;Personne ressource',
      `Recyclerie;Association Le Grenier;SIVOM du Val;${told[0]}`,
      `Achats groupés;CUMA du Bocage;Mairie de Vernes;${told[1]}`,
      'Chantier bois;CUMA du Bocage;Lycée agricole de Tressy;à définir',
    );

  it('takes part in it for where the same cell says that they work', async () => {
    const { ties, actions } = await plan('Yann TANGUY (SIVOM du Val)', 'Inès CARVALHO (Mairie de Vernes)');
    expect(ties).toContain('SIVOM du Val – Yann TANGUY');
    expect(ties).not.toContain('Association Le Grenier – Yann TANGUY');
    expect(actions.map(({ partners }) => partners)).toEqual([
      ['SIVOM du Val', 'Yann TANGUY'],
      ['Mairie de Vernes', 'Inès CARVALHO'],
      ['Lycée agricole de Tressy'],
    ]);
  });

  it('is of the organisation that leads where nothing else is said', async () => {
    const { ties } = await plan('Yann Tanguy', 'Inès Carvalho');
    expect(ties).toContain('Association Le Grenier – Yann Tanguy');
  });
});

describe('who takes part', () => {
  const chantiers = (third: string) => [
    'Chantier;Personne;Structure',
    'Atelier bois;Youna Le Corre;Mairie de Vernes',
    `Atelier bois;Sofiane Meziane;${third}`,
    'Cantine du jeudi;Youna Le Corre;Mairie de Vernes',
    'Accueil numérique;Sofiane Meziane;Mission locale du Val',
    'Accueil numérique;Brigitte Salaün;GAEC du Steïr',
  ];

  it('is whoever stands on several lines, each time for something else, with one employer', async () => {
    const { actions } = await readTable('chantiers.csv', ...chantiers('Mission locale du Val'));
    expect(
      actions.map(({ title, partners }) => [
        title,
        partners.filter((name) => / (?:Le Corre|Meziane|Salaün)/.test(name)),
      ]),
    ).toEqual([
      ['Atelier bois', ['Youna Le Corre', 'Sofiane Meziane']],
      ['Cantine du jeudi', ['Youna Le Corre']],
      ['Accueil numérique', ['Sofiane Meziane', 'Brigitte Salaün']],
    ]);
  });

  it('is nobody for certain where somebody has two employers', async () => {
    expect((await readTable('chantiers.csv', ...chantiers('Foyer rural de Vernes'))).actions).toEqual([]);
  });

  it('"Animée par", "Y participent": people with where they work in brackets', async () => {
    const { actions, ties } = await readTable(
      'actions.csv',
      'Action;Animée par;Y participent',
      'Marché du samedi;Thibault Wallart (Foyer rural de Vernes);Nadia Amrani (MFR de la Lys)',
      'Chantier des haies;Nadia Amrani (MFR de la Lys);Oumar Baldé (Association Bocage)',
    );
    expect(actions.map(({ title, lead }) => [title, lead])).toEqual([
      ['Marché du samedi', 'Foyer rural de Vernes'],
      ['Chantier des haies', 'MFR de la Lys'],
    ]);
    expect(ties).toContain('Association Bocage – Oumar Baldé');
  });
});

describe('whose the partners of a line are', () => {
  it('"En lien avec": of whoever leads the action', async () => {
    const { actions, ties } = await readTable(
      'programmation.csv',
      'Porteur;Action;En lien avec;Référent·e chez le porteur',
      'Centre social Les Platanes;Café des parents;École Pauline-Kergomard, PMI des Acacias;Naïma Berrahal',
      'Atelier vélo du Nord;Vélo-école;Centre social Les Platanes;Tiago Ferreira',
    );
    expect(actions[0]).toMatchObject({ title: 'Café des parents', lead: 'Centre social Les Platanes' });
    expect(actions[0]?.partners).toEqual(expect.arrayContaining(['École Pauline-Kergomard', 'PMI des Acacias']));
    expect(ties).toContain('Centre social Les Platanes – Naïma Berrahal');
  });

  it('of the group, not of whom to ask there', async () => {
    const { ties } = await readTable(
      'groups.csv',
      'Group;Who to ask for;Works alongside',
      'Pentrefoel Women’s Institute;Gwenllian Parfitt;Village Hall Trust',
      'Young Farmers Club;Gethin Maddocks;Pentrefoel Women’s Institute, Village Hall Trust',
    );
    expect(ties).toEqual([
      'Gethin Maddocks – Young Farmers Club',
      'Gwenllian Parfitt – Pentrefoel Women’s Institute',
      'Pentrefoel Women’s Institute – Village Hall Trust',
      'Pentrefoel Women’s Institute – Young Farmers Club',
      'Village Hall Trust – Young Farmers Club',
    ]);
  });
});

describe('logs of contacts', () => {
  it.each([
    ['Qui a appelé;Interlocuteur;Structure de l’interlocuteur', 'Note perso'],
    ['Our officer;Person reached;Body', 'Internal remark'],
  ])('%s: both are there and tied, and the house is of whom they reached', async (headings, remark) => {
    const { actors, ties, attributes } = await readTable(
      'journal.csv',
      `Le;${headings};${remark}`,
      '03/02/2025;Maud Lafiteau;Bertrand Soulié;EARL de Lamothe;vend peut-être sa ferme',
      '05/02/2025;Maud Lafiteau;Zohra Belkacem;Cuisine centrale de Vernes;',
    );
    expect(actors).toHaveLength(5);
    expect(ties).toEqual([
      'Bertrand Soulié – EARL de Lamothe',
      'Bertrand Soulié – Maud Lafiteau',
      'Cuisine centrale de Vernes – Zohra Belkacem',
      'Maud Lafiteau – Zohra Belkacem',
    ]);
    expect(attributes).toContain('vend peut-être sa ferme');
  });
});

it('"Venu(e) au titre de" is where whoever signed works', async () => {
  const { ties } = await readTable(
    'emargement.csv',
    'Réunion du 14 janvier 2025;;',
    'Prénom et nom;Venu(e) au titre de;Signature',
    'Ségolène PUJOS;PETR du Pays de la Baïsette;signé',
    'Inès OLIVEIRA;Planning familial de l’Albrette;signé',
  );
  expect(ties).toContain('PETR du Pays de la Baïsette – Ségolène PUJOS');
});

describe('tickets', () => {
  const tickets = [
    'Numéro de billet;Nom participant;Prénom participant;Structure représentée',
    '1;Lavenant;Éloïse;Mairie de Vernes',
    '2;Bassot;Rémi;CUMA du Val',
  ];

  it('of one meeting, which the file is called after, are its guests', async () => {
    expect((await readTable('billets-rencontres-du-val.csv', ...tickets)).met).toEqual([
      ['Éloïse Lavenant', 'Rémi Bassot'],
    ]);
  });

  it('of a fair say of nobody whom they met', async () => {
    expect((await readTable('billets-fete-du-jardin.csv', ...tickets)).met).toEqual([]);
  });
});

describe('what tools write', () => {
  it('several employers with commas and no blanks are each one; "Roux, Petit et fils" is one', async () => {
    const { actors } = await readTable(
      'Personnes-Grid view.csv',
      'Nom complet,Structures,E-mail',
      'Maud Sauvignac,"Tiers-lieu La Filature,Coopérative du Bois",maud@filature.example',
      'Nour Mansouri,"Menuiserie Roux, Petit et fils",nour@roux.example',
    );
    expect(actors.filter((name) => !name.includes('(person)'))).toEqual([
      'Coopérative du Bois (structure)',
      'Menuiserie Roux, Petit et fils (structure)',
      'Tiers-lieu La Filature (structure)',
    ]);
  });

  it('an address in an address book that names nobody is nobody', async () => {
    const { actors } = await readTable(
      'contacts.csv',
      'First Name,Last Name,Display Name,Primary Email,Organization',
      'Delphine,Mouly,Delphine Mouly,delphine@gal.example,GAL Rieux',
      ',,contact@velo.example,contact@velo.example,',
    );
    expect(actors).toEqual(['Delphine Mouly (person)', 'GAL Rieux (structure)']);
  });

  it('whom to turn to where nobody is named is nobody', async () => {
    const { actors } = await readTable(
      'structures.csv',
      'Structure;Qui contacter ?',
      'Foyer rural du Val;Paul Ricordel (président) / Zohra Amrani (trésorière)',
      "Chambre d'agriculture du Val;voir avec l'accueil",
      'EHPAD Les Glycines;Esther Mbala (animatrice)',
    );
    expect(actors.filter((name) => name.endsWith('(person)'))).toHaveLength(3);
  });
});

describe('a line between the projects', () => {
  it('that says only what those below belong to is said to be a title; one that lacks its project, to lack it', async () => {
    const { actions, codes } = await readTable(
      'actions.csv',
      'Réf.;Intitulé de l’action;Maître d’ouvrage;Structures associées',
      'AXE 1 – UN PARC VIVANT;;;',
      '1.1;Haies et bocage;Conservatoire de Velzade;Mairie de Brommeil',
      '1.2;Trame noire;Syndicat du Velzat;Astro-club des Burons',
      '1.3;;Syndicat du Velzat;Mairie de Brommeil',
    );
    expect(actions).toHaveLength(2);
    expect(codes.filter((code) => code === 'LINE_SET_ASIDE' || code === 'EDGE_NO_END')).toEqual([
      'LINE_SET_ASIDE',
      'EDGE_NO_END',
    ]);
  });
});
