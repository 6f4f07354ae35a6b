import { expect, it } from 'vitest';
import { toTryEn } from '../../src/i18n/introductions/toTryEn';
import { toTryFr } from '../../src/i18n/introductions/toTryFr';

it.each([
  ['fr', toTryFr, /groupe/],
  ['en', toTryEn, /group/],
] as const)('introductions speak of groups where the map shows some, and only there: %s', (_, { hints }, groups) => {
  for (const part of ['open', 'tighten'] as const) {
    expect(hints[part](undefined, true)).toMatch(groups);
    expect(hints[part](undefined, false)).not.toMatch(groups);
  }
});
