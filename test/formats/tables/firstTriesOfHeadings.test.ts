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
  {
    file: 'register with first and last names of whoever represents.csv',
    kind: 'registre',
    text: [
      'numero_rna;titre;objet;domaine;commune;representant_nom;representant_prenom;representant_qualite;mail_representant;telephone;position',
      'W999000001;Amicale des jardins;jardins familiaux;environnement;Brézol;WEBER;Alice;présidente;alice@a.example;06 39 98 01 01;Active',
      'W999000002;Harmonie de Vernes;pratique musicale;culture;Vernes;BENALI;Karim;secrétaire;;;Active',
      'W999000003;Chorale du Plateau;chant choral;culture;Vernes;;;;;;Dissoute',
    ].join('\n'),
    people: ['Alice Weber', 'Karim Benali'],
    organisations: ['Amicale des jardins', 'Harmonie de Vernes', 'Chorale du Plateau'],
    mustTie: [
      ['Alice Weber', 'Amicale des jardins'],
      ['Karim Benali', 'Harmonie de Vernes'],
    ],
    mustNotTie: [['Alice Weber', 'Karim Benali']],
    mustNotBeActors: ['présidente', 'Active', 'Brézol', 'W999000001'],
    themes: ['environnement', 'culture'],
    private: ['alice@a.example', '06 39 98 01 01'],
  },
  {
    file: 'register with the names of two who lead.csv',
    kind: 'registre',
    text: [
      'id_association;titre;objet;siren;commune;president_prenom;president_nom;tresorier_nom;tresorier_prenom',
      'W999000001;Amicale des jardins;jardins familiaux;100000000;Brézol;Alice;WEBER;BENALI;Karim',
      'W999000002;Harmonie de Vernes;pratique musicale;200000000;Vernes;Samira;BELKACEM;;',
    ].join('\n'),
    people: ['Alice Weber', 'Karim Benali', 'Samira Belkacem'],
    organisations: ['Amicale des jardins', 'Harmonie de Vernes'],
    mustTie: [
      ['Alice Weber', 'Amicale des jardins'],
      ['Karim Benali', 'Amicale des jardins'],
      ['Samira Belkacem', 'Harmonie de Vernes'],
    ],
    mustNotTie: [['Alice Weber', 'Karim Benali']],
  },
  {
    file: 'register with whole names of whoever leads.csv',
    kind: 'registre',
    text: [
      'numero_rna;titre;objet;commune;date_creation;Président',
      'W999000001;Amicale des jardins;jardins familiaux;Brézol;1998-04-02;Mme Alice Weber 06 39 98 01 02',
      'W999000002;Harmonie de Vernes;pratique musicale;Vernes;2004-10-01;Karim Benali et Samira Belkacem',
      'W999000003;Chorale du Plateau;chant choral;Vernes;2004-10-01;non communiqué',
    ].join('\n'),
    people: ['Alice Weber', 'Karim Benali', 'Samira Belkacem'],
    organisations: ['Amicale des jardins', 'Harmonie de Vernes', 'Chorale du Plateau'],
    mustTie: [
      ['Alice Weber', 'Amicale des jardins'],
      ['Karim Benali', 'Harmonie de Vernes'],
      ['Samira Belkacem', 'Harmonie de Vernes'],
    ],
    mustNotBeActors: ['non communiqué', 'Mme Alice Weber'],
    private: ['06 39 98 01 02'],
  },
  {
    file: 'register of businesses with whoever runs each.csv',
    kind: 'registre',
    text: [
      'siret;denominationUniteLegale;libelleCommuneEtablissement;nom_contact;prenom_contact;qualite',
      '10000000000001;SCIC LES ROUES DU PLATEAU;BREZOL;WEBER;Alice;gérante',
      '40000000000004;SARL VERNES BOIS;VERNES;BENALI;Karim;',
    ].join('\n'),
    people: ['Alice Weber', 'Karim Benali'],
    organisations: ['SCIC Les Roues du Plateau', 'SARL Vernes Bois'],
    mustTie: [
      ['Alice Weber', 'SCIC Les Roues du Plateau'],
      ['Karim Benali', 'SARL Vernes Bois'],
    ],
    mustNotBeActors: ['gérante', 'BREZOL'],
  },
];

describe('headings in words of one’s own', () => {
  judgeVariants(TABLES);
});
