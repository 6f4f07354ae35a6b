import { describe, expect, it } from 'vitest';
import { beginFr, theFr, toFr } from '../../src/i18n/vocabulary/articles';
import { deFr, ofFr } from '../../src/i18n/vocabulary/elision';

describe('the article of an organisation, in French', () => {
  it.each([
    ['CUMA du Val', 'la CUMA du Val | de la CUMA du Val | à la CUMA du Val'],
    ['Lycée Pagnol', 'le Lycée Pagnol | du Lycée Pagnol | au Lycée Pagnol'],
    ['École de Lans', 'l’École de Lans | de l’École de Lans | à l’École de Lans'],
    ['Jardins de Lans', 'les Jardins de Lans | des Jardins de Lans | aux Jardins de Lans'],
    ['MAIRIE DE BRIERS', 'la MAIRIE DE BRIERS | de la MAIRIE DE BRIERS | à la MAIRIE DE BRIERS'],
    // With an article of their own.
    [
      'Les Paniers de la Brenelle',
      'Les Paniers de la Brenelle | des Paniers de la Brenelle | aux Paniers de la Brenelle',
    ],
    ['Le Panier solidaire', 'Le Panier solidaire | du Panier solidaire | au Panier solidaire'],
    ['La Manufacture', 'La Manufacture | de La Manufacture | à La Manufacture'],
    // Nobody knows one: as it stands.
    ['Mobil’Ombreuse', 'Mobil’Ombreuse | de Mobil’Ombreuse | à Mobil’Ombreuse'],
    ['Radio Brenelle', 'Radio Brenelle | de Radio Brenelle | à Radio Brenelle'],
    // People have none, whatever their surname.
    ['Léa Morel', 'Léa Morel | de Léa Morel | à Léa Morel'],
    ['Anne', 'Anne | d’Anne | à Anne'],
    ['Moulin Jean', 'Moulin Jean | de Moulin Jean | à Moulin Jean'],
    ['Le Goff Yann', 'Le Goff Yann | de Le Goff Yann | à Le Goff Yann'],
    ['Le Goff', 'Le Goff | de Le Goff | à Le Goff'],
  ])('%s', (name, expected) => {
    expect([theFr, ofFr, toFr].map((say) => say(name)).join(' | ')).toBe(expected);
  });

  it('begins a sentence', () => {
    expect(['CUMA du Val', 'École de Lans', 'Léa', 'tem'].map(beginFr)).toEqual([
      'La CUMA du Val',
      'L’École de Lans',
      'Léa',
      'tem',
    ]);
  });

  it('is not put before what is no actor', () => {
    expect(deFr('Mairie.xlsx')).toBe('de Mairie.xlsx');
  });
});
