import { describe } from 'vitest';
import { judgeVariants, type Variant } from './judge/variants';

/** Of registers, federations, mailing tools and funders, whose headings are their own. */
const TABLES: readonly Variant[] = [
  {
    file: 'élus.csv',
    text: [
      'Code de la commune;Libellé de la commune;Nom de l’élu;Prénom de l’élu;Code sexe;Date de naissance;Date de début du mandat',
      '23001;Tressac;LEROUX;Jean-Yves;M;12/01/1960;27/05/2020',
      '23002;Bellerive;DE LA FONTAINE;Solène;F;03/08/1971;28/05/2020',
    ].join('\n'),
    people: ['Jean-Yves Leroux', 'Solène de la Fontaine'],
    mayBe: ['Tressac', 'Bellerive'],
    mustNotBeActors: ['23001', 'M', 'F', '12/01/1960'],
  },
  {
    file: 'licenciés.csv',
    text: [
      'N° licence,Nom,Prénom,Club,Né(e) le,Portable',
      'A-1001,MARTIN,Marie,Club nature du Val,12/04/1980,06 39 98 10 11',
      'A-1002,MARTIN,Marie,Foyer rural de Vernes,01/09/1992,06 39 98 10 12',
    ].join('\n'),
    people: ['Marie Martin'],
    organisations: ['Club nature du Val', 'Foyer rural de Vernes'],
    sameName: [['Marie Martin', 'Club nature du Val', 'Foyer rural de Vernes']],
    mustTie: [
      ['Marie Martin', 'Club nature du Val'],
      ['Marie Martin', 'Foyer rural de Vernes'],
    ],
    private: ['06 39 98 10 11', '06 39 98 10 12'],
  },
  {
    file: 'brevo.csv',
    text: [
      'CONTACT ID;EMAIL;NOM;PRENOM;SMS;ENTREPRISE;DOUBLE_OPT-IN',
      '1;sb@a.example;BELKACEM;Samira;33639981005;CUMA de la Sioulette;Yes',
      '2;mk@a.example;KOWALSKI;Marek;;Menuiserie Kowalski;No',
    ].join('\n'),
    people: ['Samira Belkacem', 'Marek Kowalski'],
    organisations: ['CUMA de la Sioulette', 'Menuiserie Kowalski'],
    mustTie: [
      ['Samira Belkacem', 'CUMA de la Sioulette'],
      ['Marek Kowalski', 'Menuiserie Kowalski'],
    ],
    private: ['sb@a.example', '33639981005', 'mk@a.example'],
  },
  {
    file: 'suivi du contrat.csv',
    kind: 'projets',
    text: [
      'Nom de l’opération|Maître d’ouvrage|Co-financeurs et partenaires|Coût prévisionnel HT|Avancement',
      'Halle alimentaire|Mairie de Brézol|"Foyer rural de Vernes\nChambre d’agriculture"|1 250 000,00 €|En cours',
      'Tiers-lieu|CUMA de la Sioulette|Foyer rural de Vernes et Les Roues du Plateau|89 000,00 €|En projet',
      'TOTAL|||1 339 000,00 €|',
    ].join('\n'),
    organisations: ['Mairie de Brézol', 'Foyer rural de Vernes', 'Chambre d’agriculture', 'CUMA de la Sioulette'],
    mayBe: ['Les Roues du Plateau', 'Foyer rural de Vernes et Les Roues du Plateau'],
    mustTie: [
      ['Mairie de Brézol', 'Foyer rural de Vernes', 'shared'],
      ['Mairie de Brézol', 'Chambre d’agriculture', 'shared'],
    ],
    mustNotBeActors: ['TOTAL', 'En cours'],
  },
  {
    file: 'composition.csv',
    text: [
      'CONSEIL DE DÉVELOPPEMENT - COMPOSITION 2025;;',
      'NOM - Prénom;Représentant (structure);Collège',
      'ARNAULT - Cécile;Ligue de l’enseignement;Associations',
      'CISSÉ - Mariam;Union des commerçants;Économie',
    ].join('\n'),
    people: ['Cécile Arnault', 'Mariam Cissé'],
    organisations: ['Ligue de l’enseignement', 'Union des commerçants'],
    mustTie: [
      ['Cécile Arnault', 'Ligue de l’enseignement'],
      ['Mariam Cissé', 'Union des commerçants'],
    ],
    mustNotBeActors: ['Associations', 'Économie'],
  },
  {
    file: 'Doodle.csv',
    kind: 'presences',
    text: [
      ';mar. 11/03/2025;jeu. 13/03/2025',
      'Samira Belkacem;OK;',
      'Marek Kowalski;OK;(OK)',
      'Rose Petit;;OK',
      'Nombre;2;1',
    ].join('\n'),
    people: ['Samira Belkacem', 'Marek Kowalski', 'Rose Petit'],
    mustTie: [['Samira Belkacem', 'Marek Kowalski', 'shared']],
    mustNotTie: [['Marek Kowalski', 'Rose Petit']],
    mustNotBeActors: ['OK', '(OK)', 'Nombre'],
  },
  {
    file: 'grants.csv',
    kind: 'projets',
    text: [
      'Grant ref,Project title,Lead applicant,Consortium members,Award (£),Status',
      'G-01,Green Corridors,Riverside Food Hub,"Llanfair Community Trust; Valley Growers Ltd","£12,400",Live',
      'G-02,Warm Homes,Llanfair Community Trust,"Valley Growers Ltd; Energy Agency","£30,000",Closed',
    ].join('\n'),
    organisations: ['Riverside Food Hub', 'Llanfair Community Trust', 'Valley Growers Ltd', 'Energy Agency'],
    mustTie: [
      ['Riverside Food Hub', 'Llanfair Community Trust', 'shared'],
      ['Llanfair Community Trust', 'Energy Agency', 'shared'],
    ],
    mustNotTie: [['Riverside Food Hub', 'Energy Agency']],
    mustNotBeActors: ['G-01', 'Live', '£12,400'],
  },
  {
    file: 'Network survey (Responses).csv',
    kind: 'formulaire',
    text: [
      'Timestamp,What is your name?,Which organisation do you work for?,Who do you work with most often? (up to 3),What topics?',
      '2025/03/04 10:12:33 AM GMT+1,Dilys Pritchard,Llanfair Community Trust,"Tom Okafor, Priya Nair",housing',
      '2025/03/04 11:00:01 AM GMT+1,Tom Okafor,Riverside Food Hub,"Dilys Pritchard and Gareth Lloyd",food',
    ].join('\n'),
    people: ['Dilys Pritchard', 'Tom Okafor'],
    organisations: ['Llanfair Community Trust', 'Riverside Food Hub'],
    either: ['Priya Nair', 'Gareth Lloyd'],
    mustTie: [
      ['Dilys Pritchard', 'Llanfair Community Trust'],
      ['Dilys Pritchard', 'Tom Okafor'],
      ['Dilys Pritchard', 'Priya Nair'],
      ['Tom Okafor', 'Gareth Lloyd'],
    ],
    themes: ['housing', 'food'],
  },
  {
    file: 'établissements.csv',
    text: [
      'SIRET;Enseigne;Représentant légal;Ville;Courriel',
      '12345678900011;Boulangerie Martin;Luc Martin;Tressac;luc@bm.example',
      '98765432100022;Boulangerie Martin;Anne Martin;Bellerive;anne@bm.example',
      '98765432100022;Boulangerie Martin;Rose Petit;Bellerive;',
    ].join('\n'),
    people: ['Luc Martin', 'Anne Martin', 'Rose Petit'],
    organisations: ['Boulangerie Martin'],
    sameName: [['Boulangerie Martin', '', '']],
    mustTie: [
      ['Luc Martin', 'Boulangerie Martin'],
      ['Anne Martin', 'Boulangerie Martin'],
      ['Rose Petit', 'Boulangerie Martin'],
    ],
    mustNotBeActors: ['12345678900011', 'Tressac'],
    private: ['luc@bm.example', 'anne@bm.example'],
  },
  {
    file: 'subventions-scdl.csv',
    kind: 'scdl',
    text: [
      'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;objet;montant',
      'Communauté de communes du Val;20006970800019;2024-03-12;2024-15;Club nature du Val;43210987600015;Haies;5000',
      'Communauté de communes du Val;20006970800019;2024-06-01;2024-21;Foyer rural de Vernes;43210987600023;Sorties;1200',
    ].join('\n'),
    organisations: ['Communauté de communes du Val', 'Club nature du Val', 'Foyer rural de Vernes'],
    mustTie: [
      ['Communauté de communes du Val', 'Club nature du Val'],
      ['Communauté de communes du Val', 'Foyer rural de Vernes'],
    ],
    mustNotBeActors: ['5000', '2024-15'],
  },
  {
    file: 'register.csv',
    kind: 'presences',
    text: [
      'Name;Organisation;04/02/2025;04/03/2025;01/04/2025',
      'Dilys Pritchard;Llanfair Community Trust;Y;Y;N',
      'Tom Okafor;Riverside Food Hub;N;Y;Y',
      'Priya Nair;Llanfair Community Trust;;Apologies;Y',
    ].join('\n'),
    people: ['Dilys Pritchard', 'Tom Okafor', 'Priya Nair'],
    organisations: ['Llanfair Community Trust', 'Riverside Food Hub'],
    mustTie: [
      ['Dilys Pritchard', 'Llanfair Community Trust'],
      ['Tom Okafor', 'Riverside Food Hub'],
      ['Dilys Pritchard', 'Tom Okafor', 'shared'],
      ['Priya Nair', 'Llanfair Community Trust'],
    ],
    mustNotTie: [['Dilys Pritchard', 'Priya Nair']],
    mustNotBeActors: ['Y', 'Apologies'],
  },
  {
    file: 'conventions.csv',
    kind: 'projets',
    text: [
      'Action;Structure porteuse;Partenaires mobilisés;Financeurs;Public',
      'Atelier vélo;Club nature du Val;"Collège Jean-Moulin\nMairie de Brézol";Région;jeunes',
      'Café des parents;Foyer rural de Vernes;École de Brézol, Mairie de Brézol;CAF;familles',
    ].join('\n'),
    organisations: [
      'Club nature du Val',
      'Collège Jean-Moulin',
      'Mairie de Brézol',
      'Foyer rural de Vernes',
      'École de Brézol',
    ],
    mustTie: [
      ['Club nature du Val', 'Collège Jean-Moulin', 'shared'],
      ['Foyer rural de Vernes', 'École de Brézol', 'shared'],
      ['Foyer rural de Vernes', 'Mairie de Brézol', 'shared'],
      ['Club nature du Val', 'Mairie de Brézol', 'shared'],
    ],
    mustNotBeActors: ['jeunes', 'familles'],
  },
  {
    file: 'enquête.csv',
    kind: 'formulaire',
    text: [
      'Horodateur;Prénom et nom;Structure;Citez vos trois principaux partenaires;Thématiques',
      '04/03/2025 10:12:33;Samira Belkacem;CUMA de la Sioulette;Mairie de Brézol, Foyer rural de Vernes;eau, sol',
      '05/03/2025 09:00:00;Marek Kowalski;Menuiserie Kowalski;Mairie de Brézol;bois',
    ].join('\n'),
    people: ['Samira Belkacem', 'Marek Kowalski'],
    organisations: ['CUMA de la Sioulette', 'Menuiserie Kowalski'],
    either: ['Mairie de Brézol', 'Foyer rural de Vernes'],
    mustTie: [
      ['Samira Belkacem', 'CUMA de la Sioulette'],
      ['Marek Kowalski', 'Menuiserie Kowalski'],
      ['Samira Belkacem', 'Mairie de Brézol'],
      ['Samira Belkacem', 'Foyer rural de Vernes'],
      ['Marek Kowalski', 'Mairie de Brézol'],
    ],
    themes: ['eau', 'sol', 'bois'],
  },
  {
    file: 'destinataires.txt',
    kind: 'diffusion',
    text: '"Samira Belkacem" <sb@a.example>, Marek KOWALSKI <mk@a.example>;\nrose.petit@a.example\n',
    people: ['Samira Belkacem', 'Marek Kowalski', 'Rose Petit'],
    private: ['sb@a.example', 'mk@a.example', 'rose.petit@a.example'],
  },
];

describe('tables of tools never met before', () => judgeVariants(TABLES));
