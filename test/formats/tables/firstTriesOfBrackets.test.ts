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
];

describe('two things in one cell that were read wrongly at first try', () => judgeVariants(TABLES));
