import { expect, it } from 'vitest';
import type { ColumnPlan } from '../../../src/formats/columns/columnPlan';
import { likelyPlan } from '../../../src/formats/columns/likelyPlan';
import { wordsInColumns } from '../../../src/formats/columns/wordsInColumns';

const ROWS = 5_000;

it('a column of more words than any vocabulary has is left as soon as that is seen, whatever is looked for', () => {
  let looks = 0;
  const rows = Array.from({ length: ROWS }, (_, row) => ({
    row,
    get cells() {
      looks++;
      return [`Nom ${row}`, `Rue ${row}`, `partenaire ${row}`];
    },
  }));
  const plan: ColumnPlan = { kind: 'actors', columns: ['name', 'attribute', 'attribute'] };
  const table = { id: 't', file: 'a.csv', headings: ['A', 'B', 'C'], rows, listSeparators: [';'] };
  likelyPlan({ ...table, isMereNames: false, isExact: false, actsTogether: false }, plan, true);
  expect(looks).toBeLessThan(ROWS);
});

it('words are counted however they are spelt, each by its first spelling, those of lists apart', () => {
  const rows = ['Relais; témoin', 'relais', 'RELAIS ', '', 'témoin; autre'].map((cell, row) => ({
    row,
    cells: [cell],
  }));
  const [column] = wordsInColumns({ kind: 'actors', columns: ['roles'] }, rows, [';']);
  expect(column?.words.map(({ text, count }) => [text, count])).toEqual([
    ['autre', 1],
    ['Relais', 3],
    ['témoin', 2],
  ]);
  expect(wordsInColumns({ kind: 'actors', columns: ['roles'] }, rows, [';'], 2)).toEqual([]);
});
