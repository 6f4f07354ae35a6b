import { describe } from 'vitest';
import { judgeVariants } from './judge/variants';

describe('marks of repetition', () => {
  judgeVariants([
    {
      file: 'ditto.csv',
      people: ['Marie Durand', 'Paul Roux', 'Anne Petit'],
      organisations: ['CAF du Lot'],
      mustTie: [
        ['Paul Roux', 'CAF du Lot'],
        ['Anne Petit', 'CAF du Lot'],
      ],
      mustNotBeActors: ['"', '- // -'],
      text: 'Nom;Structure;Mail\nMarie Durand;CAF du Lot;m@a.example\nPaul Roux;"""";p@a.example\nAnne Petit;- // -;',
    },
    {
      // The president is the treasurer: nobody of the line above.
      file: 'idem of somebody.csv',
      people: ['Marie Durand', 'Paul Roux', 'Anne Petit'],
      organisations: ['Amicale laïque', 'Tennis club'],
      mustTie: [['Anne Petit', 'Tennis club']],
      mustNotTie: [['Paul Roux', 'Tennis club']],
      mustNotBeActors: ['idem'],
      text: 'Association;Président;Trésorier\nAmicale laïque;Marie Durand;Paul Roux\nTennis club;Anne Petit;idem',
    },
  ]);
});

describe('how names are written', () => {
  judgeVariants([
    {
      file: 'last name first.csv',
      people: ['Andreas Kist', 'Petra Lang', 'Anna Kern'],
      organisations: ['Stadt Lindau', 'Caritas Bodensee'],
      mustTie: [
        ['Andreas Kist', 'Stadt Lindau'],
        ['Petra Lang', 'Stadt Lindau'],
        ['Anna Kern', 'Caritas Bodensee'],
      ],
      mustNotBeActors: ['Kist', 'Andreas', 'PD Dr. Anna Kern'],
      text: 'Structure;Référents\nStadt Lindau;"Kist, Andreas; Lang, Petra"\nCaritas Bodensee;PD Dr. Anna Kern',
    },
    {
      file: 'comma forgotten.txt',
      kind: 'compte-rendu',
      opens: 'asked',
      people: ['Jean Petit', 'Sylvie Morin', 'Paul Martin', 'Anne Roux', 'Luc Blanc'],
      mustTie: [],
      text: 'Réunion du 3 mars\n\nPrésents : Jean Petit Sylvie MORIN, Paul MARTIN Anne ROUX, Luc Blanc\n',
    },
  ]);
});
