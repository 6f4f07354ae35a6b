import { expect, it } from 'vitest';
import { pageAddress } from '../../../src/ui/parts/pageAddress';

it.each([
  ['https://exemple.fr/fiche.pdf', 'https://exemple.fr/fiche.pdf'],
  [' www.exemple.fr ', 'https://www.exemple.fr/'],
  ['http://exemple.fr', 'http://exemple.fr/'],
])('follows %s', (written, followed) => {
  expect(pageAddress(written)).toBe(followed);
});

it.each([
  '',
  undefined,
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'la fiche',
  'https://',
  'https://a b',
])('does not follow %s', (written) => {
  expect(pageAddress(written)).toBeUndefined();
});
