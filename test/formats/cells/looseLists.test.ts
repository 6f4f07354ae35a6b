import { describe, expect, it } from 'vitest';
import {
  listedNames,
  namesIn,
  partedBySlashes,
  partedByTightCommas,
  themesIn,
} from '../../../src/formats/cells/looseLists';

describe('several names in one cell', () => {
  it.each([
    ['Anne Roux - Luc Petit', ['Anne Roux', 'Luc Petit']],
    ['Foyer de Bonnefoy - Amicale de Jolimont', ['Foyer de Bonnefoy', 'Amicale de Jolimont']],
    ['Ville de Flers - Département du Lot', ['Ville de Flers', 'Département du Lot']],
    ['Anne Roux & Luc Petit', ['Anne Roux', 'Luc Petit']],
    ['CCAS & MJC', ['CCAS', 'MJC']],
    ['Jean Petit et Anne Roux', ['Jean Petit', 'Anne Roux']],
    ['Compagnie Fiat Lux et La Passerelle', ['Compagnie Fiat Lux', 'La Passerelle']],
    ['le Groupement pastoral et la Mairie', ['Groupement pastoral', 'la Mairie']],
    ["Mairie de Flers, Secours populaire et d'autres acteurs du territoire", ['Mairie de Flers', 'Secours populaire']],
    ['"Roux, Petit et fils", "CUMA du Val"', ['Roux, Petit et fils', 'CUMA du Val']],
    ['Ferme du Buis / MJC du Val', ['Ferme du Buis', 'MJC du Val']],
  ])('are split: %s', (cell, names) => {
    expect(namesIn(cell)).toEqual(names);
  });

  it.each([
    'Ville de Flers - Service jeunesse',
    'Kist, Andreas',
    'Fibre & Fil',
    'SARL Halles & Co',
    'Land & Food working group',
    'Communauté de communes Ombrance et Vernes',
    'Libellules et Compagnie',
    'Kilcarra Education and Training Board',
  ])('are not seen in one: %s', (cell) => {
    expect(namesIn(cell)).toEqual([cell]);
  });

  it('stand a line each, and a line with a number or a bullet is one', () => {
    expect(listedNames('Anne Roux\nLuc Petit, Zoé Martin')).toEqual(['Anne Roux', 'Luc Petit', 'Zoé Martin']);
    expect(listedNames('1) Anne Roux\n2) Luc Petit')).toHaveLength(2);
  });

  it('stand between slashes, unless one is a part of the other', () => {
    expect(partedBySlashes('Rugby Club Lombez / Comité de jumelage')).toHaveLength(2);
    expect(partedBySlashes('Ville de Flers / Service jeunesse')).toHaveLength(1);
  });

  it('stand between commas without a blank, as tools export them', () => {
    expect(partedByTightCommas('La Filature,Coopérative du Bois')).toHaveLength(2);
    expect(partedByTightCommas('Roux, Petit et fils')).toHaveLength(1);
  });
});

it('themes are split at commas and slashes, a sentence is not', () => {
  expect(themesIn('eau, forêt / mobilité')).toEqual(['eau', 'forêt', 'mobilité']);
  const sentence = 'Se déplacer sans voiture entre les villages, le soir';
  expect(themesIn(sentence)).toEqual([sentence]);
});
