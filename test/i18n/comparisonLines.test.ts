import { describe, expect, it } from 'vitest';
import { compareMaps } from '../../src/analysis/compare/compareMaps';
import { COMPARISON_SECTIONS, comparisonLines, comparisonText } from '../../src/i18n/compare/comparisonText';
import { comparisonTotals } from '../../src/i18n/compare/comparisonTotals';
import { MESSAGES } from '../../src/i18n/language';
import { LATER_MESSAGES } from '../../src/i18n/laterMessages';
import { aMap } from '../helpers/documents';

const words = { ...MESSAGES.fr, ...LATER_MESSAGES.fr };
const comparison = compareMaps(
  aMap({ lea: {}, old: {} }, ['lea-old', 'old-ana']),
  aMap({ lea: {} }, ['lea-ana', 'ana-bob:agreement', 'lea-bob', 'lea-cat']),
);
const linesOf = (section: (typeof COMPARISON_SECTIONS)[number], most?: number) =>
  comparisonLines(comparison, section, words, most);

describe('the lines of a comparison', () => {
  it('are as many as the totals say, and all of them are in the text', () => {
    const totals = comparisonTotals(comparison);
    const text = comparisonText(comparison, words);
    for (const section of COMPARISON_SECTIONS) {
      expect(linesOf(section)).toHaveLength(totals[section]);
      for (const line of linesOf(section)) expect(text).toContain(`- ${line.text}\n`);
    }
    expect(totals.tiesNew).toBe(4);
    expect(totals.opened + totals.closed).toBeGreaterThan(0);
  });

  it('are the first of them where a page asks for a few', () => {
    for (const section of COMPARISON_SECTIONS) expect(linesOf(section, 1)).toEqual(linesOf(section).slice(0, 1));
  });

  it('lead to actors of the later map only', () => {
    expect(linesOf('actorsNew').map(({ actors }) => actors)).toEqual([['bob'], ['cat']]);
    expect(linesOf('tiesGone').map(({ text, actors }) => [text, actors])).toEqual([
      ['ana – old', []],
      ['lea – old', []],
    ]);
  });
});
