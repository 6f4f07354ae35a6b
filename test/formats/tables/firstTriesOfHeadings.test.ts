import { describe } from 'vitest';
import { judgeVariants, type Variant } from './judge/variants';

/** Headings in words of one's own, of tables that were read wrongly when they were first tried; everybody in them is invented. */
const TABLES: readonly Variant[] = [
  {
    file: 'two rows, the upper of few cells.csv',
    text: [
      "L'ORGANISME;;;LA PERSONNE À VOIR;;;",
      'Appellation;Forme;Bourg;Petit nom;Nom de famille;Fait quoi;Courriel ou tél.',
      'Multi-accueil Les Lutins;privé;Vernes;Alice;WEBER;gestionnaire;alice@lutins.example',
      'CAF du Plateau;public;Brézol;Karim;BENALI;conseiller technique;06 39 98 01 02',
      'Mairie de Vernes;public;Vernes;Samira;BELKACEM;1re adjointe;mairie@vernes.example',
    ].join('\n'),
    people: ['Alice Weber', 'Karim Benali', 'Samira Belkacem'],
    organisations: ['Multi-accueil Les Lutins', 'CAF du Plateau', 'Mairie de Vernes'],
    mustTie: [
      ['Alice Weber', 'Multi-accueil Les Lutins'],
      ['Karim Benali', 'CAF du Plateau'],
      ['Samira Belkacem', 'Mairie de Vernes'],
    ],
    mustNotTie: [['Alice Weber', 'CAF du Plateau']],
    mustNotBeActors: ['Petit nom', 'Appellation', 'Bourg', 'gestionnaire', 'Brézol'],
    private: ['alice@lutins.example', '06 39 98 01 02', 'mairie@vernes.example'],
  },
  {
    file: 'two rows, most headings of the lower unknown.csv',
    text: [
      'Structure,,,,Contact,,,',
      'Désignation,Née en,Combien,Depuis quand,Prénom usuel,Nom de famille,Jour de présence,Comment la joindre',
      'Épicerie Vrac et Troc,deux mille dix,douze,longtemps,Alice,Weber,lundi,alice@vrac.example',
      'CUMA de la Sioulette,mille neuf cent,trente,peu,Karim,Benali,mardi,karim@cuma.example',
    ].join('\n'),
    people: ['Alice Weber', 'Karim Benali'],
    organisations: ['Épicerie Vrac et Troc', 'CUMA de la Sioulette'],
    mustTie: [
      ['Alice Weber', 'Épicerie Vrac et Troc'],
      ['Karim Benali', 'CUMA de la Sioulette'],
    ],
    mustNotBeActors: ['Désignation', 'Prénom usuel', 'Contact', 'Structure', 'longtemps'],
    private: ['alice@vrac.example', 'karim@cuma.example'],
  },
];

describe('headings in words of one’s own', () => {
  judgeVariants(TABLES);
});
