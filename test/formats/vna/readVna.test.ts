import { describe, expect, it } from 'vitest';
import { readNetworkText } from '../../helpers/readNetworkText';

const read = (text: string, name = 'reseau.vna') => readNetworkText(text, name);

describe('VNA', () => {
  it('data and drawing of nodes, data of ties', async () => {
    const { actors, ties, places, said } = await read(
      '*Node data\nID genre, age\n"Léa M" f 30\nPNR "" 12\n*Node properties\nID x y color shape shortlabel\n"Léa M" 10 20 255 1 "Léa Morel"\n' +
        'PNR 30 40 16711680 2 PNR\n*Tie data\nfrom to strength note\n"Léa M" PNR 2 "va bien"\n',
    );
    expect(actors.map(({ name, reference, attributes }) => [name, reference, attributes])).toEqual([
      ['Léa Morel', 'Léa M', { genre: 'f', age: '30', color: '#ff0000', shape: '1' }],
      ['PNR', undefined, { age: '12', color: '#0000ff', shape: '2' }],
    ]);
    expect(places).toEqual([
      { x: 10, y: 20 },
      { x: 30, y: 40 },
    ]);
    expect(ties).toEqual([{ ends: 'Léa Morel > PNR', attributes: { strength: '2', note: 'va bien' } }]);
    expect(said).toEqual([]);
  });

  it('a drawing whose places are all the same has none', async () => {
    expect((await read('*Node properties\nID x y\n1 0 0\n2 0 0\n')).places).toEqual([undefined, undefined]);
  });

  it('is known by its content; what is wrong is said with its line', async () => {
    const { said, names } = await read(
      '*node data\nID a\n1 x y\n2\n*Autre\nz\n*Tie data\nfrom to\n1 3\n',
      'export.txt',
    );
    expect(names).toEqual(['1', '2', '3']);
    expect(said).toMatchObject([
      { code: 'TOO_MANY_FIELDS', row: 3, value: 1 },
      { code: 'TOO_FEW_FIELDS', row: 4, value: 1 },
      { code: 'UNSUPPORTED', row: 5, value: '*Autre' },
      { code: 'DANGLING_EDGE', row: 9, column: 'to', value: '3' },
    ]);
    expect((await read(`*Node data\nID${' a'.repeat(600)}\n`)).said).toMatchObject([{ code: 'LIMIT_COLUMNS' }]);
  });
});
