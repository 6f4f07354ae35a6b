import { describe, expect, it } from 'vitest';
import { readNetworkText } from '../../helpers/readNetworkText';

const read = (text: string, name = 'reseau.dl') => readNetworkText(text, name);
const endsOf = async (text: string) => (await read(text)).ties.map(({ ends }) => ends);

describe('UCINET DL', () => {
  it('matrices: rows may be wrapped, values are kept, empty cells are none', async () => {
    const { ties, said } = await read('dl n = 3\nlabels:\nA "B b", C\ndata:\n0 1 0\n0 0\n2.5\n. na 0\n');
    expect(ties).toEqual([
      { ends: 'A > B b', attributes: {} },
      { ends: 'B b > C', attributes: { weight: '2.5' } },
    ]);
    expect(said).toEqual([]);
  });

  it('halves of a matrix, with or without the diagonal, say no direction', async () => {
    expect(await endsOf('dl n=3 format=lowerhalf labels: A B C data:\n1\n1 0\n0 1 0')).toEqual([
      'A - A',
      'B - A',
      'C - B',
    ]);
    expect(await endsOf('dl n=3 format=uh diagonal=absent labels: A B C data: 1 0\n1')).toEqual(['A - B', 'B - C']);
    expect(await endsOf('dl n=3 diagonal absent labels: A B C data:\n1 0\n0 1\n0 0')).toEqual(['A > B', 'B > C']);
  });

  it('labels among the data: over the columns, before the rows, in lists', async () => {
    const { names, ties } = await read('DL N=2\nFORMAT=FULLMATRIX\nLABELS EMBEDDED\nDATA:\n  A B\nA 0 1\nB 0 0');
    expect([names, ties.map(({ ends }) => ends)]).toEqual([['A', 'B'], ['A > B']]);
    expect(await endsOf('dl n=2 format=edgelist1\nlabels embedded:\ndata:\n"Léa M", PNR\nPNR CUMA 3')).toEqual([
      'Léa M > PNR',
      'PNR > CUMA',
    ]);
  });

  it('several relations: levels of a matrix, lists between exclamation marks', async () => {
    const matrix = await read('dl n=2 nm=2\nmatrix labels:\naide, argent\nlabels: A B\ndata:\n0 1\n0 0\n\n0 0\n1 0');
    expect(matrix.ties).toEqual([
      { ends: 'A > B', nature: 'aide', attributes: {} },
      { ends: 'B > A', nature: 'argent', attributes: {} },
    ]);
    const list = await read('dl n=2 nm=2 format=edgelist1\nlabels: A B\ndata:\n1 2\n!\n2 1');
    expect(list.ties.map(({ ends, nature }) => [ends, nature])).toEqual([
      ['A > B', '1'],
      ['B > A', '2'],
    ]);
  });

  it('lists of nodes; ranked ones keep the order', async () => {
    expect(await endsOf('dl n=3 format=nodelist1 labels: A B C data:\n1 2 3\n3 1')).toEqual([
      'A > B',
      'A > C',
      'C > A',
    ]);
    const { ties } = await read('dl n=3, format=rankedlist1 labels: A B C data:\n1 3 2');
    expect(ties).toEqual([
      { ends: 'A > C', attributes: { rank: '1' } },
      { ends: 'A > B', attributes: { rank: '2' } },
    ]);
  });

  it('two modes: rows and columns are different actors', async () => {
    const { actors, ties } = await read('dl nr=2 nc=3\nrow labels:\nA B\ncolumn labels:\nr s t\ndata:\n1 0 0\n0 1 1');
    expect(ties.map(({ ends }) => ends)).toEqual(['A - r', 'B - s', 'B - t']);
    expect(actors.map(({ attributes }) => attributes['mode'])).toEqual(['1', '1', '2', '2', '2']);
    expect(await endsOf('dl nr=1 nc=2 format=edgelist2 labels embedded data:\nA r\nB A')).toEqual(['A - r', 'B - A']);
  });

  it('is known by its content', async () => {
    expect((await read('DL\nN=2\nDATA:\n0 1\n0 0', 'export.txt')).names).toEqual(['1', '2']);
  });

  it('what is wrong is said with its line; the rest opens', async () => {
    const { said } = await read('dl n=2 truc nm=x\ndata:\n0 oui\n0 0\n1 1\n');
    expect(said).toEqual([
      { code: 'LINE_IGNORED', row: 1, value: 'truc' },
      { code: 'BAD_NUMBER', row: 1, column: 'nm', value: 'x' },
      { code: 'LINE_IGNORED', row: 3, value: '0 oui' },
      { code: 'LINE_IGNORED', row: 5, value: '1 1' },
    ]);
    expect((await read('dl n=3 data:\n0 1')).said).toEqual([{ code: 'TOO_FEW_FIELDS', row: 2, value: 7 }]);
    expect((await read('dl n=3\nformat=blockmatrix\ndata:\n0 1')).said).toEqual([
      { code: 'NETWORK_MALFORMED', row: 2, column: '1', value: 'format = blockmatrix' },
    ]);
  });

  it('counts that no file can hold are refused, or cost nothing', async () => {
    expect((await read('dl n=999999999 data: 0')).said).toMatchObject([{ code: 'LIMIT_ROWS', value: 999_999_999 }]);
    expect((await read('dl n=2 nm=999999999999 data: 0 1 0 0')).ties).toHaveLength(1);
    // Nobody is made up of a matrix that is not there.
    const large = await read('dl n=100000 data: 0 1 0 0');
    expect([large.names, large.said]).toMatchObject([[], [{ code: 'LIMIT_VALUES', value: 100_000 ** 2 }]]);
    expect((await read('dl n=5000 data: 0 1')).names).toHaveLength(5000);
    expect((await read('dl n=1 nm=999999999999 diagonal=absent data:')).names).toEqual(['1']);
  });
});
