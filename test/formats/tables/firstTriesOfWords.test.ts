import { describe } from 'vitest';
import { judgeVariants, type Variant } from './judge/variants';

/** Headings that ask or tell in words of their own, and minutes that begin as people begin them. */
const TABLES: readonly Variant[] = [
  {
    file: 'who they are, in questions.csv',
    text: [
      'Who;What they do;Where they are based;Best way to reach them',
      'Ceri Evans;Youth worker;Swansea MAD;ceri@mad.example',
      'Amina Yusuf;Advice worker;YMCA Swansea;07700 900124',
    ].join('\n'),
    people: ['Ceri Evans', 'Amina Yusuf'],
    organisations: ['Swansea MAD', 'YMCA Swansea'],
    mustTie: [
      ['Ceri Evans', 'Swansea MAD'],
      ['Amina Yusuf', 'YMCA Swansea'],
    ],
    mustNotBeActors: ['Youth worker', 'Advice worker'],
    private: ['ceri@mad.example', '07700 900124'],
  },
  {
    file: 'whom they rely on.csv',
    kind: 'formulaire',
    text: [
      "Timestamp,What's your name?,Where do you work?,Name up to three organisations you rely on",
      '2025/01/02 9:00:00 AM GMT,Ceri Evans,Swansea MAD,"Matthew\'s House, YMCA Swansea"',
      '2025/01/03 9:00:00 AM GMT,Amina Yusuf,YMCA Swansea,Swansea MAD',
    ].join('\n'),
    people: ['Ceri Evans', 'Amina Yusuf'],
    organisations: ['Swansea MAD', 'YMCA Swansea', "Matthew's House"],
    mustTie: [
      ['Ceri Evans', 'Swansea MAD'],
      ['Amina Yusuf', 'YMCA Swansea'],
      ['Ceri Evans', "Matthew's House"],
      ['Amina Yusuf', 'Swansea MAD'],
    ],
  },
  ...[
    ['who gives and who is given', 'Acteur émetteur;Acteur récepteur;Type de flux'],
    ['a structure and its partner', 'Structure;Partenaire;Objet du partenariat'],
  ].map(
    ([name = '', headings = '']): Variant => ({
      file: `${name}.csv`,
      kind: 'index',
      text: [
        headings,
        'CUMA de la Sioulette;Mairie de Brézol;logement',
        'Mairie de Brézol;Foyer rural de Vernes;aide',
        'Mairie de Brézol;Menuiserie Kowalski;aide',
      ].join('\n'),
      organisations: ['CUMA de la Sioulette', 'Mairie de Brézol', 'Foyer rural de Vernes', 'Menuiserie Kowalski'],
      mustTie: [
        ['CUMA de la Sioulette', 'Mairie de Brézol'],
        ['Mairie de Brézol', 'Foyer rural de Vernes'],
        ['Mairie de Brézol', 'Menuiserie Kowalski'],
      ],
      mustNotTie: [['CUMA de la Sioulette', 'Menuiserie Kowalski']],
      mustNotBeActors: ['aide', 'logement'],
    }),
  ),
  {
    file: 'what is aimed at, who leads and who helps.csv',
    kind: 'projets',
    text: [
      "Fiche;Objectif;Maître d'ouvrage;Partenaires techniques;Partenaires financiers;Échéancier",
      "1.1;Rénover l'école;Mairie de Brézol;CAUE du Lot;Région Occitanie;2026",
      '1.2;Ouvrir une crèche;Foyer rural de Vernes;CUMA de la Sioulette;CAF du Lot;2027',
    ].join('\n'),
    organisations: [
      'Mairie de Brézol',
      'CAUE du Lot',
      'Région Occitanie',
      'Foyer rural de Vernes',
      'CUMA de la Sioulette',
      'CAF du Lot',
    ],
    mustTie: [
      ['Mairie de Brézol', 'CAUE du Lot', 'shared'],
      ['Foyer rural de Vernes', 'CAF du Lot', 'shared'],
    ],
    mustNotTie: [['Mairie de Brézol', 'CAF du Lot']],
  },
  {
    file: 'minutes with commas and bullets.txt',
    kind: 'compte-rendu',
    opens: 'asked',
    text: [
      'Compte-rendu – Groupe de travail logement des jeunes',
      'Date : 13 mars 2025 / Lieu : salle des fêtes',
      'Rédactrice : Anne Le Maux',
      '',
      'Tour de table :',
      '• Anne Le Maux, chargée de mission, Foyer rural de Vernes',
      '• Denis Robic, CUMA de la Sioulette',
      '',
      'Points à retenir :',
      '• Le foyer est complet.',
      '• La colocation plaît, même en ville.',
    ].join('\n'),
    people: ['Anne Le Maux', 'Denis Robic'],
    organisations: ['Foyer rural de Vernes', 'CUMA de la Sioulette'],
    mustTie: [
      ['Anne Le Maux', 'Foyer rural de Vernes'],
      ['Denis Robic', 'CUMA de la Sioulette'],
    ],
  },
  {
    file: 'notes of who was in the room.txt',
    kind: 'compte-rendu',
    opens: 'asked',
    text: [
      'NOTES FROM NEIGHBOURHOOD FORUM, 4 FEBRUARY 2025',
      '',
      'In the room: Kath Moran (Leeds City Council), Imran Sheikh',
      'Not able to make it: Joanna Lis (Zero Carbon Harehills)',
      '',
      'Kath - send round the map',
      'Bin collections, again: still late.',
    ].join('\n'),
    people: ['Kath Moran', 'Imran Sheikh', 'Joanna Lis'],
    organisations: ['Leeds City Council', 'Zero Carbon Harehills'],
    mustTie: [
      ['Kath Moran', 'Leeds City Council'],
      ['Joanna Lis', 'Zero Carbon Harehills'],
    ],
  },
  {
    file: 'minutes of a board.txt',
    kind: 'compte-rendu',
    opens: 'asked',
    text: [
      "PROCÈS-VERBAL DU CONSEIL D'ADMINISTRATION",
      'Séance du 15 février 2025',
      '',
      'Membres présents : Luc Blanc (président), Inès Da Silva (trésorière)',
      'Membre excusé : Karim Benali',
      'Invitée : Claire Masson (CUMA de la Sioulette)',
    ].join('\n'),
    people: ['Luc Blanc', 'Inès Da Silva', 'Karim Benali', 'Claire Masson'],
    organisations: ['CUMA de la Sioulette'],
    mustTie: [['Claire Masson', 'CUMA de la Sioulette']],
    mustNotBeActors: ["Conseil d'administration"],
  },
  {
    file: 'whom their organisation works with.csv',
    kind: 'formulaire',
    text: [
      'Your full name;Which school or group do you represent?;What should the council work on this year?;Which groups does it work with most?',
      'Samira Belkacem;Northgate Academy;Public transport;Redmoor Skate Club',
      'Marek Kowalski;Young Carers Redmoor;Mental health;Northgate Academy',
      "Lucie Roche;St Aldwyn's School;Safer streets;",
    ].join('\n'),
    people: ['Samira Belkacem', 'Marek Kowalski', 'Lucie Roche'],
    organisations: ['Northgate Academy', 'Young Carers Redmoor', "St Aldwyn's School", 'Redmoor Skate Club'],
    mustTie: [
      ['Samira Belkacem', 'Northgate Academy'],
      ['Marek Kowalski', 'Young Carers Redmoor'],
      ['Northgate Academy', 'Redmoor Skate Club'],
      ['Young Carers Redmoor', 'Northgate Academy'],
    ],
    mustNotTie: [['Samira Belkacem', 'Redmoor Skate Club']],
    mustNotBeActors: ['Public transport', 'Mental health', 'Safer streets'],
  },
];

describe('headings and minutes in words of their own', () => judgeVariants(TABLES));
