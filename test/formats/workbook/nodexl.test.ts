import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { writeXlsx } from '../../../src/formats/workbook/write';
import { aReadContext } from '../../helpers/readContext';

const EDGES = {
  name: 'Edges',
  headings: ['', '', 'Visual Properties', 'Labels', 'Do Not Edit'],
  rows: [
    ['Vertex 1', 'Vertex 2', 'Width', 'Label', 'ID'],
    ['Ana', 'Bob', 2, 'aide', 7],
    ['Bob', 'Zoé', '', '', 8],
  ],
};
const VERTICES = {
  name: 'Vertices',
  headings: ['', 'Labels', 'Layout', '', 'Do Not Edit', 'Other Columns'],
  rows: [
    ['Vertex', 'Label', 'X', 'Y', 'ID', 'Commune'],
    ['Ana', '', 10, 20, 1, 'Pilat'],
    ['Bob', '', 30, 40, 2, ''],
    ['Zoé', '', '', '', 3, ''],
    ['Luc', '', '', '', 4, ''],
  ],
};
const METRICS = { name: 'Overall Metrics', headings: ['Graph Metric', 'Value'], rows: [['Graph Type', 'Directed']] };
const GROUPS = { name: 'Group Vertices', headings: ['Group', 'Vertex'], rows: [['G1', 'Bob']] };

async function opened(sheets: Parameters<typeof writeXlsx>[0]) {
  const result = await readFiles([{ name: 'réseau.xlsx', bytes: writeXlsx(sheets) }], aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  return { ...result, actors: [...result.document.actors.values()], ties: [...result.document.ties.values()] };
}

it('a NodeXL workbook is its network: two rows of headings, places, groups, which way ties go', async () => {
  const { outcome, messages, actors, ties, document } = await opened([EDGES, VERTICES, METRICS, GROUPS]);
  expect({ outcome, messages }).toEqual({ outcome: 'ok', messages: [] });
  expect(actors.map(({ name, group, attributes }) => [name, group, attributes])).toEqual([
    ['Ana', undefined, [['Commune', 'Pilat']]],
    ['Bob', 'G1', []],
    ['Zoé', undefined, []],
    ['Luc', undefined, []],
  ]);
  expect([...document.placements.values()].map(({ free }) => free)).toEqual([
    { x: 10, y: 20 },
    { x: 30, y: 40 },
  ]);
  expect(ties.map(({ direction, attributes }) => [direction, attributes])).toEqual([
    [
      'forward',
      [
        ['Width', '2'],
        ['Label', 'aide'],
      ],
    ],
    ['forward', []],
  ]);
});

it('labels that somebody filled in are the names; without metrics ties have no direction', async () => {
  const labelled = {
    ...VERTICES,
    rows: VERTICES.rows.map((row, i) => (i === 1 ? ['Ana', 'Ana Dupont', ...row.slice(2)] : row)),
  };
  const { actors, ties } = await opened([EDGES, labelled]);
  expect(actors[0]).toMatchObject({ name: 'Ana Dupont', reference: 'Ana' });
  expect(ties.map(({ direction }) => direction)).toEqual([undefined, undefined]);
});

it('sheets of these names with headings in the first row are read as any others', async () => {
  const edges = { name: 'Edges', headings: ['Vertex 1', 'Vertex 2'], rows: [['Ana', 'Bob']] };
  const vertices = { name: 'Vertices', headings: ['Vertex'], rows: [['Ana'], ['Bob'], ['Luc']] };
  const { actors, ties } = await opened([edges, vertices]);
  expect([actors.length, ties.length]).toEqual([3, 1]);
});
