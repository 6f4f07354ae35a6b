import { type GraphTables, tablesOf } from '../graph/tablesOf';
import { tooManyRows } from '../graph/tooManyRows';
import type { FileBytes, ReadContext } from '../readResult';
import { readXml } from '../xml/readXml';
import { GraphmlScan } from './graphmlScan';

/**
 * Reads a GraphML file, that of yEd, NetworkX, igraph, Gephi and Network Canvas too. Never throws on what it holds.
 */
export function readGraphml(file: FileBytes, { onProgress = () => undefined }: ReadContext): GraphTables {
  const scan = new GraphmlScan();
  const { messages, isRefused, rest } = readXml(file, 'graphml', scan, onProgress);
  if (isRefused) return { tables: [], messages };
  if (rest !== undefined) return { tables: [], messages: [tooManyRows(scan.met, rest)] };
  const graph = scan.graph();
  const read = tablesOf(graph, file.name);
  return { tables: read.tables, messages: [...messages, ...scan.messages, ...read.messages] };
}
