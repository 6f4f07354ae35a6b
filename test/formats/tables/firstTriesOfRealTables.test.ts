import { describe } from 'vitest';
import { judgeVariants, type Variant } from './judge/variants';

/** Likenesses of public tables that were read wrongly when they were first tried; everybody in them is invented. */
const TABLES: readonly Variant[] = [
  {
    file: 'payments by mandate.csv',
    kind: 'subventions',
    text: [
      'ID;CODE_DEPARTEMENT;COLLEC;NOMENCLATURE;TYPE MANDAT;DATE_EMISSION;NUM_MANDAT;OBJET_MANDAT;MONTANT_PAIEMENT;Nature JURIDIQUE;NOM;TYPE_IMMATRICULATION;IMMATRICULATION',
      "567011;'49;Brézol;73-M57;1-Mandat(s) ordinaire(s);10/06/2025;526;ATTRIBUTION SUBVENTION;105;6-Association;Les Roues du Plateau;SIRET;10000000000001",
      "567021;'49;Brézol;73-M57;1-Mandat(s) ordinaire(s);10/06/2025;289;SUBVENTION ANNEE 2025;132;6-Association;Foyer rural de Vernes;SIRET;40000000000004",
      "567031;'49;Saint-Ours;73-M57;1-Mandat(s) ordinaire(s);11/06/2025;12;SUBVENTION ANNEE 2025;90;6-Association;Foyer rural de Vernes;SIRET;40000000000004",
    ].join('\n'),
    organisations: ['Brézol', 'Saint-Ours', 'Les Roues du Plateau', 'Foyer rural de Vernes'],
    mustTie: [
      ['Brézol', 'Les Roues du Plateau'],
      ['Brézol', 'Foyer rural de Vernes'],
      ['Saint-Ours', 'Foyer rural de Vernes'],
    ],
    mustNotBeActors: ['SUBVENTION ANNEE 2025', '6-Association', 'SIRET', '567011'],
  },
  {
    file: 'represented by somebody.txt',
    kind: 'compte-rendu',
    opens: 'asked',
    text: [
      'Compte rendu du comité de pilotage du 12 mars 2025',
      '',
      'La convention est présentée par Mme Alice Weber. L’association Grain de sel, représentée par M. Karim Benali, en demande une copie.',
    ].join('\n'),
    people: ['Alice Weber', 'Karim Benali'],
    organisations: ['Association Grain de sel'],
    mustTie: [['Karim Benali', 'Association Grain de sel']],
    mustNotTie: [['Alice Weber', 'Association Grain de sel']],
    mayBe: ['Comité de pilotage'],
    mustNotBeActors: ['Compte rendu'],
  },
  {
    file: 'initiatives and who leads them.csv',
    kind: 'projets',
    text: [
      'latitude,longitude,initiatives,type,structure,date,inscriptions',
      '45.1,4.2,Nettoyage de la rivière,Rivière,APENV,18/01/25,',
      '45.2,4.2,Atelier : découverte des tritons,Sensibilisation,office de tourisme de Brézol,23/01/25,',
      '45.3,4.1,Débroussaillage du sentier,Sentier,Mairie de Vernes,29/01/25,https://a.example/1',
    ].join('\n'),
    organisations: ['APENV', 'office de tourisme de Brézol', 'Mairie de Vernes'],
    mustNotBeActors: ['Nettoyage de la rivière', 'Rivière', 'Sensibilisation', '18/01/25'],
  },
  {
    file: 'places by their hours.csv',
    text: [
      'NOM,,,adresse,numéro,mail,grandes catégories,Horaires',
      'La Bulle Verte,45.73,4.86,12 rue Haute 69998 Brézol,04 99 98 00 01,bulle@a.example,SANTE,le jeudi à 19h30',
      'Le Jardin Couvert,45.76,4.79,3 rue Basse 69998 Brézol,,,PRECARITE,tous les après-midi',
      'ÉLAN VERNES,45.74,4.86,5 place du Marché 69998 Brézol,,,,',
      'Centre social de Vernes,45.74,4.86,8 place du Marché 69998 Brézol,,,,du lundi au vendredi',
    ].join('\n'),
    organisations: ['La Bulle Verte', 'Le Jardin Couvert', 'ÉLAN VERNES', 'Centre social de Vernes'],
    mustNotBeActors: ['SANTE', 'PRECARITE', 'le jeudi à 19h30'],
    private: ['04 99 98 00 01', 'bulle@a.example'],
  },
  {
    file: 'whom a line is about, and whom to ask.csv',
    text: [
      "Nom de l'acteur,Contact associé,Nom du correspondant,Email,Thématique(s) de travail,Catégorie d'acteurs,Financement",
      'Les Roues du Plateau,,Samira Belkacem,sb@a.example,Mobilité,Associations,1',
      'CUMA de la Sioulette,,,,Agriculture,Réseaux professionnels,',
      'Foyer rural de Vernes,,Karim Benali,kb@a.example,Jeunesse,Associations,',
      'Mairie de Brézol,,,,Urbain,Pouvoirs publics,1',
      ',,,,,#N/A,',
      ',,,,,Associations,',
    ].join('\n'),
    people: ['Samira Belkacem', 'Karim Benali'],
    organisations: ['Les Roues du Plateau', 'CUMA de la Sioulette', 'Foyer rural de Vernes', 'Mairie de Brézol'],
    mustTie: [
      ['Samira Belkacem', 'Les Roues du Plateau'],
      ['Karim Benali', 'Foyer rural de Vernes'],
    ],
    mustNotBeActors: ['#N/A', 'Associations', '(6)', '(7)'],
    private: ['sb@a.example', 'kb@a.example'],
  },
  {
    file: 'a name that is only the first.csv',
    text: [
      'SID,Adresse IP,surname,name,job,addres',
      '158,0.0.0.0,BELKACEM,Samira,Présidente de la CUMA,3 rue Basse',
      '159,0.0.0.0,Benali,Karim,Ingénieur,5 rue Haute',
    ].join('\n'),
    people: ['Samira Belkacem', 'Karim Benali'],
    mustNotBeActors: ['Samira', 'Karim', '158'],
  },
  {
    file: 'the name whole and apart.csv',
    text: [
      'twitter,nom,nom_de_famille,prenom,sexe',
      'sb,Samira Belkacem,Belkacem,Samira,F',
      'kb,Karim Benali,Benali,Karim,H',
    ].join('\n'),
    people: ['Samira Belkacem', 'Karim Benali'],
    mustNotBeActors: ['Samira Samira Belkacem', 'F', 'H'],
  },
  {
    file: 'what was granted to whom, some of it for a project.csv',
    kind: 'subventions',
    text: [
      'Thématique,N°Asso.,Nom association,Nature subv.,Titre du projet,Accordé,SIRET',
      'CULTURE,13,Chœur de Brézol,Fonctionnement,,"1,500 €",10000000000001',
      'JEUNESSE,25,Foyer rural de Vernes,Projet,La tête et les jambes,"3,000 €",40000000000004',
      'JEUNESSE,25,Foyer rural de Vernes,Projet,Le quartier des bébés,"2,300 €",40000000000004',
    ].join('\n'),
    organisations: ['Chœur de Brézol', 'Foyer rural de Vernes'],
    mustNotBeActors: ['Fonctionnement', 'Projet', 'CULTURE'],
  },
  {
    file: 'numbers of people on lines of their own.csv',
    text: [
      'Fonctions;Organisme;Téléphone;Adresse;E-Mail',
      'Accueil de jour;Secours de Brézol;04 99 98 00 01;9 rue Haute;',
      'Addictions;Le Relais de Vernes;04 99 98 00 02;;relais@a.example',
      ';;Lucie au 06 39 98 00 03;;',
      ';;Franck au 06 39 98 00 04;;',
      ';La Table du soir;;2 rue Haute;',
      'Addictions;Foyer rural de Vernes;;8 rue Basse;',
    ].join('\n'),
    organisations: ['Secours de Brézol', 'Le Relais de Vernes', 'La Table du soir', 'Foyer rural de Vernes'],
    mustNotBeActors: ['(4)', '(5)', 'Accueil de jour'],
    private: ['04 99 98 00 01', 'relais@a.example', '06 39 98 00 03', '06 39 98 00 04'],
  },
  {
    file: 'a number where a name would be.csv',
    text: [
      'Group / organisation,Contact name,Email,Sector',
      'Brezol Repair Cafe,Alice Weber,aw@a.example,Reuse',
      'Vernes Food Exchange,Tel: 07700900123,,Food',
      'Down the Valley Trust,No name: 07700 900124,info@b.example,Nature',
      'Saint-Ours Primary School,Karim Benali,,Energy',
      'Stroud Nature Network,Samira Belkacem,,Nature',
    ].join('\n'),
    people: ['Alice Weber', 'Karim Benali', 'Samira Belkacem'],
    organisations: ['Brezol Repair Cafe', 'Vernes Food Exchange', 'Down the Valley Trust', 'Saint-Ours Primary School'],
    mustTie: [['Karim Benali', 'Saint-Ours Primary School']],
    mustNotBeActors: ['Tel: 07700900123', 'Tel: …', 'No name: …', 'No name: 07700 900124'],
    mayBe: ['Stroud Nature Network'],
    private: ['07700900123', '07700 900124', 'aw@a.example'],
  },
];

describe('likenesses of public tables that were read wrongly at first try', () => judgeVariants(TABLES));
