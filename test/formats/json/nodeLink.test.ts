import { describe, expect, it } from 'vitest';
import { readNetwork } from './readNetwork';

describe('nodes and links', () => {
  it('numbers are places in the list when nodes have none for ids, as d3 wrote them first', async () => {
    const nodes = [{ name: 'Léa', group: 1 }, { name: 'Ali' }, { name: 'Ali' }];
    const links = [
      { source: 1, target: 0, value: 3 },
      { source: 2, target: 0 },
    ];
    const { names, ends, ties, actors, said } = await readNetwork({ nodes, links });
    expect(names).toEqual(['Léa', 'Ali', 'Ali']);
    expect(ends).toEqual(['Ali-Léa', 'Ali-Léa']);
    expect(new Set(ties.map(({ a }) => a)).size).toBe(2);
    expect(ties[0]?.attributes).toEqual([['value', '3']]);
    expect(actors[0]?.group).toBe('1');
    expect(said).toEqual([]);
  });

  it('numbers are ids when nodes have numbers for ids, and one of nobody is said', async () => {
    const text = '{"nodes":[{"id":1},{"id":2},{"id":9007199254740993}],"links":[{"source":1,"target":0}]}';
    const { names, said } = await readNetwork(text);
    expect(names).toEqual(['1', '2', '9007199254740993', '0']);
    expect(said).toEqual([{ code: 'DANGLING_EDGE', row: 1, column: 'target', value: '0' }]);
  });

  it('ids that are digits in quotes stay ids', async () => {
    const nodes = [
      { id: '1', name: 'Léa' },
      { id: '0', name: 'Ali' },
    ];
    expect((await readNetwork({ nodes, edges: [{ source: 0, target: 1 }] })).ends).toEqual(['Ali-Léa']);
  });

  it('ends may be whole nodes, as the simulation of d3 leaves them, and what it adds is left out', async () => {
    const a = { id: 'a', index: 0, x: 1.5, y: 2, vx: 0.1, vy: 0, fx: null };
    const b = { id: 'b', index: 1, x: 4, y: 5, vx: 0, vy: 0 };
    const { ends, actors, places } = await readNetwork({ nodes: [a, b], links: [{ source: a, target: b, index: 0 }] });
    expect(ends).toEqual(['a-b']);
    expect(actors.map(({ attributes }) => attributes)).toEqual([[], []]);
    expect(places).toEqual([
      { x: 1.5, y: 2 },
      { x: 4, y: 5 },
    ]);
  });

  it('ties go one way when the graph, or the tie itself, says so', async () => {
    const nodes = [{ id: 'a' }, { id: 'b' }];
    const links = [
      { source: 'a', target: 'b' },
      { source: 'b', target: 'a', directed: false },
    ];
    const read = await readNetwork({ directed: true, multigraph: false, graph: {}, nodes, links });
    expect(read.ties.map(({ direction }) => direction)).toEqual(['forward', undefined]);
    expect((await readNetwork({ nodes, links })).ties[0]?.direction).toBeUndefined();
  });

  it('a word that says no direction is said, and kept', async () => {
    const links = [{ source: 'a', target: 'b', directed: 'vers elle' }];
    const { ties, said } = await readNetwork({ nodes: [{ id: 'a' }, { id: 'b' }], links });
    expect(ties[0]?.direction).toBeUndefined();
    expect(ties[0]?.attributes).toEqual([['directed', 'vers elle']]);
    expect(said).toEqual([{ code: 'UNKNOWN_VALUE', row: 1, column: 'directed', value: 'vers elle' }]);
  });

  it('names of ends are those of any table of ties; pairs are ends too', async () => {
    const nodes = ['Léa', 'Ali'];
    expect((await readNetwork({ nodes, links: [['Léa', 'Ali']] })).ends).toEqual(['Léa-Ali']);
    expect((await readNetwork({ nodes, relations: [{ source_id: 'Léa', target_id: 'Ali' }] })).ends).toEqual([
      'Léa-Ali',
    ]);
    expect((await readNetwork({ edges: [{ from: 'Léa', to: 'Ali' }] })).ends).toEqual(['Léa-Ali']);
  });

  it('nodes by id, and several graphs, of the JSON Graph Format', async () => {
    const graph = {
      directed: true,
      nodes: { a: { label: 'Léa', metadata: { ville: 'Metz' } }, b: { label: 'Ali' } },
      edges: [{ source: 'a', target: 'b', relation: 'aide' }],
    };
    const one = await readNetwork({ graph });
    expect(one.names).toEqual(['Léa', 'Ali']);
    expect(one.actors[0]?.attributes).toEqual([['ville', 'Metz']]);
    expect(one.ties[0]).toMatchObject({ direction: 'forward', nature: 'aide' });
    const other = { nodes: { a: { label: 'Eva' } }, edges: [{ source: 'a', target: 'a' }] };
    const two = await readNetwork({ graphs: [graph, other] });
    expect(two.names).toEqual(['Léa', 'Ali', 'Eva']);
    expect(two.ties.map(({ direction }) => direction)).toEqual(['forward', undefined]);
  });

  it('keeps what else is there: objects by name, lists in one cell, what is deeper as it is', async () => {
    const node = {
      id: 'a',
      attributes: { id: 'x', age: 3, __proto__polluted: 1 },
      scores: { lien: 2.5, vide: null },
      tags: ['eau; bois', 'sol'],
      deep: [{ a: [1] }],
      none: null,
      yes: false,
    };
    const { actors } = await readNetwork({ nodes: [node], links: [] });
    expect(actors[0]?.attributes).toEqual([
      ['tags', '"eau; bois" | sol'],
      ['deep', '[{"a":[1]}]'],
      ['yes', 'false'],
      ['attributes.id', 'x'],
      ['age', '3'],
      ['__proto__polluted', '1'],
      ['scores.lien', '2.5'],
    ]);
  });

  it('says where a list is none, a place no number, a record no record', async () => {
    expect((await readNetwork('{\n"nodes": 3}')).said).toEqual([
      { code: 'JSON_SHAPE', value: '/nodes', value2: '[…]', row: 2 },
    ]);
    expect((await readNetwork('{"nodes": [],\n"links": {}}')).said).toMatchObject([{ code: 'JSON_SHAPE', row: 2 }]);
    const { said, names, places } = await readNetwork('{"nodes": [{"id":"a","x":"loin","y":1},\nnull, [1],\n"b"]}');
    expect(names).toEqual(['a', 'b']);
    expect(places).toEqual([undefined, undefined]);
    expect(said).toEqual([
      { code: 'UNSUPPORTED', row: 2, value: 'null (2)' },
      { code: 'BAD_NUMBER', row: 1, column: 'x', value: 'loin' },
    ]);
  });

  it('calls ends n1 and n2, as NetJSON and others do', async () => {
    const nodes = [
      { id: 'a', label: 'Ana' },
      { id: 'b', label: 'Bob' },
    ];
    expect((await readNetwork({ nodes, edges: [{ n1: 'a', n2: 'b', cost: 2 }] })).ends).toEqual(['Ana-Bob']);
  });

  it('keeps a node without id, by its name', async () => {
    const nodes = [{ id: 'a', label: 'Ana' }, { label: 'Bob' }];
    const read = await readNetwork({ nodes, edges: [{ source: 'a', target: 'Bob' }] });
    expect(read).toMatchObject({ said: [], names: ['Ana', 'Bob'], ends: ['Ana-Bob'] });
  });

  it.each([
    'export let x = {"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b"}]};',
    "// made by hand\nexport const graph = {\n  nodes: [{ id: 'a' }, { id: 'b', }], // two\n  links: [{ source: 'a', target: 'b' }],\n};\n",
  ])('is read in a script: %s', async (text) => {
    expect(await readNetwork(text, 'graph.js')).toMatchObject({ said: [], ends: ['a-b'] });
  });

  it('takes nothing in a text of a script for anything else', async () => {
    const text = `export let x = {nodes: [{id: 'l\\'eau: "a", // b'}, {id: "http://x"}], links: []}`;
    expect((await readNetwork(text, 'graph.js')).names).toEqual([`l'eau: "a", // b`, 'http://x']);
  });

  it('keeps relations of the same people apart, by the graph that they are of', async () => {
    const nodes = [{ id: 'a' }, { id: 'b' }];
    const one = (label: string) => ({ label, nodes, edges: [{ source: 'a', target: 'b' }] });
    const { ties } = await readNetwork({ graphs: [one('conseil'), one('argent')] });
    expect(ties.map(({ nature }) => nature)).toEqual(['conseil', 'argent']);
  });
});
