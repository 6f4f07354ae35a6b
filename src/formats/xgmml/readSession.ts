import { parseDelimited } from '../../domain/words/parseDelimited';
import { decodeText } from '../encoding';
import type { RawEdge, RawNode } from '../graph/rawGraph';
import { type GraphTables, tablesOf } from '../graph/tablesOf';
import { tooManyRows } from '../graph/tooManyRows';
import { LIMITS } from '../guards';
import type { FileBytes, ReadContext } from '../readResult';
import { readXml } from '../xml/readXml';
import { type Archive, openArchive } from '../zip/archive';
import { entryBytes } from '../zip/partBytes';
import { graphOfScan } from './readXgmml';
import { XgmmlScan } from './xgmmlScan';

const OF_CYTOSCAPE = new Set(['SUID', 'selected', 'shared name', 'shared interaction', 'name']);
/** Default interactions of Cytoscape, which nobody chose. */
const NO_INTERACTION = new Set(['', 'interacts with']);

type Row = ReadonlyMap<string, string>;

/**
 * Reads a Cytoscape session: all its networks together, with the columns of their tables and the positions of their
 * views. Parts that hold styles and apps are not unzipped.
 */
export function readSession(file: FileBytes, { onProgress = () => undefined }: ReadContext): GraphTables {
  const archive = openArchive(file.bytes, file.unzipped);
  if ('code' in archive) return { tables: [], messages: [archive] };
  const scan = new XgmmlScan();
  const views = new XgmmlScan();
  for (const [isView, into] of [
    [false, scan],
    [true, views],
  ] as const) {
    for (const [path, entry] of archive.entries) {
      if (!path.endsWith('.xgmml') || path.includes('views/') !== isView) continue;
      const bytes = entryBytes(archive, entry);
      if (!(bytes instanceof Uint8Array)) return { tables: [], messages: [bytes] };
      const read = readXml({ name: entry.name, bytes }, 'graph', into, onProgress);
      if (read.isRefused) return { tables: [], messages: read.messages };
      if (read.rest !== undefined) return { tables: [], messages: [tooManyRows(into.met, read.rest)] };
    }
  }
  if (scan.nodes.size === 0)
    return { tables: [], messages: [{ code: 'NOT_OPENED', value: '.cys', advice: 'exportFromCytoscape' }] };
  const rows = rowsOf(archive);
  const graph = graphOfScan(scan);
  const nodes = graph.nodes.map((node) => filledNode(node, rows.get(node.id), views.places.get(node.id)));
  const edges = graph.edges.map((edge) => filledEdge(edge, rows.get(edge.id ?? '')));
  const { tables, messages } = tablesOf({ ...graph, nodes, edges }, file.name);
  return { tables, messages };
}

/** Values of the tables of nodes and edges, by number in the session. */
function rowsOf(archive: Archive): Map<string, Map<string, string>> {
  const rows = new Map<string, Map<string, string>>();
  for (const [path, entry] of archive.entries) {
    if (!path.endsWith('.cytable') || !/\.cy(?:node|edge)-/i.test(path) || /hidden_attrs/i.test(path)) continue;
    const bytes = entryBytes(archive, entry);
    const text = bytes instanceof Uint8Array ? decodeText(bytes)?.text : undefined;
    if (text !== undefined) addRows(text, rows);
  }
  return rows;
}

/** Reads a table: version, headings, types, whether they can be changed (since version 1), title, then rows. */
function addRows(text: string, into: Map<string, Map<string, string>>): void {
  const { rows } = parseDelimited(text.replaceAll('\r\n', '\n'), ',', {
    most: LIMITS.rows + 5,
    widest: LIMITS.columns,
  });
  const isVersioned = rows[0]?.cells[0] === 'CyCSV-Version';
  const [first, ...rest] = rows.slice(isVersioned ? 1 : 0);
  const headings = first?.cells ?? [];
  const key = headings.indexOf('SUID');
  if (key === -1) return;
  for (const { cells } of rest.slice(isVersioned ? 3 : 2)) {
    const id = cells[key] ?? '';
    const known = into.get(id) ?? new Map<string, string>();
    headings.forEach((heading, i) => {
      const value = (cells[i] ?? '').replaceAll('\n', ' | ');
      if (value !== '' && !known.has(heading)) known.set(heading, value);
    });
    into.set(id, known);
  }
}

function filledNode(node: RawNode, row: Row = new Map(), place: RawNode['position'] = node.position): RawNode {
  const attributes = new Map([...node.attributes, ...ownOf(row)]);
  return {
    ...node,
    label: row.get('name') ?? row.get('shared name') ?? node.label,
    ...(place ? { position: place } : {}),
    attributes,
  };
}

function filledEdge(edge: RawEdge, row: Row = new Map()): RawEdge {
  const said = [...edge.attributes, ...ownOf(row)].filter(
    ([heading, value]) => heading !== 'interaction' || !NO_INTERACTION.has(value),
  );
  return { ...edge, attributes: new Map(said) };
}

function ownOf(row: Row): (readonly [string, string])[] {
  return [...row].filter(([heading]) => !OF_CYTOSCAPE.has(heading) && !heading.startsWith('__'));
}
