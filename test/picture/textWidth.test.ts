import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { woff2Advances } from '../../src/cli/build/woff2Advances.mjs';
import { LETTER_WIDTHS } from '../../src/picture/font/letterWidths';
import { textWidth } from '../../src/picture/labels/textWidth';

const fontFile = (name: string) => readFileSync(new URL(`../../src/picture/font/${name}.woff2`, import.meta.url));

it('the table holds the letters of both font files, as wide as they are there', () => {
  const [regular, semibold] = [woff2Advances(fontFile('regular')), woff2Advances(fontFile('semibold'))];
  const listed = LETTER_WIDTHS.flatMap(([plain, bold, letters]) =>
    Array.from(letters, (letter) => [letter, plain, bold] as const),
  );
  expect(
    listed.filter(([letter, plain, bold]) => regular.get(letter) !== plain || semibold.get(letter) !== bold),
  ).toEqual([]);
  expect(listed.length).toBe(regular.size);
  expect(regular.size).toBe(semibold.size);
});

it('the font files are light', () => {
  expect(fontFile('regular').length + fontFile('semibold').length).toBeLessThanOrEqual(60_000);
});

it('holds what French and English are written with, and most names of Europe', () => {
  const known = new Set(LETTER_WIDTHS.flatMap(([, , letters]) => Array.from(letters)));
  const asked =
    'àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»’“”–—…·€%&@ ßäöåøðþñãõíóúýčďěňřšťůžąćęłńśźżőűășțâîğışĳāēģīķļņūėįų\u00a0';
  expect(Array.from(asked).filter((letter) => !known.has(letter))).toEqual([]);
});

it('is wider in semibold, grows with the size, and has a width for every letter', () => {
  expect(textWidth('Léa Morel', 14, 600)).toBeGreaterThan(textWidth('Léa Morel', 14, 400));
  expect(textWidth('Léa Morel', 28, 400)).toBeCloseTo(2 * textWidth('Léa Morel', 14, 400));
  expect(textWidth('Le\u0301a', 14, 400)).toBe(textWidth('Léa', 14, 400));
  expect(textWidth('Мария', 10, 400)).toBeCloseTo(5 * 6.9);
  expect(textWidth('東京', 10, 400)).toBeCloseTo(21);
});
