import { expect, it } from 'vitest';
import { readRtf } from '../../../src/formats/rtf/readRtf';

function read(text: string) {
  const result = readRtf({ name: 'a.rtf', bytes: Uint8Array.from(text, (sign) => sign.charCodeAt(0)) });
  if (!('tables' in result)) throw new Error('no tables');
  return result;
}
const HEAD = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Calibri;}}{\*\generator Riched20;}{\info{\author Paul}}`;
const cells = (...texts: string[]) => String.raw`\trowd\pard\intbl ${texts.join('\\cell ')}\cell\row`;

it('tables, with their accents in either spelling and lines within a cell', () => {
  const { tables } = read(
    `${HEAD}${cells('Nom', 'Structure')}\n${cells(String.raw`L\'e9a\par Zo\u235?`, String.raw`{\b CUMA} du\~Val`)}\\pard\\par}`,
  );
  expect(tables.map(({ rows }) => rows.map((row) => row.cells))).toEqual([
    [
      ['Nom', 'Structure'],
      ['Léa\nZoë', 'CUMA du\u00A0Val'],
    ],
  ]);
});

it('a text without a table is a text, and two tables are two', () => {
  expect(read(`${HEAD}\\pard Pr\\'e9sents : L\\'e9a Roux (CUMA)\\par}`).prose?.text).toBe('Présents : Léa Roux (CUMA)');
  const two = `${cells('a', 'b')}${cells('c', 'd')}`;
  expect(read(`${HEAD}${two}\\pard entre\\par ${two}}`).tables).toHaveLength(2);
  expect(read(`${HEAD}}`).messages).toMatchObject([{ code: 'NO_TABLE' }]);
});
