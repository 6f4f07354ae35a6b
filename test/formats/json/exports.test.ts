import { describe, expect, it } from 'vitest';
import { readNetwork } from './readNetwork';

describe('CX of NDEx and Cytoscape', () => {
  it('puts aspects together', async () => {
    const read = await readNetwork([
      { numberVerification: [{ longNumber: 281474976710655 }] },
      { nodes: [{ '@id': 1, n: 'Ana' }] },
      { nodes: [{ '@id': 2, n: 'Bob' }] },
      { edges: [{ '@id': 5, s: 1, t: 2, i: 'aide' }] },
      {
        nodeAttributes: [
          { po: 1, n: 'mots', v: ['eau', 'sol'] },
          { po: 1, n: 'selected', v: 'true' },
        ],
      },
      { cartesianLayout: [{ node: 1, x: 3, y: 4 }] },
      { status: [{ error: '', success: true }] },
    ]);
    expect(read).toMatchObject({ outcome: 'ok', said: [], names: ['Ana', 'Bob'], ends: ['Ana-Bob'] });
    expect(read.places).toEqual([{ x: 3, y: 4 }, undefined]);
    expect(read.actors[0]?.attributes).toEqual([['mots', 'eau | sol']]);
    expect(read.ties).toMatchObject([{ direction: 'forward', attributes: [['interaction', 'aide']] }]);
  });

  it('of version 2 holds what it says in its nodes and edges', async () => {
    const read = await readNetwork([
      { CXVersion: '2.0', hasFragments: false },
      { attributeDeclarations: [{ nodes: { name: { d: 'string' } } }] },
      {
        nodes: [
          { id: 1, x: 3, y: 4, v: { name: 'Ana', age: 30 } },
          { id: 2, v: { name: 'Bob' } },
        ],
      },
      { edges: [{ id: 5, s: 1, t: 2, v: { interaction: 'interacts with' } }] },
    ]);
    expect(read).toMatchObject({ outcome: 'ok', said: [], names: ['Ana', 'Bob'], ends: ['Ana-Bob'] });
    expect(read.actors[0]?.attributes).toEqual([['age', '30']]);
    expect(read.ties[0]?.attributes).toEqual([]);
  });
});

it('lines of Neo4j are nodes and relationships', async () => {
  const lines = [
    { type: 'node', id: '0', labels: ['Person'], properties: { name: 'Ana', age: 3 } },
    { type: 'node', id: '1', labels: ['Person'], properties: { name: 'Bob' } },
    { type: 'relationship', id: '5', label: 'KNOWS', properties: { force: 2 }, start: { id: '0' }, end: { id: '1' } },
  ];
  const read = await readNetwork(lines.map((one) => JSON.stringify(one)).join('\n'), 'export.json');
  expect(read).toMatchObject({ outcome: 'ok', names: ['Ana', 'Bob'], ends: ['Ana-Bob'] });
  expect(read.ties[0]).toMatchObject({ direction: 'forward', nature: 'knows' });
});

it('arrows of vis.js say which way a tie goes', async () => {
  const edges = [
    { from: 1, to: 2, arrows: 'to' },
    { from: 2, to: 3, arrows: 'to, from' },
    { from: 1, to: 3 },
  ];
  const { ties } = await readNetwork({ nodes: [1, 2, 3].map((id) => ({ id, label: `N${id}` })), edges });
  expect(ties.map(({ direction, attributes }) => [direction, attributes])).toEqual([
    ['forward', []],
    ['both', []],
    [undefined, []],
  ]);
});
