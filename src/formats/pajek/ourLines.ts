import { append } from '../../domain/append';
import { numberOf } from '../cells/numberCell';
import type { RawDirection, RawEdge, RawGraph, RawNode, RawSheet } from '../graph/rawGraph';
import { writtenLabel } from './writtenLabel';

/**
 * Prefix of comments that carry what a Pajek file has no place for, skipped by other programs: one line per row of a
 * table, a JSON list that starts with the name of the table. The first row of each table holds its headings.
 */
const MARK = '% maillon: ';
/** Names of the tables that go with vertices and lines; all others are sheets. */
const OF_NODES = '*vertices';
const OF_EDGES = '*lines';
const NODE_FIELDS = ['id', 'label', 'x', 'y'];
const EDGE_FIELDS = ['source', 'target', 'id', 'direction'];

type Rows = readonly (readonly string[])[];

/** Writes those comments for a network. Ends are numbers of vertices; `edges` are in the order of their lines. */
export function ourLines(graph: RawGraph, edges: readonly RawEdge[], numbers: ReadonlyMap<string, number>): string[] {
  const { nodes, nodeHeadings, edgeHeadings, sheets = [] } = graph;
  const numberOfEnd = (id: string) => String(numbers.get(id) ?? '');
  const nodeRows = nodes.map(({ id, label = id, position, attributes }) => [
    id,
    label,
    position ? String(position.x) : '',
    position ? String(position.y) : '',
    ...nodeHeadings.map((heading) => attributes.get(heading) ?? ''),
  ]);
  const edgeRows = edges.map(({ id = '', source, target, direction = 'none', attributes }) => [
    numberOfEnd(source),
    numberOfEnd(target),
    id,
    direction,
    ...edgeHeadings.map((heading) => attributes.get(heading) ?? ''),
  ]);
  return [
    ...written(OF_NODES, [[...NODE_FIELDS, ...nodeHeadings], ...nodeRows]),
    ...written(OF_EDGES, [[...EDGE_FIELDS, ...edgeHeadings], ...edgeRows]),
    ...sheets.flatMap(({ name, rows }) => written(name, rows)),
  ];
}

/** In ASCII, so that the encoding does not matter. */
function written(name: string, rows: Rows): string[] {
  return rows.map((cells) => {
    const json = JSON.stringify([name, ...cells]);
    return MARK + json.replace(/[\u007F-\uFFFF]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  });
}

/** Cells of such a comment, the name of the table first; `undefined` for other lines. */
export function readOurLine(line: string): readonly string[] | undefined {
  if (!line.startsWith(MARK)) return undefined;
  try {
    const cells: unknown = JSON.parse(line.slice(MARK.length));
    return Array.isArray(cells) && cells.every((cell) => typeof cell === 'string') ? cells : undefined;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/**
 * Adds to a network what such comments say. A row is used only if it still matches the vertices and lines: a person may
 * have edited them and left the comments.
 */
export function withOurs(nodes: readonly RawNode[], edges: readonly RawEdge[], lines: Rows): Partial<RawGraph> {
  const tables = new Map<string, string[][]>();
  for (const [name = '', ...cells] of lines) append(tables, name, cells);
  const [nodeHead = [], ...nodeRows] = tables.get(OF_NODES) ?? [];
  const [edgeHead = [], ...edgeRows] = tables.get(OF_EDGES) ?? [];
  const nodeHeadings = nodeHead.slice(NODE_FIELDS.length);
  const edgeHeadings = edgeHead.slice(EDGE_FIELDS.length);
  const told = nodes.map((node, i) => nodeOf(node, nodeRows[i], nodeHeadings));
  const idOf = new Map(nodes.map(({ id }, i) => [id, told[i]?.id ?? id]));
  const ends = byEnds(edgeRows);
  const sheets = [...tables].filter(([name]) => name !== OF_NODES && name !== OF_EDGES);
  return {
    nodes: told,
    edges: edges.map((edge) => {
      const said = edgeOf(edge, ends.get(`${edge.source} ${edge.target}`)?.shift(), edgeHeadings);
      return { ...said, source: idOf.get(edge.source) ?? edge.source, target: idOf.get(edge.target) ?? edge.target };
    }),
    nodeHeadings,
    edgeHeadings,
    ours: true,
    sheets: sheets.map(([name, rows]): RawSheet => ({ name, rows })),
  };
}

function nodeOf(node: RawNode, row: readonly string[] | undefined, headings: readonly string[]): RawNode {
  const [id = '', label = '', x = '', y = '', ...values] = row ?? [];
  if (!row || writtenLabel(label) !== node.label) return node;
  const [left, top] = [numberOf(x), numberOf(y)];
  const { position: _position, ...others } = node;
  return {
    ...others,
    id,
    label,
    ...(left === undefined || top === undefined ? {} : { position: { x: left, y: top } }),
    attributes: filled(headings, values),
  };
}

function byEnds(rows: Rows): Map<string, string[][]> {
  const byBoth = new Map<string, string[][]>();
  for (const row of rows) append(byBoth, `${row[0]} ${row[1]}`, [...row]);
  return byBoth;
}

function edgeOf(edge: RawEdge, row: readonly string[] | undefined, headings: readonly string[]): RawEdge {
  if (!row) return edge;
  const [, , id = '', direction = '', ...values] = row;
  const isOne = (text: string): text is RawDirection => text === 'none' || text === 'forward' || text === 'both';
  return {
    ...edge,
    ...(id === '' ? {} : { id }),
    ...(isOne(direction) ? { direction } : {}),
    attributes: filled(headings, values),
  };
}

function filled(headings: readonly string[], values: readonly string[]): Map<string, string> {
  return new Map(headings.map((heading, i) => [heading, values[i] ?? ''] as const).filter(([, value]) => value !== ''));
}
