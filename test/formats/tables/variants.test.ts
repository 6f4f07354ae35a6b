import { describe } from 'vitest';
import type { TableTruth } from './judge/tableTruth';
import { judgeVariants, type Variant } from './judge/variants';

const ANNUAIRE = {
  people: ['Samira Belkacem', 'Marek Kowalski'],
  organisations: ['CUMA de la Sioulette', 'Menuiserie Kowalski'],
};
const EACH_THEIRS: TableTruth['mustTie'] = [
  ['Samira Belkacem', 'CUMA de la Sioulette'],
  ['Marek Kowalski', 'Menuiserie Kowalski'],
];

/** The same kinds as in fixtures/tables, as other tools and other people write them. */
const VARIANTS: readonly Variant[] = [
  {
    file: 'annuaire civilité et NOM Prénom.csv',
    text: [
      'Civilité;NOM Prénom;Employeur;Poste;Adresse de messagerie;Tél. mobile;GSM pro;Centres d’intérêt',
      'Mme;BELKACEM Samira;CUMA de la Sioulette;Présidente;s.belkacem@a.example;06 39 98 00 01;0639980002;mobilité, énergie',
      'M.;KOWALSKI Marek;Menuiserie Kowalski;Gérant;m.k@a.example;06.39.98.00.03;;filière bois',
    ].join('\n'),
    ...ANNUAIRE,
    mustTie: EACH_THEIRS,
    themes: ['mobilité', 'énergie', 'filière bois'],
    private: ['s.belkacem@a.example', '06 39 98 00 01', '0639980002', 'm.k@a.example'],
  },
  {
    file: 'directory.csv',
    text: [
      'Full Name,Company,Job Title,Work Email,Mobile Phone,Topics,Notes',
      'Samira Belkacem,CUMA de la Sioulette,Chair,sb@a.example,+44 7700 900123,"mobility, energy",Call in the evening',
      'Marek Kowalski,Menuiserie Kowalski,Manager,mk@a.example,,wood,',
    ].join('\n'),
    ...ANNUAIRE,
    mustTie: EACH_THEIRS,
    themes: ['mobility', 'energy', 'wood'],
    private: ['sb@a.example', '+44 7700 900123', 'Call in the evening'],
  },
  {
    file: 'contacts pandas.csv',
    text: [
      ',Prénom Nom,Organisation,Fonction,Contact 1,Contact 2',
      '0,Samira Belkacem,CUMA de la Sioulette,Présidente,sb@a.example,0639980001',
      '1,Marek Kowalski,Menuiserie Kowalski,Gérant,mk@a.example,+33 6 39 98 00 02',
    ].join('\n'),
    ...ANNUAIRE,
    mustTie: EACH_THEIRS,
    private: ['sb@a.example', '0639980001', '+33 6 39 98 00 02'],
  },
  {
    file: 'associations.csv',
    text: [
      'Association;Président(e);Courriel;Commune;Objet',
      'Foyer rural de Vernes;Ousmane Diallo;foyer@a.example;Vernes;animation',
      'Les Roues du Plateau;Typhaine Le Goff;roues@a.example;Brézol;mobilité solidaire',
      'Grain de sel;;sel@a.example;Aubiac;café associatif',
    ].join('\n'),
    people: ['Ousmane Diallo', 'Typhaine Le Goff'],
    organisations: ['Foyer rural de Vernes', 'Les Roues du Plateau', 'Grain de sel'],
    mustTie: [
      ['Ousmane Diallo', 'Foyer rural de Vernes'],
      ['Typhaine Le Goff', 'Les Roues du Plateau'],
    ],
    mustNotBeActors: ['Vernes', 'animation'],
    private: ['foyer@a.example', 'sel@a.example'],
  },
  {
    file: 'participants.csv',
    kind: 'emargement',
    text: [
      'Liste des participants – Atelier cantines du 12 mars 2025;;;',
      'Lieu : foyer de Vernes;;;',
      ';;;',
      'Participant;Structure;Présent (oui/non);Courriel',
      'Samira Belkacem;CUMA de la Sioulette;oui;sb@a.example',
      'Marek Kowalski;Menuiserie Kowalski;oui;mk@a.example',
      'Rose Petit;Foyer rural de Vernes;non;rp@a.example',
      'Total;;3 inscrits;',
    ].join('\n'),
    people: [...ANNUAIRE.people, 'Rose Petit'],
    organisations: [...ANNUAIRE.organisations, 'Foyer rural de Vernes'],
    mustTie: [...EACH_THEIRS, ['Samira Belkacem', 'Marek Kowalski', 'shared']],
    mustNotTie: [['Samira Belkacem', 'Rose Petit']],
    mustNotBeActors: ['Total', 'oui', 'non', 'Liste des participants – Atelier cantines du 12 mars 2025'],
    private: ['sb@a.example'],
  },
  {
    file: 'presences P A E.csv',
    kind: 'presences',
    text: [
      'COPIL mobilité;;;;',
      'Nom et prénom;Organisme;14/01/2025;11/03/2025;20/05/2025',
      'COLLÈGE DES ÉLUS;;;;',
      'Jean-Baptiste Faure;Mairie de Brézol;P;A;P',
      'Hervé Leblanc;Mairie de Saint-Ours;E;P;P',
      'SOCIÉTÉ CIVILE;;;;',
      'Typhaine Le Goff;Les Roues du Plateau;P;A;A',
      'Total présents;;2;1;2',
    ].join('\n'),
    people: ['Jean-Baptiste Faure', 'Hervé Leblanc', 'Typhaine Le Goff'],
    organisations: ['Mairie de Brézol', 'Mairie de Saint-Ours', 'Les Roues du Plateau'],
    mustTie: [
      ['Jean-Baptiste Faure', 'Mairie de Brézol'],
      ['Jean-Baptiste Faure', 'Hervé Leblanc', 'shared'],
    ],
    mustNotTie: [['Hervé Leblanc', 'Typhaine Le Goff']],
    mustNotBeActors: ['COLLÈGE DES ÉLUS', 'SOCIÉTÉ CIVILE', 'Total présents', 'P'],
  },
  {
    file: 'actions.csv',
    text: [
      'Action;Chef de file;Partenaires associés;Thématique',
      'Navette;Les Roues du Plateau;"Mairie de Brézol, CUMA de la Sioulette et Foyer rural de Vernes";mobilité',
      'Cantine;Communauté de communes Ombrance et Vernes;Lycée agricole des Combes / Le Panier solidaire;alimentation',
    ].join('\n'),
    organisations: [
      'Les Roues du Plateau',
      'Mairie de Brézol',
      'CUMA de la Sioulette',
      'Foyer rural de Vernes',
      'Communauté de communes Ombrance et Vernes',
      'Lycée agricole des Combes',
      'Le Panier solidaire',
    ],
    mustTie: [
      ['Les Roues du Plateau', 'CUMA de la Sioulette', 'shared'],
      ['Communauté de communes Ombrance et Vernes', 'Le Panier solidaire', 'shared'],
    ],
    mustNotTie: [['Les Roues du Plateau', 'Le Panier solidaire']],
    themes: ['mobilité', 'alimentation'],
  },
  {
    file: 'operations leader.csv',
    text: [
      'N° dossier,Intitulé du projet,Bénéficiaire,Rôle,Montant',
      'RLP01,Navette,Les Roues du Plateau,Chef de file,12000',
      'RLP01,Navette,Mairie de Brézol,Partenaire,3000',
      'RLP02,Cantine,Lycée agricole des Combes,Chef de file,8000',
      'RLP02,Cantine,Bio d’Ombrance,Partenaire,2000',
    ].join('\n'),
    organisations: ['Les Roues du Plateau', 'Mairie de Brézol', 'Lycée agricole des Combes', 'Bio d’Ombrance'],
    mustTie: [
      ['Les Roues du Plateau', 'Mairie de Brézol', 'shared'],
      ['Lycée agricole des Combes', 'Bio d’Ombrance', 'shared'],
    ],
    mustNotTie: [['Mairie de Brézol', 'Bio d’Ombrance']],
    mustNotBeActors: ['Chef de file', 'Partenaire', 'RLP01', '12000'],
  },
  {
    file: 'google old.csv',
    text: [
      'Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title',
      'Samira Belkacem,Samira,,Belkacem,* myContacts,* Work,sb@a.example,Mobile,+33 6 39 98 00 01,,CUMA de la Sioulette,Présidente',
      'Marek Kowalski,Marek,,Kowalski,* myContacts,* Work,mk@a.example,Mobile,,,Menuiserie Kowalski,Gérant',
    ].join('\n'),
    ...ANNUAIRE,
    mustTie: EACH_THEIRS,
    mustNotBeActors: ['* myContacts', '* Work', 'Mobile'],
    private: ['sb@a.example', '+33 6 39 98 00 01'],
  },
  {
    file: 'outlook english.csv',
    text: [
      'Title,First Name,Middle Name,Last Name,Company,Department,Job Title,Business Street,Business Phone,Mobile Phone,Birthday,Categories,E-mail Address,E-mail Display Name,Notes',
      'Ms,Samira,,Belkacem,CUMA de la Sioulette,,Chair,1 rue du Four,01 39 98 00 01,,0/0/00,mobility;energy,sb@a.example,Samira Belkacem (sb@a.example),rings back late',
      ',Marek,,Kowalski,Menuiserie Kowalski,,Manager,,,,0/0/00,,mk@a.example,,',
    ].join('\n'),
    ...ANNUAIRE,
    mustTie: EACH_THEIRS,
    private: ['sb@a.example', '01 39 98 00 01', 'rings back late'],
    mustNotBeActors: ['Ms', '1 rue du Four'],
  },
  {
    file: 'Relations.csv',
    text: [
      'Remarques :',
      '"Certaines adresses e-mail peuvent manquer."',
      '',
      'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le',
      'Samira,Belkacem,https://www.linkedin.com/in/sb,sb@a.example,CUMA de la Sioulette,Présidente,12 mars 2024',
      'Marek,Kowalski,https://www.linkedin.com/in/mk,,Menuiserie Kowalski,Gérant,03 janv. 2023',
    ].join('\n'),
    ...ANNUAIRE,
    mustTie: EACH_THEIRS,
    private: ['sb@a.example'],
  },
  {
    file: 'form.csv',
    kind: 'formulaire',
    text: [
      'Timestamp,Email Address,Your name,Your organisation,Who do you work with? (names),Topics',
      '2/1/2025 9:10:22,sb@a.example,Samira Belkacem,CUMA de la Sioulette,"Typhaine Le Goff, Hervé Leblanc",mobility',
      '2/2/2025 9:10:22,mk@a.example,Marek Kowalski,Menuiserie Kowalski,Samira Belkacem and Rose Petit,wood',
    ].join('\n'),
    people: [...ANNUAIRE.people, 'Typhaine Le Goff', 'Hervé Leblanc', 'Rose Petit'],
    organisations: ANNUAIRE.organisations,
    mustTie: [
      ...EACH_THEIRS,
      ['Samira Belkacem', 'Typhaine Le Goff'],
      ['Marek Kowalski', 'Samira Belkacem'],
      ['Marek Kowalski', 'Rose Petit'],
    ],
    private: ['sb@a.example'],
  },
  {
    file: 'homonyms by address.csv',
    kind: 'homonymes',
    text: [
      'Last name;First name;Employer;E-mail',
      'Martin;Paul;Mairie de Brézol;paul.martin@a.example',
      'Martin;Paul;Mairie de Brézol;p.martin@a.example',
      'Roux;Anne;Foyer rural de Vernes;ar@a.example',
      'Roux;Anne;CUMA de la Sioulette;ar@a.example',
    ].join('\n'),
    people: ['Paul Martin', 'Anne Roux'],
    organisations: ['Mairie de Brézol', 'Foyer rural de Vernes', 'CUMA de la Sioulette'],
    sameName: [['Paul Martin', '', '']],
    mustTie: [
      ['Anne Roux', 'Foyer rural de Vernes'],
      ['Anne Roux', 'CUMA de la Sioulette'],
    ],
  },
  {
    file: 'edges from R.csv',
    kind: 'index',
    text: [
      '"","from","to","contact"',
      '"1","Samira Belkacem","Marek Kowalski","sb@a.example"',
      '"2","Rose Petit","NA",NA',
      '"3","Rose Petit","Samira Belkacem","06 39 98 00 01"',
    ].join('\n'),
    people: ['Samira Belkacem', 'Marek Kowalski', 'Rose Petit'],
    mustTie: [
      ['Samira Belkacem', 'Marek Kowalski'],
      ['Rose Petit', 'Samira Belkacem'],
    ],
    mustNotBeActors: ['NA', '1', '2'],
    private: ['sb@a.example', '06 39 98 00 01'],
  },
];

describe('the same kinds, as others write them', () => judgeVariants(VARIANTS));
