import { describe, expect, it } from 'vitest';
import { plansByKind } from '../../../src/formats/columns/plansByKind';
import { TABLE_KINDS } from '../../../src/formats/headings/tableKind';

const HEADINGS = ['Machin', 'Truc', 'Territoire'];
const ROWS = [
  ['Léa', 'Mairie', 'Brive'],
  ['Ali', 'CUMA', 'Tulle'],
  ['Zoé', 'Mairie', 'Brive'],
];
const columnsOf = (kind: (typeof TABLE_KINDS)[number], headings = HEADINGS, rows = ROWS) =>
  plansByKind(headings, rows).get(kind)?.columns;

describe('what the columns would be, whatever the kind of table', () => {
  it('there is a proposal for each kind, as wide as the table', () => {
    for (const kind of TABLE_KINDS) expect(columnsOf(kind)).toHaveLength(3);
  });

  it('known headings are taken at their word, the indispensable from the values', () => {
    expect(columnsOf('actors')).toEqual(['name', 'attribute', 'territory']);
  });

  it('without any clue the first columns that hold something are the ends of ties', () => {
    expect(columnsOf('ties')).toEqual(['from', 'to', 'attribute']);
    const blankFirst = ROWS.map((row) => ['', ...row]);
    expect(columnsOf('ties', ['', ...HEADINGS], blankFirst)).toEqual(['attribute', 'from', 'to', 'attribute']);
  });

  it('a table set aside has nothing to read', () => {
    expect(columnsOf('ignored')).toEqual(['ignored', 'ignored', 'ignored']);
  });
});
