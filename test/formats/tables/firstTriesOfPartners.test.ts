import { describe } from 'vitest';
import { judgeVariants, type Variant } from './judge/variants';

/** Who takes part in what, and who is a member of what, that were read wrongly when they were first tried. */
const TABLES: readonly Variant[] = [
  {
    file: 'organisations that take part, and who follows it there.csv',
    kind: 'participations',
    text: [
      'Opération,Entité engagée,Titre de participation,Personne qui suit',
      'Jardins,Commune de Brézol,pilote,Lucie Roche',
      'Jardins,AMAP des Ormes,associé,Marek Kowalski',
      'Jardins,EHPAD Les Ajoncs,associé,',
      'Recyclerie,SCIC du Plateau,pilote,Samira Belkacem',
      'Recyclerie,Commune de Brézol,associé,Lucie Roche',
    ].join('\n'),
    people: ['Lucie Roche', 'Marek Kowalski', 'Samira Belkacem'],
    organisations: ['Commune de Brézol', 'AMAP des Ormes', 'EHPAD Les Ajoncs', 'SCIC du Plateau'],
    mustTie: [
      ['Lucie Roche', 'Commune de Brézol'],
      ['Marek Kowalski', 'AMAP des Ormes'],
      ['Commune de Brézol', 'AMAP des Ormes', 'shared'],
      ['Commune de Brézol', 'EHPAD Les Ajoncs', 'shared'],
      ['SCIC du Plateau', 'Commune de Brézol', 'shared'],
    ],
    mustNotTie: [
      ['AMAP des Ormes', 'SCIC du Plateau'],
      ['Lucie Roche', 'Marek Kowalski'],
    ],
    mustNotBeActors: ['pilote', 'associé'],
    mayBe: ['Jardins', 'Recyclerie'],
  },
  {
    file: 'what part each plays, under a heading of its own.csv',
    kind: 'participations',
    text: [
      'Acronym,Body,Part played,Country,Person in charge,Reach at',
      'CIDERWAYS,Exmere District Council,Lead partner,United Kingdom,Rosalind Hext,r.hext@exmere.example',
      'CIDERWAYS,Syndicat mixte du Trégor,Project partner,France,Maïwenn Kerdoncuff,m.kerdoncuff@tregor.example',
      'SMALLCRAFT,University of South Wessex,Lead partner,United Kingdom,Patrick Sealey,p.sealey@wessex.example',
      'SMALLCRAFT,Syndicat mixte du Trégor,Project partner,France,Maïwenn Kerdoncuff,m.kerdoncuff@tregor.example',
    ].join('\n'),
    people: ['Rosalind Hext', 'Maïwenn Kerdoncuff', 'Patrick Sealey'],
    organisations: ['Exmere District Council', 'Syndicat mixte du Trégor', 'University of South Wessex'],
    mustTie: [
      ['Rosalind Hext', 'Exmere District Council'],
      ['Exmere District Council', 'Syndicat mixte du Trégor', 'shared'],
      ['University of South Wessex', 'Syndicat mixte du Trégor', 'shared'],
    ],
    mustNotTie: [['Exmere District Council', 'University of South Wessex']],
    mustNotBeActors: ['Lead partner', 'United Kingdom', 'France'],
    mayBe: ['CIDERWAYS', 'SMALLCRAFT'],
    private: ['r.hext@exmere.example', 'm.kerdoncuff@tregor.example'],
  },
  {
    file: 'who is asked at whoever leads, and those associated.csv',
    kind: 'projets',
    text: [
      'N° dossier;Libellé de l’opération;Maître d’ouvrage;Associés à l’opération;Chez le porteur;Début',
      'OC01;Voie verte;Syndicat mixte des Combes;;Lucie Roche;01/03/2023',
      'OC02;Toitures solaires;SCIC du Plateau;Communauté de communes des Ormes, Commune de Brézol;Marek Kowalski;15/09/2023',
      'OC03;Fablab;La Fabrique;Université des Combes;Samira Belkacem;02/01/2024',
    ].join('\n'),
    people: ['Lucie Roche', 'Marek Kowalski', 'Samira Belkacem'],
    organisations: [
      'Syndicat mixte des Combes',
      'SCIC du Plateau',
      'Communauté de communes des Ormes',
      'Commune de Brézol',
      'La Fabrique',
      'Université des Combes',
    ],
    mustTie: [
      ['Lucie Roche', 'Syndicat mixte des Combes'],
      ['Samira Belkacem', 'La Fabrique'],
      ['SCIC du Plateau', 'Commune de Brézol', 'shared'],
      ['SCIC du Plateau', 'Communauté de communes des Ormes', 'shared'],
      ['La Fabrique', 'Université des Combes', 'shared'],
    ],
    mustNotTie: [
      ['Syndicat mixte des Combes', 'SCIC du Plateau'],
      ['Lucie Roche', 'Marek Kowalski'],
    ],
    mustNotBeActors: ['OC01', '01/03/2023'],
    mayBe: ['Voie verte', 'Toitures solaires', 'Fablab'],
  },
  {
    file: 'what each member is a member of too.csv',
    kind: 'annuaire',
    text: [
      'Adhérent;Porte-parole;Membre également de;Cotis.;Joindre',
      'Café des Monts;Lucie Roche;Réseau des cafés d’Auvergne;relancé deux fois;06 39 98 36 01',
      'Foyer rural de Vernes;Marek Kowalski;;payée;marek@vernes.example',
      'La Grange aux Idées;Samira Belkacem;Fédération des foyers ruraux, Réseau des cafés d’Auvergne;payée;',
    ].join('\n'),
    people: ['Lucie Roche', 'Marek Kowalski', 'Samira Belkacem'],
    organisations: [
      'Café des Monts',
      'Foyer rural de Vernes',
      'La Grange aux Idées',
      'Réseau des cafés d’Auvergne',
      'Fédération des foyers ruraux',
    ],
    mustTie: [
      ['Lucie Roche', 'Café des Monts'],
      ['Café des Monts', 'Réseau des cafés d’Auvergne'],
      ['La Grange aux Idées', 'Fédération des foyers ruraux'],
      ['La Grange aux Idées', 'Réseau des cafés d’Auvergne'],
    ],
    mustNotTie: [
      ['Lucie Roche', 'Réseau des cafés d’Auvergne'],
      ['Foyer rural de Vernes', 'Fédération des foyers ruraux'],
    ],
    mustNotBeActors: ['payée'],
    private: ['relancé deux fois', 'payée', '06 39 98 36 01', 'marek@vernes.example'],
  },
  {
    file: 'what organisations joined, whoever speaks for them.csv',
    kind: 'annuaire',
    text: [
      'Association,Présidente ou président,Adhère à,Payé',
      'Café des Monts,Lucie Roche,Réseau des cafés d’Auvergne,à relancer en juin',
      'Foyer rural de Vernes,Marek Kowalski,Fédération des foyers ruraux,oui',
      'Ludothèque des Ormes,,Fédération des foyers ruraux,non réglée',
    ].join('\n'),
    people: ['Lucie Roche', 'Marek Kowalski'],
    organisations: [
      'Café des Monts',
      'Foyer rural de Vernes',
      'Ludothèque des Ormes',
      'Réseau des cafés d’Auvergne',
      'Fédération des foyers ruraux',
    ],
    mustTie: [
      ['Café des Monts', 'Réseau des cafés d’Auvergne'],
      ['Foyer rural de Vernes', 'Fédération des foyers ruraux'],
      ['Ludothèque des Ormes', 'Fédération des foyers ruraux'],
    ],
    mustNotTie: [['Lucie Roche', 'Réseau des cafés d’Auvergne']],
    mustNotBeActors: ['oui'],
    private: ['à relancer en juin', 'non réglée'],
  },
];

describe('who takes part in what and is a member of what, read wrongly at first try', () => judgeVariants(TABLES));
