import { describe, expect, it } from 'vitest';
import { readNetworkText } from '../../helpers/readNetworkText';

const read = (text: string, name = 'reseau.net') => readNetworkText(text, name);
const endsOf = ({ ties }: Awaited<ReturnType<typeof read>>) => ties.map(({ ends }) => ends);

describe('Pajek', () => {
  it('vertices: names in quotes or not, shapes, keys, times; the numbers are kept', async () => {
    const { actors, said } = await read(
      '*Vertices 4\n1 "Léa Morel" 0.1 0.2 0.9 box ic Blue x_fact 2 [1-3]\n2 PNR\n3 Jean du Val 0.5 0.5 ellipse\n',
    );
    expect(actors.map(({ name, reference }) => [name, reference])).toEqual([
      ['Léa Morel', '1'],
      ['PNR', '2'],
      ['Jean du Val', '3'],
      ['4', undefined],
    ]);
    expect(actors[0]?.attributes).toEqual({ z: '0.9', shape: 'box', ic: 'Blue', x_fact: '2', time: '[1-3]' });
    expect(actors[2]?.attributes).toEqual({ shape: 'ellipse' });
    expect(said).toEqual([]);
  });

  it('places are shares of a picture: they are as far apart as its actors need', async () => {
    expect((await read('*Vertices 4\n1 A 0 0\n2 B 1 0.5\n')).places.slice(0, 2)).toEqual([
      { x: 0, y: 0 },
      { x: 224, y: 112 },
    ]);
    // Others are taken as they are.
    expect((await read('*Vertices 2\n1 A 0 0\n2 B 120 -4\n')).places[1]).toEqual({ x: 120, y: -4 });
  });

  it('arcs go one way, edges do not; values, texts and keys are kept', async () => {
    const result = await read(
      '*Vertices 3\r\n1 A\r\n2 B\r\n3 C\r\n*Arcs\r\n1 2 2.5 l "aide" c Red\r\n*edges\r\n2 3\r\n',
    );
    expect(result.ties).toEqual([
      { ends: 'A > B', attributes: { weight: '2.5', label: 'aide', c: 'Red' } },
      { ends: 'B - C', attributes: {} },
    ]);
  });

  it('lists: each end of a line has its tie, a sign is that of the tie', async () => {
    const result = await read('*Vertices 3\r1 A\r2 B\r3 C\r*Arcslist\r1 2 -3\r*Edgeslist\r2 3\r');
    expect(endsOf(result)).toEqual(['A > B', 'A > C', 'B - C']);
    expect(result.ties[1]?.attributes).toEqual({ weight: '-1' });
  });

  it('matrices, whose rows may be wrapped, with their relations', async () => {
    const vertices = '*Vertices 3\n1 A\n2 B\n3 C\n';
    const result = await read(`${vertices}*Matrix :1 "Advice"\n0 1 0\n0 0\n2\n0 0 0\n*Matrix :2\n0 1 0 0 0 0 0 0 0\n`);
    expect(result.ties).toEqual([
      { ends: 'A > B', nature: 'Advice', attributes: {} },
      { ends: 'B > C', nature: 'Advice', attributes: { weight: '2' } },
      { ends: 'A > B', nature: '2', attributes: {} },
    ]);
    expect((await read(`${vertices}*Matrix\n0 1 0\n`)).said).toEqual([{ code: 'TOO_FEW_FIELDS', row: 6, value: 6 }]);
  });

  it('two modes: rows are of the first, columns of the second', async () => {
    const result = await read('*Vertices 5 2\n1 A\n2 B\n3 r\n4 s\n5 t\n*Matrix\n1 0 1\n0 1 0\n');
    expect(endsOf(result)).toEqual(['A - r', 'A - t', 'B - s']);
    expect(result.actors.map(({ attributes }) => attributes['mode'])).toEqual(['1', '1', '2', '2', '2']);
  });

  it('relations by their number in front of the line', async () => {
    const { ties } = await read('*Vertices 2\n1 A\n2 B\n*Arcs :1 "aide"\n*Arcs\n1: 1 2 1\n7: 2 1 1\n');
    expect(ties.map(({ ends, nature }) => [ends, nature])).toEqual([
      ['A > B', 'aide'],
      ['B > A', '7'],
    ]);
  });

  it('a project: networks are one map by the names, partitions and vectors are of their actors', async () => {
    const { actors, ties, said } = await read(
      '*Network 2019\n*Vertices 2\n1 "A"\n2 "B"\n*Edges\n1 2\n\n*Network 2020\n*Vertices 3\n1 "B"\n2 "C"\n3 "A"\n*Edges\n3 1\n1 2\n' +
        '*Partition groupes.clu\n*Vertices 3\n1\n2\n1\n*Vector poids\n*Vertices 2\n0.5\n0.7\n*Cluster x\n*Vertices 2\n2\n1\n*Permutation rang\n*Vertices 3\n3\n1\n2\n',
      'projet.paj',
    );
    expect(actors.map(({ name, attributes }) => [name, attributes])).toEqual([
      ['A', { groupes: '1', poids: '0.5', rang: '2' }],
      ['B', { groupes: '1', poids: '0.7', rang: '3' }],
      ['C', { groupes: '2', rang: '1' }],
    ]);
    expect(ties).toEqual([
      { ends: 'A - B', attributes: { network: '2019' } },
      { ends: 'A - B', attributes: { network: '2020' } },
      { ends: 'B - C', attributes: { network: '2020' } },
    ]);
    expect(said).toEqual([{ code: 'UNSUPPORTED', row: 25, value: '*Cluster' }]);
  });

  it('is known by its content, comments in front; by its name where its beginning says nothing', async () => {
    const text = '% un réseau\n*Vertices 1\n1 "A"';
    expect((await read(text, 'export.txt')).names).toEqual(['A']);
    expect((await read('Léa;PNR\nA;B')).said).toMatchObject([{ code: 'NO_DATA_ROWS' }]);
  });

  it('what is wrong is said with its line; the rest opens', async () => {
    const result = await read('*Vertices 2 9\n1 A\n1 B\n7 C\nx\n*Arcs\n1 2\n1 12\n1\n*Arcs\n2 Léa\n');
    expect(result.said).toMatchObject([
      { code: 'BAD_NUMBER', row: 1, column: '*Vertices', value: '9' },
      { code: 'LINE_IGNORED', row: 3, value: '1 B' },
      { code: 'LINE_IGNORED', row: 4, value: '7 C' },
      { code: 'LINE_IGNORED', row: 5, value: 'x' },
      { code: 'LINE_IGNORED', row: 9, value: '1' },
      { code: 'DANGLING_EDGE', row: 8, value: '12' },
      { code: 'DANGLING_EDGE', row: 11, value: 'Léa' },
    ]);
    expect(endsOf(result)).toEqual(['A > 2', 'A > 12', '2 > Léa']);
  });

  it('a value of nobody is said with its line: more of them than there are actors, or where nobody was named', async () => {
    const { actors, said } = await read('*Vertices 2\n1 A\n2 B\n*Partition p\n*Vertices 2\n1\n2\n3\n');
    expect(actors.map(({ attributes }) => attributes)).toEqual([{ p: '1' }, { p: '2' }]);
    expect(said).toEqual([{ code: 'LINE_IGNORED', row: 8, value: '3' }]);
    const before = await read('*Partition p\n*Vertices 2\n1\n2\n*Network x\n*Vertices 2\n1 A\n2 B\n*Edges\n1 2\n');
    expect(before.said).toMatchObject([
      { code: 'LINE_IGNORED', row: 3, value: '1' },
      { code: 'LINE_IGNORED', row: 4, value: '2' },
    ]);
    expect(before.names).toEqual(['A', 'B']);
  });

  it('a few words that mean millions of actors or ties are refused', async () => {
    expect((await read('*Vertices 999999999')).said).toEqual([
      { code: 'LIMIT_ROWS', value: 999_999_999, limit: 200_000 },
    ]);
    const many = '*Network\n*Vertices 150000\n*Edges\n1 2\n'.repeat(2);
    expect((await read(many)).said).toMatchObject([{ code: 'LIMIT_ROWS' }]);
    const matrix = `*Vertices 1000\n*Matrix\n${'1 '.repeat(200_001)}`;
    expect((await read(matrix)).said).toMatchObject([{ code: 'LIMIT_ROWS', value: 200_001 }]);
    expect((await read(`*Vertices 1\n${'?\n'.repeat(2_000)}`)).said).toMatchObject([
      { code: 'NETWORK_MALFORMED', row: 2, value: '?' },
    ]);
  });

  it('a name of very many words costs no more than its length', async () => {
    const { names } = await read(`*Vertices 1\n1 ${'a '.repeat(300_000)}box\n`);
    expect(names.map((name) => name.length)).toEqual([599_999]);
  });
});
