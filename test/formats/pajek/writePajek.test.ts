import { describe, expect, it } from 'vitest';
import type { RawGraph } from '../../../src/formats/graph/rawGraph';
import { writePajek } from '../../../src/formats/pajek/writePajek';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

const node = (id: string, label: string, x?: number, y?: number, ...attributes: [string, string][]) => ({
  id,
  label,
  ...(x === undefined || y === undefined ? {} : { position: { x, y } }),
  attributes: new Map(attributes),
  line: 0,
});
const GRAPH: RawGraph = {
  title: 'Vallée\nhaute',
  nodes: [node('a', 'Ana "Nana" D\\', 0, 0, ['Commune', 'Pilat']), node('b', 'Bob', 200, 100), node('c', 'Bob')],
  edges: [
    { source: 'a', target: 'b', direction: 'none', attributes: new Map([['Nature', 'échangent']]), line: 0 },
    { source: 'c', target: 'a', direction: 'forward', attributes: new Map([['Poids', '2.5']]), line: 0 },
    { source: 'a', target: 'c', direction: 'both', attributes: new Map([['Poids', 'fort']]), line: 0 },
  ],
  directed: false,
  nodeHeadings: ['Commune'],
  edgeHeadings: ['Nature', 'Poids'],
};

async function opened(text: string) {
  const result = await readFiles([{ name: 'carte.net', bytes: new TextEncoder().encode(text) }], aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  const { actors, ties, placements } = result.document;
  return { actors: [...actors.values()], ties: [...ties.values()], placements: [...placements.values()] };
}

describe('a map written for Pajek', () => {
  const text = writePajek(GRAPH);
  const theirs = text.split('\r\n').filter((line) => !line.replace('\uFEFF', '').startsWith('%'));

  it('is a network that Pajek reads: quotes, places from 0 to 1, arcs and edges, weights, no more', () => {
    expect(theirs).toEqual([
      '*Network Vallée haute',
      '*Vertices 3',
      `1 "Ana 'Nana' D/" 0.0500 0.0500 0.5`,
      '2 "Bob" 0.9500 0.5000 0.5',
      '3 "Bob"',
      '*Arcs',
      '3 1 2.5',
      '*Edges',
      '1 2 1 l "échangent"',
      '1 3 1',
      '',
    ]);
  });

  it('says the rest before it, in comments of ASCII', () => {
    const ours = text.split('\r\n').slice(0, -theirs.length);
    expect(ours[0]).toBe('\uFEFF% Maillon');
    expect(ours.slice(1).every((line) => /^% maillon: \["[\x20-\x7E]*\]$/.test(line))).toBe(true);
  });

  it('read again, names, places, directions and attributes are those of the map', async () => {
    const { actors, ties, placements } = await opened(text);
    expect(actors.map(({ name, reference }) => [name, reference])).toEqual([
      ['Ana "Nana" D\\', 'a'],
      ['Bob', 'b'],
      ['Bob', 'c'],
    ]);
    expect(actors[0]?.attributes).toEqual([['Commune', 'Pilat']]);
    expect(placements.map(({ free }) => free)).toEqual([
      { x: 0, y: 0 },
      { x: 200, y: 100 },
    ]);
    expect(ties.map(({ direction, nature }) => [direction, nature])).toEqual([
      ['forward', undefined],
      [undefined, 'exchanges'],
      ['both', undefined],
    ]);
  });

  it('changed by hand, what stands there counts, and comments only where they are still about it', async () => {
    const changed = text.replace('2 "Bob" 0.9500', '2 "Zoé" 0.9500').replace('3 1 2.5', '3 2 7');
    const { actors, ties } = await opened(changed);
    expect(actors.map(({ name }) => name)).toEqual(['Ana "Nana" D\\', 'Zoé', 'Bob']);
    expect(ties.find(({ direction }) => direction === 'forward')?.attributes).toEqual([['weight', '7']]);
  });

  it('saved by another program, which drops the comments, it is still a network', async () => {
    const { actors, ties } = await opened(theirs.join('\r\n'));
    expect([actors.length, ties.length]).toEqual([3, 3]);
  });

  it('comments that are none of ours say nothing', async () => {
    const hostile = ['% maillon: {"a":1}', '% maillon: ["*vertices"', '% maillon: [1,2]', ...theirs].join('\n');
    expect((await opened(hostile)).actors.map(({ name }) => name)).toEqual(["Ana 'Nana' D/", 'Bob', 'Bob']);
  });
});
