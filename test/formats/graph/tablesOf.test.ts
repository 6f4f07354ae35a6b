import { describe, expect, it } from 'vitest';
import type { RawEdge, RawGraph, RawNode } from '../../../src/formats/graph/rawGraph';
import { tablesOf } from '../../../src/formats/graph/tablesOf';
import { toDocument } from '../../../src/formats/tables/toDocument';
import { aReadContext } from '../../helpers/readContext';

const node = (id: string, more: Partial<RawNode> & { is?: Record<string, string> } = {}): RawNode => {
  const { is = {}, ...rest } = more;
  return { id, attributes: new Map(Object.entries(is)), line: 1, ...rest };
};
const edge = (
  source: string,
  target: string,
  more: Partial<RawEdge> & { is?: Record<string, string> } = {},
): RawEdge => {
  const { is = {}, ...rest } = more;
  return { source, target, attributes: new Map(Object.entries(is)), line: 1, ...rest };
};

function read(graph: Partial<RawGraph>) {
  const whole = { nodes: [], edges: [], directed: false, nodeHeadings: [], edgeHeadings: [], ...graph };
  const { tables, messages } = tablesOf(whole, 'reseau.gexf');
  const { document, messages: more, questions } = toDocument(tables, aReadContext(), 'x');
  expect(questions).toEqual([]);
  const actors = [...(document?.actors.values() ?? [])];
  const ties = [...(document?.ties.values() ?? [])];
  return { document, actors, ties, messages: [...messages, ...more] };
}

describe('a graph as tables', () => {
  it('an id is a reference, unless it only repeats the name', () => {
    const { actors } = read({ nodes: [node('1', { label: 'Léa' }), node('CUMA'), node('PNR', { label: 'PNR' })] });
    expect(actors.map(({ name, reference }) => [name, reference])).toEqual([
      ['Léa', '1'],
      ['CUMA', undefined],
      ['PNR', undefined],
    ]);
  });

  it('edges find nodes by id, whatever others are called', () => {
    const { ties, actors, messages } = read({
      nodes: [node('7', { label: 'Bob' }), node('Bob'), node('Ana')],
      edges: [edge('Bob', 'Ana'), edge('7', 'Ana')],
    });
    expect(actors).toHaveLength(3);
    expect(messages).toEqual([]);
    expect(ties.map(({ a }) => actors.find(({ id }) => id === a)?.reference)).toEqual([undefined, '7']);
  });

  it('ties go the way that the graph says, unless they say otherwise', () => {
    const edges = [edge('a', 'b'), edge('b', 'c', { direction: 'both' }), edge('c', 'a', { direction: 'none' })];
    expect(read({ edges, directed: true }).ties.map(({ direction }) => direction)).toEqual([
      'forward',
      'both',
      undefined,
    ]);
    expect(read({ edges }).ties.map(({ direction }) => direction)).toEqual([undefined, 'both', undefined]);
  });

  it('an attribute is a field of ours when its heading and values say so, and makes no tie', () => {
    const { actors, ties } = read({
      nodes: [
        node('Léa', {
          is: { Thèmes: 'eau | jeunes', Rôles: 'témoin', Structure: 'PNR', type: 'galaxie', modularity: '3' },
        }),
        node('Ana', { is: { Thèmes: 'eau', Consentement: 'oui' } }),
      ],
      nodeHeadings: ['Thèmes'],
    });
    expect(ties).toEqual([]);
    expect(actors[0]).toMatchObject({ name: 'Léa', roles: [{ role: 'witness' }] });
    expect(actors[0]?.themes).toHaveLength(2);
    expect(actors[0]?.attributes).toEqual([
      ['Structure', 'PNR'],
      ['type', 'galaxie'],
      ['modularity', '3'],
    ]);
    expect(actors[1]?.consent).toBe('given');
  });

  it('a word of a direction that we do not know leaves what the graph says', () => {
    const edges = [edge('a', 'b', { is: { Sens: '↔' } }), edge('b', 'c')];
    const said = read({ edges, directed: true }).ties;
    expect(said.map(({ direction, attributes }) => [direction, attributes])).toEqual([
      ['both', []],
      ['forward', []],
    ]);
    const unknown = read({ edges: [edge('a', 'b', { is: { Sens: 'nord' } })], directed: true }).ties[0];
    expect(unknown).toMatchObject({ direction: 'forward', attributes: [['Sens', 'nord']] });
  });

  it('attributes called as a column of the graph are kept beside it', () => {
    const { actors, ties } = read({
      nodes: [node('1', { label: 'Léa', is: { Label: 'L.', id: 'x9', Nom: 'Morel' } })],
      edges: [edge('1', '1', { is: { source: 'enquête' } })],
    });
    expect(actors[0]).toMatchObject({ name: 'Léa', reference: '1' });
    expect(actors[0]?.attributes).toEqual([
      ['Label', 'L.'],
      ['id', 'x9'],
      ['Nom', 'Morel'],
    ]);
    expect(ties[0]?.attributes).toEqual([['source', 'enquête']]);
  });

  it('what holds a node is its group, unless the file names one', () => {
    const { actors } = read({
      nodes: [
        node('g', { label: 'Vallée' }),
        node('a', { parent: 'g' }),
        node('b', { parent: 'g', is: { Groupe: 'Plateau' } }),
      ],
    });
    expect(actors.map(({ group }) => group)).toEqual([undefined, 'Vallée', 'Plateau']);
  });

  it('a holder that is not there, and a ring of holders, are said once each', () => {
    const { messages, actors } = read({
      nodes: [
        node('a', { parent: 'zzz' }),
        node('b', { parent: 'c' }),
        node('c', { parent: 'b' }),
        node('d', { parent: 'd' }),
      ],
    });
    expect(messages.map(({ code, value }) => [code, value])).toEqual([
      ['PARENT_MISSING', 'zzz'],
      ['PARENT_CYCLE', 'b'],
      ['PARENT_CYCLE', 'd'],
    ]);
    expect(actors.map(({ group }) => group)).toEqual([undefined, 'c', undefined, undefined]);
  });

  it('lines of the file are the rows of messages', () => {
    const { messages } = read({
      nodes: [node('a', { label: 'Léa', line: 3 }), node('b', { label: ' ', line: 4 })],
      edges: [edge('a', 'z', { line: 9 }), edge('', 'a', { line: 12 })],
      words: { source: 'De' },
    });
    expect(messages).toEqual([
      { code: 'EMPTY_LABEL', file: 'reseau.gexf', row: 4, value: 'b' },
      { code: 'DANGLING_EDGE', file: 'reseau.gexf', row: 9, column: 'target', value: 'z' },
      { code: 'EDGE_NO_END', file: 'reseau.gexf', row: 12, column: 'De' },
    ]);
  });

  it('positions are kept where they are', () => {
    const { document, actors } = read({ nodes: [node('a', { position: { x: 1.5, y: -2 } }), node('b')] });
    expect(actors.map(({ id }) => document?.placements.get(id)?.free)).toEqual([{ x: 1.5, y: -2 }, undefined]);
  });

  it('an empty graph is said', () => {
    expect(tablesOf({ nodes: [], edges: [], directed: false, nodeHeadings: [], edgeHeadings: [] }, 'x')).toEqual({
      tables: [],
      messages: [{ code: 'NO_DATA_ROWS' }],
    });
  });
});
