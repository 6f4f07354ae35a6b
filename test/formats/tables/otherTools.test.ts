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
];

describe('tables of tools never met before', () => judgeVariants(TABLES));
