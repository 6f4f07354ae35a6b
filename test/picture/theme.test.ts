import { describe, expect, it } from 'vitest';
import { groupColour, recededMark, THEME_NAMES, THEMES } from '../../src/picture/marks/theme';
import { contrastRatio } from '../helpers/contrastRatio';

describe.each(THEME_NAMES)('the %s theme', (name) => {
  const theme = THEMES[name];
  const groups = [...theme.groups, theme.otherGroup];

  it('writes every text at 4.5:1 or more on its ground', () => {
    const texts = [theme.ink, theme.quietInk, theme.absenceText];
    for (const text of texts) expect(contrastRatio(text, theme.paper)).toBeGreaterThanOrEqual(4.5);
    for (const { text, area } of groups) {
      expect(contrastRatio(text, theme.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(text, area)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(theme.ink, area)).toBeGreaterThanOrEqual(4.5);
    }
    for (const ground of [theme.absenceFill, theme.absenceHalf])
      expect(contrastRatio(theme.absenceText, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws every mark at 3:1 or more on the paper', () => {
    for (const mark of [
      theme.absence,
      theme.tie,
      theme.chain,
      theme.selection,
      theme.plain,
      ...groups.map((group) => group.mark),
    ]) {
      expect(`${mark} ${contrastRatio(mark, theme.paper) >= 3}`).toBe(`${mark} true`);
    }
  });

  it('keeps what recedes legible: names at 4.5:1 and marks at 3:1, on the paper and on the ground of any group', () => {
    for (const ground of [theme.paper, ...groups.map(({ area }) => area)]) {
      expect(contrastRatio(theme.quietInk, ground)).toBeGreaterThanOrEqual(4.5);
      for (const { mark } of groups)
        expect(`${mark} ${contrastRatio(recededMark(theme, mark), ground) >= 3}`).toBe(`${mark} true`);
    }
  });

  it('keeps the colour of absence for absence', () => {
    expect(groups.map((group) => group.mark)).not.toContain(theme.absence);
    expect([theme.tie, theme.ring, theme.chain, theme.ink]).not.toContain(theme.absence);
  });

  it('has a colour for any number of groups', () => {
    expect(groupColour(theme, 8)).toEqual(groupColour(theme, 0));
    expect(groupColour(theme, -1)).toBe(theme.otherGroup);
  });
});
