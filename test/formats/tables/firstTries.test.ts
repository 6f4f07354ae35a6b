import { describe } from 'vitest';
import { judgeVariants, type Variant } from './judge/variants';

const PEOPLE = ['Samira Belkacem', 'Marek Kowalski'];
const ORGANISATIONS = ['CUMA de la Sioulette', 'Menuiserie Kowalski'];
const THEIRS: Variant['mustTie'] = [
  ['Samira Belkacem', 'CUMA de la Sioulette'],
  ['Marek Kowalski', 'Menuiserie Kowalski'],
];
const DIRECTORY = { people: PEOPLE, organisations: ORGANISATIONS, mustTie: THEIRS };

/** Lists that were read wrongly when they were first tried: each stands for a kind of heading, of cell or of line. */
const LISTS: readonly Variant[] = [
  {
    file: 'where they work, under a heading of the tool.csv',
    text: [
      'Identifiant du contact;Titre civilité;Nom;Prénom;Email;Tél. mobile;Tiers;Code client',
      '12;Madame;BELKACEM;Samira;sb@a.example;0639980001;CUMA de la Sioulette;CU2401-0001',
      '13;Monsieur;KOWALSKI;Marek;mk@a.example;;Menuiserie Kowalski;CU2401-0002',
    ].join('\n'),
    ...DIRECTORY,
    mustNotBeActors: ['CU2401-0001', 'Madame'],
    private: ['sb@a.example', '0639980001'],
  },
  {
    file: 'short capital headings.tsv',
    text: [
      'CIV\tNOM\tPRENOM\tCOLL.\tORGA\tFCT\tMEL',
      'Mme\tBELKACEM\tSamira\tCollège élus\tCUMA de la Sioulette\tPrésidente\tsb@a.example',
      'M.\tKOWALSKI\tMarek\tCollège éco.\tMenuiserie Kowalski\tGérant\tmk@a.example',
    ].join('\n'),
    ...DIRECTORY,
    mustNotBeActors: ['Collège élus', 'Collège éco.'],
    private: ['sb@a.example'],
  },
  {
    file: 'addresses in brackets.csv',
    text: [
      'Name,Org,Role,Email',
      'Samira Belkacem,CUMA de la Sioulette (https://www.notion.example/a-0a1b?pvs=21),Chair,sb@a.example',
      'Marek Kowalski,Menuiserie Kowalski (https://www.notion.example/b-0a1b?pvs=21),Manager,mk@a.example',
    ].join('\n'),
    ...DIRECTORY,
    private: ['sb@a.example'],
  },
  {
    file: 'a report and its foot.csv',
    text: [
      '"First Name","Last Name","Account Name","Phone","Mobile","Account Owner"',
      '"Samira","Belkacem","CUMA de la Sioulette","","07700 900123","Gareth Lloyd"',
      '"Marek","Kowalski","Menuiserie Kowalski","01632 960001","","Gareth Lloyd"',
      '',
      '"Contacts & Accounts"',
      '"Copyright (c) 2000-2025 a maker of software"',
      '"Confidential Information - Do Not Distribute"',
    ].join('\n'),
    ...DIRECTORY,
    mayBe: ['Gareth Lloyd'],
    mustNotBeActors: ['Contacts & Accounts', 'Confidential Information - Do Not Distribute'],
    private: ['07700 900123', '01632 960001'],
  },
  {
    file: 'organisations where first names are.csv',
    text: [
      'Name,Given Name,Family Name,E-mail 1 - Value,Organization 1 - Name',
      'Samira Belkacem,Samira,Belkacem,sb@a.example,CUMA de la Sioulette',
      'Marek Kowalski,Marek,Kowalski,mk@a.example,Menuiserie Kowalski',
      'Mairie de Brézol,Mairie de Brézol,,mb@a.example,',
    ].join('\n'),
    ...DIRECTORY,
    organisations: [...ORGANISATIONS, 'Mairie de Brézol'],
    private: ['mb@a.example'],
  },
  {
    file: 'organisations by the shown name alone.csv',
    text: [
      'Identifiant,Type de contact,Nom affiché,Prénom,Nom,Employeur actuel,Courriel',
      '12,Individu,Mme Samira Belkacem,Samira,Belkacem,CUMA de la Sioulette,sb@a.example',
      '13,Individu,M. Marek Kowalski,Marek,Kowalski,Menuiserie Kowalski,mk@a.example',
      '14,Organisation,Mairie de Brézol,,,,mb@a.example',
    ].join('\n'),
    ...DIRECTORY,
    organisations: [...ORGANISATIONS, 'Mairie de Brézol'],
    mustNotBeActors: ['Organisation', 'Individu'],
    private: ['mb@a.example'],
  },
  {
    file: 'merged headings.csv',
    kind: 'entetes-doubles',
    text: [
      'Identité;;;Structure;;Coordonnées;',
      'Civ.;Nom;Prénom;Nom;Type;Tél.;Mail',
      'Mme;Belkacem;Samira;CUMA de la Sioulette;Coopérative;06.39.98.00.50;sb@a.example',
      'M.;Kowalski;Marek;Menuiserie Kowalski;Entreprise;;mk@a.example',
    ].join('\n'),
    ...DIRECTORY,
    mustNotBeActors: ['Nom', 'Type', 'Coopérative', 'Identité'],
    private: ['06.39.98.00.50', 'sb@a.example'],
  },
  {
    file: 'numbered questions.csv',
    kind: 'formulaire',
    opens: 'asked',
    text: [
      '"id","Q1. Quel est votre nom ?","Q2. Pour quelle organisation travaillez-vous ?","Q3. Partenaires [1]","Q3. Partenaires [2]"',
      '"1","Samira Belkacem","CUMA de la Sioulette","Mairie de Brézol","Foyer rural de Vernes"',
      '"2","Marek Kowalski","Menuiserie Kowalski","Mairie de Brézol",""',
    ].join('\n'),
    ...DIRECTORY,
    either: ['Mairie de Brézol', 'Foyer rural de Vernes'],
    mustTie: [
      ...THEIRS,
      ['Samira Belkacem', 'Mairie de Brézol'],
      ['Samira Belkacem', 'Foyer rural de Vernes'],
      ['Marek Kowalski', 'Mairie de Brézol'],
    ],
  },
  {
    file: 'whom one stands for.csv',
    kind: 'formulaire',
    opens: 'asked',
    text: [
      'Date;Vous êtes (nom, prénom);Vous représentez;Vos partenaires réguliers',
      '12/03/2025;BELKACEM Samira;CUMA de la Sioulette;Mairie de Brézol / Foyer rural de Vernes',
      '13/03/2025;KOWALSKI Marek;Menuiserie Kowalski;Mairie de Brézol',
    ].join('\n'),
    ...DIRECTORY,
    either: ['Mairie de Brézol', 'Foyer rural de Vernes'],
    mustTie: [...THEIRS, ['Samira Belkacem', 'Mairie de Brézol'], ['Marek Kowalski', 'Mairie de Brézol']],
  },
  {
    file: 'a column for each post.csv',
    kind: 'structures',
    text: [
      'Association,Président,Trésorière,Secrétaire,Mail,Siège',
      'Foyer rural de Vernes,Ousmane Diallo,Rose Petit,Anne Morel,fr@a.example,Vernes',
      'Grain de sel,Noëlle Œuvrard,,Paul Noël,gs@a.example,Aubiac',
    ].join('\n'),
    people: ['Ousmane Diallo', 'Rose Petit', 'Anne Morel', 'Noëlle Œuvrard', 'Paul Noël'],
    organisations: ['Foyer rural de Vernes', 'Grain de sel'],
    mustTie: [
      ['Ousmane Diallo', 'Foyer rural de Vernes'],
      ['Rose Petit', 'Foyer rural de Vernes'],
      ['Anne Morel', 'Foyer rural de Vernes'],
      ['Noëlle Œuvrard', 'Grain de sel'],
      ['Paul Noël', 'Grain de sel'],
    ],
    mustNotBeActors: ['Vernes', 'Aubiac'],
    private: ['fr@a.example'],
  },
  {
    file: 'addresses first.txt',
    kind: 'diffusion',
    text: ['sb@a.example\tSamira Belkacem', 'mk@a.example\tMarek Kowalski', 'fv@a.example\tFoyer rural de Vernes'].join(
      '\n',
    ),
    people: PEOPLE,
    organisations: ['Foyer rural de Vernes'],
    private: ['sb@a.example', 'mk@a.example', 'fv@a.example'],
  },
  {
    file: 'who met whom.csv',
    kind: 'dates-serie',
    text: [
      'Date,Qui,Avec qui,Sujet',
      '12/03/2025,Samira Belkacem,Typhaine Le Goff,navette',
      '45731,Ousmane Diallo,Thi Mai Nguyen,cantine',
    ].join('\n'),
    people: ['Samira Belkacem', 'Typhaine Le Goff', 'Ousmane Diallo', 'Thi Mai Nguyen'],
    mustTie: [
      ['Samira Belkacem', 'Typhaine Le Goff'],
      ['Ousmane Diallo', 'Thi Mai Nguyen'],
    ],
    mustNotBeActors: ['45731', 'navette'],
  },
  {
    file: 'names and posts.opml',
    kind: 'opml',
    text: '<opml version="1.0"><body><outline text="Mairie de Brézol"><outline text="Jean-Baptiste Faure (adjoint)"/><outline text="Rose Petit - secrétaire"/><outline text="Anne Morel : présidente"/></outline></body></opml>',
    people: ['Jean-Baptiste Faure', 'Rose Petit', 'Anne Morel'],
    organisations: ['Mairie de Brézol'],
    mustTie: [
      ['Mairie de Brézol', 'Jean-Baptiste Faure'],
      ['Mairie de Brézol', 'Rose Petit'],
      ['Mairie de Brézol', 'Anne Morel'],
    ],
  },
];

describe('lists that were read wrongly at first try', () => judgeVariants(LISTS));
