import type { RawGraph, RawNode } from '../graph/rawGraph';
import { type GraphTables, tablesOf } from '../graph/tablesOf';
import { tooManyRows } from '../graph/tooManyRows';
import type { FileBytes, ReadContext } from '../readResult';
import { readXml } from '../xml/readXml';
import { XgmmlScan } from './xgmmlScan';

/** Reads a network that Cytoscape exported as XGMML. Never throws on what it holds. */
export function readXgmml(file: FileBytes, { onProgress = () => undefined }: ReadContext): GraphTables {
  const scan = new XgmmlScan();
  const { messages, isRefused, rest } = readXml(file, 'graph', scan, onProgress);
  if (isRefused) return { tables: [], messages };
  if (rest !== undefined) return { tables: [], messages: [tooManyRows(scan.met, rest)] };
  const read = tablesOf(graphOfScan(scan), file.name);
  return { tables: read.tables, messages: [...messages, ...read.messages] };
}

/** What was scanned, of one file or of all those of a session. */
export function graphOfScan({ nodes, edges }: XgmmlScan): RawGraph {
  const [ofNodes, ofEdges]: [RawNode[], RawGraph['edges']] = [[...nodes.values()], [...edges.values()]];
  return { nodes: ofNodes, edges: ofEdges, directed: false, nodeHeadings: [], edgeHeadings: [] };
}
