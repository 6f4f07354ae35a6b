import { describe, expect, it } from 'vitest';
import { type Colour, mix } from '../../src/picture/marks/colour';
import { systemTheme } from '../../src/picture/marks/systemTheme';
import { THEME_NAMES, THEMES } from '../../src/picture/marks/theme';
import { contrastRatio } from '../helpers/contrastRatio';

/** Contrast themes as Windows comes with them. */
const SYSTEMS: readonly (readonly [name: string, ...colours: [Colour, Colour, Colour, Colour]])[] = [
  ['Aquatic', '#202020', '#ffffff', '#75e9fc', '#8ee3f0'],
  ['Desert', '#fffaef', '#3d3d3d', '#1c5e75', '#903909'],
  ['Dusk', '#2d3236', '#ffffff', '#70ebde', '#a1bfde'],
  ['Night sky', '#000000', '#ffffff', '#8080ff', '#d6b4fd'],
];

describe('the picture in the colours of the system', () => {
  it.each(SYSTEMS)(
    'can be read in %s: texts 4.5 on paper and on every ground, marks 3',
    (_, canvas, canvasText, linkText, highlight) => {
      const theme = systemTheme({ canvas, canvasText, linkText, highlight });
      const grounds = [theme.paper, theme.otherGroup.area, ...theme.groups.map((group) => group.area)];
      for (const ground of grounds) {
        for (const text of [theme.ink, theme.quietInk, ...theme.groups.map((group) => group.text)])
          expect(contrastRatio(text, ground)).toBeGreaterThanOrEqual(4.5);
        for (const mark of [theme.tie, theme.absence, theme.selection, theme.chain])
          expect(contrastRatio(mark, ground)).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it('uses no other colour than theirs and mixes of ink and paper', () => {
    const theme = systemTheme({ canvas: '#ffffff', canvasText: '#000000', linkText: '#0000ff', highlight: '#800080' });
    const given = new Set(['#ffffff', '#000000', '#0000ff', '#800080']);
    const { groups, otherGroup, absenceHalf, ...rest } = theme;
    expect(absenceHalf).toBe(mix('#000000', '#ffffff', 0.14));
    const colours = [...Object.values(rest), ...[...groups, otherGroup].flatMap(({ mark, text }) => [mark, text])];
    for (const colour of colours)
      if (typeof colour === 'string' && colour.startsWith('#')) expect(given).toContain(colour);
  });
});

describe('the ring of the keyboard', () => {
  it.each(THEME_NAMES)('is of two colours of which one is 3 to 1 on any ground, in %s', (name) => {
    const { ink, paper } = THEMES[name];
    // The ground that is worst for both lies half way: each is the root of their contrast from it.
    expect(Math.sqrt(contrastRatio(ink, paper))).toBeGreaterThanOrEqual(3);
  });
});
