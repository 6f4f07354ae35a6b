import { describe, expect, it } from 'vitest';
import { readNetwork } from './readNetwork';

describe('graphology and Gephi', () => {
  it('a tie goes one way in a mixed graph unless it says otherwise; y goes up in the file', async () => {
    const nodes = [{ key: 'a', attributes: { label: 'Léa', x: 1, y: 2 } }, { key: 'b' }];
    const edges = [
      { key: 'e', source: 'a', target: 'b', attributes: { weight: 2 } },
      { source: 'b', target: 'a', undirected: true },
    ];
    const { names, ties, places } = await readNetwork({ nodes, edges });
    expect(names).toEqual(['Léa', 'b']);
    expect(places).toEqual([{ x: 1, y: -2 }, undefined]);
    expect(ties.map(({ direction, reference }) => [direction, reference])).toEqual([
      ['forward', 'e'],
      [undefined, undefined],
    ]);
    const undirected = await readNetwork({ options: { type: 'undirected' }, nodes, edges });
    expect(undirected.ties[0]?.direction).toBeUndefined();
  });
});

describe('Gephi Lite', () => {
  it('takes attributes and places from beside the graph', async () => {
    const graphDataset = {
      nodeData: { 0: { label: 'Léa', rang: 1 }, 1: { label: 'Ali' } },
      layout: { 0: { x: 3, y: 4 } },
      edgeData: { e: { poids: '2' } },
      fullGraph: {
        options: { type: 'undirected' },
        nodes: [{ key: '0' }, { key: '1' }],
        edges: [{ key: 'e', source: '0', target: '1' }],
      },
    };
    const { names, actors, places, ties } = await readNetwork({ type: 'gephi-lite', version: '1.0.0', graphDataset });
    expect(names).toEqual(['Léa', 'Ali']);
    expect(actors[0]?.attributes).toEqual([['rang', '1']]);
    expect(places).toEqual([{ x: 3, y: -4 }, undefined]);
    expect(ties[0]?.attributes).toEqual([['poids', '2']]);
  });
});

describe('Cytoscape', () => {
  const nodes = [
    { data: { id: 'g', name: 'Vallée', selected: false } },
    {
      data: { id: 'a', name: 'Léa', parent: 'g', score: 2 },
      position: { x: 1, y: 2 },
      selected: true,
      classes: 'rouge',
    },
    { data: { id: 'b' }, group: 'nodes' },
  ];
  const edges = [{ data: { id: 'e', source: 'a', target: 'b', interaction: 'aide' }, locked: false }];

  it.each([
    ['nodes and edges apart', { elements: { nodes, edges } }],
    ['elements together', { elements: [...nodes, ...edges] }],
    ['elements alone', [...edges, ...nodes]],
    ['made a script of', `\uFEFFvar networks = ${JSON.stringify({ 'links.csv': { elements: { nodes, edges } } })};\n`],
  ])('%s', async (_, content) => {
    const { names, ends, actors, places, ties } = await readNetwork(content, 'reseau.js');
    expect(names).toEqual(['Vallée', 'Léa', 'b']);
    expect(ends).toEqual(['Léa-b']);
    expect(actors[1]).toMatchObject({ group: 'Vallée', reference: 'a' });
    expect(Object.fromEntries(actors[1]?.attributes ?? [])).toEqual({ classes: 'rouge', score: '2' });
    expect(places[1]).toEqual({ x: 1, y: 2 });
    expect(ties[0]?.attributes).toEqual([['interaction', 'aide']]);
  });
});

describe('Kumu', () => {
  const elements = [
    { _id: 'elem-1', attributes: { label: 'Léa', 'element type': 'Person', tags: ['élue', 'eau'], description: '' } },
    { _id: 'elem-2', attributes: { label: 'PNR', 'element type': 'Organization' } },
  ];
  const connections = [
    {
      _id: 'conn-1',
      direction: 'mutual',
      delayed: false,
      reversed: true,
      from: 'elem-1',
      to: 'elem-2',
      attributes: {},
    },
    { _id: 'conn-2', direction: 'directed', from: 'elem-1', to: 'elem-2', attributes: { 'connection type': '+' } },
  ];
  const placed = (element: string, x: number) => ({ element, position: { x, y: 5 } });
  const maps = [
    {
      _id: 'map-1',
      name: 'Eau',
      elements: [placed('elem-1', 1), placed('elem-2', 2)],
      connections: [{ connection: 'conn-1' }],
    },
    { _id: 'map-2', name: 'Bois', elements: [placed('elem-1', 9)], connections: [] },
  ];
  const loops = [{ _id: 'loop-1', attributes: { label: 'Cercle' }, connections: ['conn-1'] }];

  it('elements, connections, maps and loops of a project', async () => {
    const { names, actors, ties, places } = await readNetwork({
      elements,
      connections,
      maps,
      loops,
      defaultMap: 'map-2',
    });
    expect(names).toEqual(['Léa', 'PNR']);
    expect(actors.map(({ type, reference }) => [type, reference])).toEqual([
      ['person', 'elem-1'],
      ['structure', 'elem-2'],
    ]);
    expect(actors[0]?.attributes).toEqual([
      ['tags', 'élue | eau'],
      ['maps', 'Bois | Eau'],
    ]);
    expect(places).toEqual([
      { x: 9, y: 5 },
      { x: 2, y: 5 },
    ]);
    expect(ties.map(({ direction }) => direction)).toEqual(['both', 'forward']);
    expect(ties[0]?.attributes).toEqual([
      ['reversed', 'true'],
      ['maps', 'Eau'],
      ['loops', 'Cercle'],
    ]);
    expect(ties[1]?.nature).toBe('+');
  });

  it('the short form, where connections name labels', async () => {
    const short = {
      elements: [{ label: 'Léa', type: 'Person' }, { label: 'PNR' }],
      connections: [{ from: 'Léa', to: 'PNR', direction: 'undirected' }],
    };
    const { ends, actors, ties } = await readNetwork(short);
    expect(ends).toEqual(['Léa-PNR']);
    expect(actors[0]).toMatchObject({ type: 'person', attributes: [] });
    expect(ties[0]?.direction).toBeUndefined();
  });
});

describe('VOSviewer', () => {
  it('items get the name of their cluster, and room', async () => {
    const network = {
      items: [
        { id: 1, label: 'Léa', x: 0.5, y: 1, cluster: 2, weights: { Links: 1 } },
        { id: 2, label: 'Ali', cluster: 3 },
      ],
      links: [{ source_id: 1, target_id: 2, strength: 4 }],
      clusters: [{ cluster: 2, label: 'Eau' }],
    };
    const { ends, actors, places, ties } = await readNetwork({ network });
    expect(ends).toEqual(['Léa-Ali']);
    expect(actors.map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
      { 'weights.Links': '1', cluster: 'Eau' },
      { cluster: '3' },
    ]);
    expect(places).toEqual([{ x: 200, y: -400 }, undefined]);
    expect(ties[0]?.attributes).toEqual([['strength', '4']]);
  });
});
