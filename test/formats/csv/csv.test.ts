import { describe, expect, it } from 'vitest';
import { parseDelimited } from '../../../src/domain/words/parseDelimited';
import { sniffDelimiter } from '../../../src/formats/csv/delimiter';
import { neutralised, restored } from '../../../src/formats/csv/formulas';
import { readCsvText } from '../../../src/formats/csv/readCsv';

describe('delimited text', () => {
  it('counts rows as a spreadsheet: blank lines count, a line break within quotes does not', () => {
    expect(parseDelimited('a;b\n\n"x\ny";z\n;;\nlast;1', ';').rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 3, cells: ['x\ny', 'z'] },
      { row: 5, cells: ['last', '1'] },
    ]);
  });

  it('keeps a lone quote and says where it is; pairs of quotes are speech', () => {
    expect(parseDelimited('a;12" neuf\nb;le "bon" mot\n"Le Bon" café;c', ';')).toMatchObject({
      rows: [{ cells: ['a', '12" neuf'] }, { cells: ['b', 'le "bon" mot'] }, { cells: ['"Le Bon" café', 'c'] }],
      faults: [
        { code: 'STRAY_QUOTE', row: 1, column: 1 },
        { code: 'STRAY_QUOTE', row: 3, column: 0 },
      ],
    });
  });

  it('rows beyond those that are kept are counted, line ends within quotes being none', () => {
    const parsed = parseDelimited('a;b\n1;2\n"x\ny";"z;\n"\n;;\n \nlast;3', ';', { most: 2 });
    expect(parsed).toMatchObject({ rows: [{ row: 1 }, { row: 2 }], count: 4 });
  });

  it('a row is read no further than the widest that is asked for', () => {
    expect(parseDelimited('a;b;c;d', ';', { widest: 3 }).rows).toEqual([{ row: 1, cells: ['a', 'b', 'c'] }]);
  });

  it('a quote that holds ten million characters was never meant to be closed so late', () => {
    const closedLate = `nom;type\nA;"${'""'.repeat(5_000_001)}";x\n`;
    expect(readCsvText(closedLate, 'a.csv').messages).toMatchObject([
      { code: 'UNTERMINATED_QUOTE', row: 2, column: 'type' },
    ]);
  });

  it('of many stray quotes the first ten thousand are said', () => {
    const { table, messages } = readCsvText(`nom;type\n${'"A"b;c\n'.repeat(10_001)}`, 'a.csv');
    expect([table?.rows.length, messages.length]).toEqual([10_002, 10_000]);
  });

  it.each([
    ['source;cible;poids\nA;B;1,5\n', ';'],
    ['nom,note\nA,"a;b;c"\nB,x\n', ','],
    ['nom\tville\nA\tLyon, Rhône\n', '\t'],
    ['nom|ville\nA|B\n', '|'],
    ['nom\nA\nB\n', ';'],
  ])('%j is cut at %j', (text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });

  it('the line sep= is obeyed, hidden and counted', () => {
    const { table } = readCsvText('sep=,\r\nnom,x;y\r\nA,1\r\n', 'a.csv');
    expect(table?.rows).toEqual([
      { row: 2, cells: ['nom', 'x;y'] },
      { row: 3, cells: ['A', '1'] },
    ]);
  });

  it('a comma-separated file may hold several values parted by ; or |', () => {
    expect(readCsvText('nom,themes\nA,"x;y"\n', 'a.csv').table?.listSeparators).toEqual(['|', ';']);
    expect(readCsvText('nom;themes\nA;x|y\n', 'a.csv').table?.listSeparators).toEqual(['|']);
  });
});

describe('formulas', () => {
  it.each([
    '=1+1',
    '+33 6 12',
    '-2+3',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    ' =1',
    "'=1",
    "''=1",
  ])('%j cannot run and comes back as it was', (cell) => {
    expect(neutralised(cell)).toBe(`'${cell}`);
    expect(restored(neutralised(cell))).toBe(cell);
  });

  it.each(['-5', '+1,5', '-1.5e3', 'Léa', "l'eau", "'a"])('%j is left alone both ways', (cell) => {
    expect(neutralised(cell)).toBe(cell);
    expect(restored(cell)).toBe(cell);
  });
});
