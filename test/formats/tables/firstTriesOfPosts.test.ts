import { describe } from 'vitest';
import { judgeVariants, type Variant } from './judge/variants';

const TABLES: readonly Variant[] = [
  ...[
    [
      'two people below a heading each',
      'Structure;;Salarié·e de contact;;Élu·e ou bénévole;\nNom;Commune;Prénom;Nom;Prénom;Nom',
    ],
    ['two people under the same headings', 'Structure;Commune;Prénom;Nom;Prénom;Nom'],
  ].map(([file, headings]) => ({
    file: `${file}.csv`,
    text: [
      headings,
      'Crèche Les Cigalons;Gréoux;Lorraine;Arnoux;Mohamed;Slimani',
      'Centre social de Riez;Riez;Viviane;Blanc-Gras;Estelle;Audibert',
      'Ludothèque de Moustiers;Moustiers;Raphaël;Cohen;;',
    ].join('\n'),
    people: ['Lorraine Arnoux', 'Mohamed Slimani', 'Viviane Blanc-Gras', 'Estelle Audibert', 'Raphaël Cohen'],
    organisations: ['Crèche Les Cigalons', 'Centre social de Riez', 'Ludothèque de Moustiers'],
    mustTie: [
      ['Lorraine Arnoux', 'Crèche Les Cigalons'],
      ['Mohamed Slimani', 'Crèche Les Cigalons'],
      ['Estelle Audibert', 'Centre social de Riez'],
    ] as const,
  })),
  {
    file: 'where each is attached.csv',
    text: [
      'Référent·e;Lieu d’attache;Ce qu’il ou elle fait',
      'Ludovic NATIVEL;Case de quartier Bois-d’Olives;médiateur',
      'Rajiv PAYET;Association Ti Pa;président',
      'Christelle LAURET;Centre communal d’action sociale de Saint-Pierre;travailleuse sociale',
    ].join('\n'),
    people: ['Ludovic Nativel', 'Rajiv Payet', 'Christelle Lauret'],
    organisations: [
      'Case de quartier Bois-d’Olives',
      'Association Ti Pa',
      'Centre communal d’action sociale de Saint-Pierre',
    ],
    mustTie: [['Rajiv Payet', 'Association Ti Pa']],
  },
  {
    file: 'a post that nobody holds.csv',
    text: [
      'Établissement;Ville;Référent;Contact',
      'Lycée Chateaubriand;Rennes;Samira Belkacem;sb@a.example',
      'Collège Échange;Rennes;Marek Kowalski;',
      'Lycée Bréquigny;Rennes;poste vacant;',
    ].join('\n'),
    people: ['Samira Belkacem', 'Marek Kowalski'],
    organisations: ['Lycée Chateaubriand', 'Collège Échange', 'Lycée Bréquigny'],
    mustTie: [
      ['Samira Belkacem', 'Lycée Chateaubriand'],
      ['Marek Kowalski', 'Collège Échange'],
    ],
    mustNotBeActors: ['poste vacant'],
    private: ['sb@a.example'],
  },
  {
    file: 'day, hour and place in a line.csv',
    kind: 'emargement',
    text: [
      'Community Safety Partnership;;;',
      'Date: 14/03/2025;Time: 10:00;Venue: Civic Centre;',
      ';;;',
      'Print name;Representing;Contact number;Sign',
      'Joy Adler;Fire Service;;',
      'Amit Rao;Barnet Homes;07700 900125;',
    ].join('\n'),
    people: ['Joy Adler', 'Amit Rao'],
    organisations: ['Fire Service', 'Barnet Homes'],
    mustTie: [
      ['Joy Adler', 'Fire Service'],
      ['Amit Rao', 'Barnet Homes'],
      ['Joy Adler', 'Amit Rao', 'shared'],
    ],
    mustNotBeActors: ['Date: 14/03/2025', 'Print name'],
    private: ['07700 900125'],
  },
  {
    file: 'numbered boards, and one in whose name somebody came.csv',
    kind: 'presences',
    text: [
      'Nom;Prénom;Structure;CA 1;CA 2;AG',
      'Belkacem;Samira;CUMA de la Sioulette;1;0;1',
      'Kowalski;Marek;Menuiserie Kowalski;0;1;1',
      'Da Silva;Inès;Foyer rural de Vernes;1;0;Représentée par S. Belkacem',
    ].join('\n'),
    people: ['Samira Belkacem', 'Marek Kowalski', 'Inès Da Silva'],
    organisations: ['CUMA de la Sioulette', 'Menuiserie Kowalski', 'Foyer rural de Vernes'],
    mustTie: [
      ['Samira Belkacem', 'Inès Da Silva', 'shared'],
      ['Samira Belkacem', 'Marek Kowalski', 'shared'],
    ],
    mustNotTie: [['Marek Kowalski', 'Inès Da Silva']],
  },
  {
    file: 'who was given a grant, by number.csv',
    kind: 'registre',
    text: [
      'Bénéficiaire de la subvention;SIREN;Objet;Montant voté',
      'AMICALE LAIQUE DE VERNES;900000200;fonctionnement;1500',
      'JAZZ A BREZOL;900000201;festival;3000',
    ].join('\n'),
    organisations: ['AMICALE LAIQUE DE VERNES', 'JAZZ A BREZOL'],
    mustNotBeActors: ['fonctionnement', 'festival'],
  },
  {
    file: 'organisations before their people.txt',
    kind: 'compte-rendu',
    opens: 'asked',
    text: [
      'RELEVÉ DE CONCLUSIONS – COPIL « Bien vieillir » du 3 mars 2025',
      '',
      'Présidence : Awa FALL, vice-présidente, Département du Lot',
      'Participants :',
      'CUMA de la Sioulette : Samira BELKACEM, Marek KOWALSKI',
      'Excusés : Foyer rural de Vernes (Sylvie Klein), Luc Blanc',
    ].join('\n'),
    people: ['Awa Fall', 'Samira Belkacem', 'Marek Kowalski', 'Sylvie Klein', 'Luc Blanc'],
    organisations: ['Département du Lot', 'CUMA de la Sioulette', 'Foyer rural de Vernes'],
    mustTie: [
      ['Awa Fall', 'Département du Lot'],
      ['Samira Belkacem', 'CUMA de la Sioulette'],
      ['Marek Kowalski', 'CUMA de la Sioulette'],
      ['Sylvie Klein', 'Foyer rural de Vernes'],
    ],
    mustNotTie: [['Luc Blanc', 'Foyer rural de Vernes']],
    mustNotBeActors: ['Bien vieillir'],
  },
  {
    file: 'posts and tasks on a map.mm',
    kind: 'mm',
    text: `<map version="1.0.1"><node TEXT="Plan alimentation">
<node TEXT="Distribution"><node TEXT="Biocoop"><node TEXT="resp. : Alice Weber"/></node><node TEXT="AMAP de Vernes"/></node>
<node TEXT="Idées"><node TEXT="faire un marché de nuit"/></node></node></map>`,
    people: ['Alice Weber'],
    organisations: ['Biocoop', 'AMAP de Vernes'],
    mustTie: [['Alice Weber', 'Biocoop']],
    mustNotBeActors: ['Distribution', 'faire un marché de nuit'],
  },
];

describe('posts, marks and lines that were read wrongly when they were tried', () => judgeVariants(TABLES));
