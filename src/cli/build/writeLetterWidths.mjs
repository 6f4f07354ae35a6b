import { readFileSync, writeFileSync } from 'node:fs';
import { woff2Advances } from './woff2Advances.mjs';

// Run after the font files change: node src/cli/build/writeLetterWidths.mjs
const FOLDER = new URL('../../picture/font/', import.meta.url);
const [regular, semibold] = ['regular', 'semibold'].map((name) =>
  woff2Advances(readFileSync(new URL(`${name}.woff2`, FOLDER))),
);
if (!regular || !semibold) throw new Error('a font file is missing');

/** @type {Map<string, string>} */
const lettersByWidths = new Map();
for (const [letter, width] of regular) {
  const widths = `${width}, ${semibold.get(letter) ?? width}`;
  lettersByWidths.set(widths, (lettersByWidths.get(widths) ?? '') + letter);
}
/** @param {string} letter */
const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** @param {string} letters */
const quoted = (letters) => `'${letters.replace(/['\\]/g, '\\$&').replace(/(?! )\p{Z}/gu, escaped)}'`;
const rows = [...lettersByWidths]
  .sort(([one], [other]) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
  .map(([widths, letters]) => `  [${widths}, ${quoted(letters)}],`);
const source = `/** Written by src/cli/build/writeLetterWidths.mjs from the font files: thousandths of the size, regular and semibold. */
export const LETTER_WIDTHS: readonly (readonly [regular: number, semibold: number, letters: string])[] = [
${rows.join('\n')}
];
`;
writeFileSync(new URL('letterWidths.ts', FOLDER), source);
