import { expect, it } from 'vitest';
import { NOT_NARROWED } from '../../../src/domain/looks/narrowing';
import { facetRows } from '../../../src/ui/look/facetRows';

const CHOICES = [
  { value: 'Zone', count: 2 },
  { value: 'Âge', count: 0 },
  { value: 'Beaujolais', count: 1 },
  { value: 'Forez', count: 3 },
];
const rows = (territories: readonly string[], typed = '') =>
  facetRows('territories', CHOICES, { ...NOT_NARROWED, territories }, (value) => value, typed).map(
    ({ value, chosen, count }) => `${chosen ? '✓' : ''}${value} ${count}`,
  );

it('offers choices by name, those that would show nobody last, those that are made first', () => {
  expect(rows([])).toEqual(['Beaujolais 1', 'Forez 3', 'Zone 2', 'Âge 0']);
  expect(rows(['ZONE'])).toEqual(['✓Zone 2', 'Beaujolais 1', 'Forez 3', 'Âge 0']);
});

it('keeps a choice that nobody answers to any more, so that it can be taken off', () => {
  expect(rows(['Ailleurs'])[0]).toBe('✓Ailleurs 0');
});

it('finds choices without accents', () => {
  expect(rows([], 'AGE')).toEqual(['Âge 0']);
  expect(rows([], 'jolais bea')).toEqual(['Beaujolais 1']);
});
