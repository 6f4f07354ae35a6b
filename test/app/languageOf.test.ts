import { expect, it } from 'vitest';
import { languageAsked, languageOf } from '../../src/app/keptView';

it.each([
  [['en-GB', 'en'], 'en'],
  [['EN'], 'en'],
  [['fr-BE', 'en'], 'fr'],
  [['de-DE', 'en-US', 'fr'], 'en'],
  [['de', 'es-ES'], 'fr'],
  [[], 'fr'],
] as const)('a first visit in %j speaks %s', (asked, language) => {
  expect(languageOf(asked)).toBe(language);
});

it.each([
  ['?lang=en', 'en'],
  ['?lang=fr&x=1', 'fr'],
  ['?lang=de', undefined],
  ['?lang=', undefined],
  ['', undefined],
])('an address that ends with "%s" asks for %s', (search, language) => {
  expect(languageAsked(search)).toBe(language);
});
