import { describe, expect, it } from 'vitest';
import { readNetworkText } from '../../helpers/readNetworkText';

const read = (text: string, name = 'reseau.gdf') => readNetworkText(text, name);

describe('GDF', () => {
  it('columns of nodes and edges, with their types, sizes and defaults', async () => {
    const { actors, ties, places, said } = await read(
      "nodedef>name VARCHAR(32),label VARCHAR,x DOUBLE,y DOUBLE,color VARCHAR,vues(100s) INT, cote NUMERIC(6,2) default '1 bis'\n" +
        "a,\"Léa, M\",1,2,'255,0,16',7,\nb,L'Avenir,,,,,'2'\n" +
        'edgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE,directed BOOLEAN default false\na,b,2.5,true\nb,a,,\n',
    );
    expect(actors.map(({ name, reference, attributes }) => [name, reference, attributes])).toEqual([
      ['Léa, M', 'a', { color: '#ff0010', 'vues(100s)': '7', cote: '1 bis' }],
      ["L'Avenir", 'b', { cote: '2' }],
    ]);
    expect(places).toEqual([{ x: 1, y: -2 }, undefined]);
    expect(ties).toEqual([
      { ends: "Léa, M > L'Avenir", attributes: { weight: '2.5' } },
      { ends: "L'Avenir - Léa, M", attributes: {} },
    ]);
    expect(said).toEqual([]);
  });

  it('quotes hold commas and quotes', async () => {
    const { names } = await read('nodedef>name,label\r\n1, "a ""b"", c"\r\n2,\'d \\\'e\\\' f\'\r\n3,\'g, h\r\n');
    expect(names).toEqual(['a "b", c', "d 'e' f", "'g"]);
  });

  it('is known by its content; what is wrong is said with its line', async () => {
    const { said, names } = await read(
      'nodedef>name,label\na,A\nb\n,\nc,C,x\nedgedef>node1,node2\na,z\na,\n',
      'export.csv',
    );
    expect(names).toEqual(['A', 'b', '(4)', 'C', 'z']);
    expect(said).toMatchObject([
      { code: 'TOO_FEW_FIELDS', row: 3, value: 1 },
      { code: 'EMPTY_LABEL', row: 4, value: '(4)' },
      { code: 'TOO_MANY_FIELDS', row: 5, value: 1 },
      { code: 'DANGLING_EDGE', row: 7, column: 'node2', value: 'z' },
      { code: 'EDGE_NO_END', row: 8, column: 'node2' },
    ]);
  });

  it('what is hostile is refused, or costs no more than its length', async () => {
    expect((await read(`nodedef>name${',a'.repeat(1_000)}\n`)).said).toMatchObject([
      { code: 'LIMIT_COLUMNS', value: 1_001 },
    ]);
    // Each of these opens a quote that nothing closes.
    const { said } = await read(`nodedef>name\n${"'a,".repeat(100_000)}\n`);
    expect(said).toMatchObject([{ code: 'TOO_MANY_FIELDS', value: 99_999 }]);
  });
});
