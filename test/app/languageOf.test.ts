import { expect, it } from 'vitest';
import { languageOf } from '../../src/app/keptView';

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
