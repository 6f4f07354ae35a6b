import { valueOf, wordFor } from '../../domain/words/values';
import { fieldsOf } from '../columns/recognise';
import { LIMITS } from '../guards';
import type { Message } from '../message';
import type { RawTable } from '../rawTable';
import { weighedOnce } from './edgeWeight';
import { parentNames } from './parents';
import type { RawDirection, RawEdge, RawGraph, RawNode } from './rawGraph';
import { uniqueHeading } from './uniqueHeading';

export interface GraphTables {
  readonly tables: readonly RawTable[];
  readonly messages: readonly Message[];
}

/** A column that the graph itself gives, placed before the attributes. */
interface Column<One> {
  readonly heading: string;
  readonly field: string;
  readonly cell: (one: One) => string;
  /** True when an attribute of the same field takes precedence over what the graph says. */
  readonly yields?: boolean;
}

const LIST_SEPARATORS = [';', '|'];
/** Fields that would make more ties: in a network file ties are edges, so such columns stay attributes. */
const NEVER_FIELDS = new Set(['structure', 'networks', 'firstName']);

/**
 * Turns a graph into a table of actors and one of ties, whose row numbers are lines of the file; `toDocument` does the
 * rest. An attribute with a heading that we know (either language, synonyms) becomes that field; any other stays an
 * attribute.
 */
export function tablesOf(graph: RawGraph, file: string): GraphTables {
  const { nodes, words = {}, ours = false, sheets = [] } = graph;
  const edges = weighedOnce(graph.edges);
  const nodeNames = namesOf(nodes, graph.nodeHeadings);
  const edgeNames = namesOf(edges, graph.edgeHeadings);
  const refusal = beyondLimits(graph, nodeNames.length, edgeNames.length);
  if (refusal) return { tables: [], messages: [refusal] };
  const parents = parentNames(nodes);
  const nodeColumns: Column<RawNode>[] = [
    { heading: words.id ?? 'id', field: 'reference', cell: ({ id }) => id },
    { heading: words.label ?? 'label', field: 'name', cell: ({ id, label }) => label ?? id },
  ];
  if (nodes.some(({ position }) => position)) {
    nodeColumns.push(
      { heading: 'x', field: 'x', cell: ({ position }) => (position ? String(position.x) : '') },
      { heading: 'y', field: 'y', cell: ({ position }) => (position ? String(position.y) : '') },
    );
  }
  if (parents.names.size > 0) {
    const cell = ({ id }: RawNode) => parents.names.get(id) ?? '';
    nodeColumns.push({ heading: 'parent', field: 'group', cell, yields: true });
  }
  const edgeColumns: Column<RawEdge>[] = [
    { heading: words.source ?? 'source', field: 'from', cell: ({ source }) => source },
    { heading: words.target ?? 'target', field: 'to', cell: ({ target }) => target },
    { heading: 'id', field: 'reference', cell: ({ id }) => id ?? '' },
    {
      heading: 'direction',
      field: 'direction',
      cell: ({ direction = graph.directed ? 'forward' : 'none' }) => DIRECTION_CELLS[direction],
      yields: true,
    },
  ];
  const tables = [
    tableOf('actors', nodes, nodeColumns, nodeNames, file, ours),
    tableOf('ties', edges, edgeColumns, edgeNames, file, ours),
    ...sheets.map(({ name, rows }) => sheetTable(name, rows, file)),
  ].filter(({ rows }) => rows.length > 1);
  return { tables, messages: tables.length === 0 ? [{ code: 'NO_DATA_ROWS' }] : parents.messages };
}

const DIRECTION_CELLS: Readonly<Record<RawDirection, string>> = {
  none: wordFor('direction', 'none', 'en'),
  forward: wordFor('direction', 'forward', 'en'),
  both: wordFor('direction', 'both', 'en'),
};

/**
 * Refuses graphs that are too large before making tables, which are as wide as all attributes of all nodes. Many
 * attributes that few nodes have would let a small file fill the memory: as text, a table takes at least one character
 * per cell.
 */
