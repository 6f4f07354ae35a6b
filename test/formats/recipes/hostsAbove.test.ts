import { expect, it } from 'vitest';
import { hostsAbove } from '../../../src/formats/recipes/hostsAbove';

it('those who led a meeting are there too, with where they work; what is no name of somebody is none', () => {
  expect(
    hostsAbove([
      'FEUILLE DE PRÉSENCE',
      'Animation : Vannina Susini, Mairie de Levie',
      'Animée par Bashir Osman',
      'Animatrice:Edith Lowry',
      'Présidence : Mairie de Levie',
      'Animation du réseau : Levie',
    ]),
  ).toEqual([
    { name: 'Vannina Susini', works: 'Mairie de Levie' },
    { name: 'Bashir Osman', works: '' },
    { name: 'Edith Lowry', works: '' },
  ]);
});
