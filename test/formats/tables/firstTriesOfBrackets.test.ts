import { describe } from 'vitest';
import { judgeVariants, type Variant } from './judge/variants';

/** Two things in one cell, the second of them in brackets, that were read as one when they were first tried. */
const TABLES: readonly Variant[] = [
  {
    file: 'what they are, after where they work.csv',
    kind: 'annuaire',
    text: [
      'Nom,Organisme,Mail',
      'Odile Faure,Mairie de Montrelet (maire),odile@montrelet.example',
      'Toufik Meziane,Mairie de Montrelet,toufik@montrelet.example',
      'Lucie Roche,Foyer rural de Vernes (présidente),lucie@vernes.example',
      'Marek Kowalski,Centre permanent d’environnement (CPE),marek@cpe.example',
      ',Régie des Ormes (directrice),regie@ormes.example',
    ].join('\n'),
    people: ['Odile Faure', 'Toufik Meziane', 'Lucie Roche', 'Marek Kowalski'],
    organisations: [
      'Mairie de Montrelet',
      'Foyer rural de Vernes',
      'Centre permanent d’environnement (CPE)',
      'Régie des Ormes',
    ],
    mustTie: [
      ['Odile Faure', 'Mairie de Montrelet'],
      ['Toufik Meziane', 'Mairie de Montrelet'],
      ['Lucie Roche', 'Foyer rural de Vernes'],
    ],
    mustNotBeActors: ['maire', 'présidente', 'directrice'],
    private: ['odile@montrelet.example'],
  },
  {
    file: 'who leads, with whom to ask.csv',
    kind: 'projets',
    text: [
      'Intitulé;Porté par;Avec le concours de',
      'Festival des langues;Calandreta de Peyrelade (Aurélien Rouquette);Foyer rural de Vernes, Mairie de Brézol',
      'Repair café;Association Bricol’Oc (Jean-Noël Tarroux);Calandreta de Peyrelade',
    ].join('\n'),
    people: ['Aurélien Rouquette', 'Jean-Noël Tarroux'],
    organisations: ['Calandreta de Peyrelade', 'Association Bricol’Oc', 'Foyer rural de Vernes', 'Mairie de Brézol'],
    mustTie: [
      ['Aurélien Rouquette', 'Calandreta de Peyrelade'],
      ['Calandreta de Peyrelade', 'Mairie de Brézol', 'shared'],
      ['Calandreta de Peyrelade', 'Association Bricol’Oc', 'shared'],
    ],
    mustNotBeActors: ['Festival des langues (Calandreta)'],
    mayBe: ['Festival des langues', 'Repair café'],
  },
  {
    file: 'who was put in touch with whom.csv',
    kind: 'liens',
    text: [
      'Quand;Demandeur;Mis en lien avec;À propos de;Note perso;Par',
      '14/01/2025;Foyer rural de Vernes (Lucie Roche);GAEC des Ormes (Marek Kowalski);goûters à la ferme;conflit de voisinage;LM',
      '03/02/2025;Calandreta de Peyrelade (Samira Belkacem);Foyer rural de Vernes;logement;;LM',
      '19/02/2025;CUMA de la Sioulette;GAEC des Ormes;semis;06 39 98 38 02;LM',
    ].join('\n'),
    people: ['Lucie Roche', 'Marek Kowalski', 'Samira Belkacem'],
    organisations: ['Foyer rural de Vernes', 'GAEC des Ormes', 'Calandreta de Peyrelade', 'CUMA de la Sioulette'],
    mustTie: [
      ['Lucie Roche', 'Foyer rural de Vernes'],
      ['Marek Kowalski', 'GAEC des Ormes'],
      ['Samira Belkacem', 'Calandreta de Peyrelade'],
      ['Foyer rural de Vernes', 'GAEC des Ormes'],
      ['Calandreta de Peyrelade', 'Foyer rural de Vernes'],
      ['CUMA de la Sioulette', 'GAEC des Ormes'],
    ],
    mustNotTie: [['Lucie Roche', 'Marek Kowalski']],
    mustNotBeActors: ['LM', 'logement', 'semis'],
    private: ['conflit de voisinage', '06 39 98 38 02'],
  },
  {
    file: 'two houses a line, whatever they are to each other.csv',
    kind: 'liens',
    opens: 'asked',
    text: [
      'Accueillie;Voisine;Depuis',
      'Foyer rural de Vernes (Lucie Roche);GAEC des Ormes (Marek Kowalski);2021',
      'Association Bricol’Oc (Samira Belkacem);Foyer rural de Vernes (Lucie Roche);2022',
      'CUMA de la Sioulette (Toufik Meziane);Mairie de Brézol (Rose Petit);2023',
    ].join('\n'),
    people: ['Lucie Roche', 'Marek Kowalski', 'Samira Belkacem', 'Toufik Meziane', 'Rose Petit'],
    organisations: [
      'Foyer rural de Vernes',
      'GAEC des Ormes',
      'Association Bricol’Oc',
      'CUMA de la Sioulette',
      'Mairie de Brézol',
    ],
    mustTie: [
      ['Lucie Roche', 'Foyer rural de Vernes'],
      ['Rose Petit', 'Mairie de Brézol'],
      ['Foyer rural de Vernes', 'GAEC des Ormes'],
      ['CUMA de la Sioulette', 'Mairie de Brézol'],
    ],
    mustNotTie: [['Lucie Roche', 'Marek Kowalski']],
  },
];

describe('two things in one cell that were read wrongly at first try', () => judgeVariants(TABLES));