function beyondLimits({ nodes, edges, counts }: RawGraph, ofNodes: number, ofEdges: number): Message | undefined {
  const rows = Math.max(counts?.nodes ?? nodes.length, counts?.edges ?? edges.length);
  if (rows > LIMITS.rows) return { code: 'LIMIT_ROWS', value: rows, limit: LIMITS.rows };
  const columns = Math.max(ofNodes, ofEdges);
  if (columns > LIMITS.columns) return { code: 'LIMIT_COLUMNS', value: columns, limit: LIMITS.columns };
  const value = Math.ceil((ofNodes * nodes.length + ofEdges * edges.length) / 2 ** 20);
  return value > LIMITS.megabytes ? { code: 'LIMIT_SIZE', value, limit: LIMITS.megabytes } : undefined;
}

/** Attribute names: those that the file lists, then the others in order of appearance. */
function namesOf(records: readonly (RawNode | RawEdge)[], listed: readonly string[]): string[] {
  const names = new Set(listed);
  const add = (_text: string, name: string) => names.add(name);
  for (const { attributes } of records) attributes.forEach(add);
  return [...names];
}

function tableOf<One extends RawNode | RawEdge>(
  kind: 'actors' | 'ties',
  records: readonly One[],
  given: readonly Column<One>[],
  names: readonly string[],
  file: string,
  ours: boolean,
): RawTable {
  const readers = cellReaders(given, names);
  const rows = records.map((record) => ({
    row: record.line,
    cells: readers.map((read) => read(record)),
  }));
  const cells = rows.map((row) => row.cells);
  const firm = new Set(given.filter(({ yields }) => !yields).map(({ field }) => field));
  // Columns of the graph get a blank heading, so that it cannot be taken for another field.
  const found = fieldsOf(kind, [...given.map(() => ''), ...names], cells, firm, ours).slice(given.length);
  const fields = found.map((field, i) => (isField(field, given.length + i, cells) ? field : 'attribute'));
  const yielding = given.filter(({ field, yields }) => yields && fields.includes(field));
  for (const column of yielding) yieldTo(given.length + fields.indexOf(column.field), given.indexOf(column), cells);
  const isKept = (_: unknown, column: number) => !yielding.some((one) => given.indexOf(one) === column);
  const kept = given.filter(isKept);
  const taken = new Map<string, number>();
  const headings = names.map((name) => uniqueHeading(name, taken));
  return {
    file,
    rows: [
      { row: 0, cells: [...kept.map(({ heading }) => heading), ...headings] },
      ...(yielding.length === 0 ? rows : rows.map((one) => ({ row: one.row, cells: one.cells.filter(isKept) }))),
    ],
    listSeparators: LIST_SEPARATORS,
    plan: { kind, columns: [...kept.map(({ field }) => field), ...fields] },
  };
}

function cellReaders<One extends RawNode | RawEdge>(
  given: readonly Column<One>[],
  names: readonly string[],
): ((record: One) => string)[] {
  return [
    ...given.map(({ cell }) => cell),
    ...names.map(
      (name) =>
        ({ attributes }: One) =>
          attributes.get(name) ?? '',
    ),
  ];
}

function yieldTo(attribute: number, given: number, rows: readonly string[][]): void {
  for (const cells of rows) if (!cells[attribute]?.trim()) cells[attribute] = cells[given] ?? '';
}

/** True when an attribute can be a field. A direction in words we do not know cannot: the graph's own direction stands. */
function isField(field: string, column: number, rows: readonly (readonly string[])[]): boolean {
  if (field !== 'direction') return !NEVER_FIELDS.has(field);
  return rows.every((cells) => !cells[column]?.trim() || valueOf('direction', cells[column] ?? '') !== undefined);
}

function sheetTable(sheet: string, rows: readonly (readonly string[])[], file: string): RawTable {
  return {
    file,
    sheet,
    rows: rows.map((cells, i) => ({ row: i + 1, cells })),
    listSeparators: LIST_SEPARATORS,
    ours: true,
  };
}
