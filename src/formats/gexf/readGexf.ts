import { spreadPlaces } from '../graph/spreadPlaces';
import { type GraphTables, tablesOf } from '../graph/tablesOf';
import { tooManyRows } from '../graph/tooManyRows';
import type { FileBytes, ReadContext } from '../readResult';
import { readXml } from '../xml/readXml';
import { GexfScan } from './gexfScan';

/** Reads a GEXF file, 1.0 to 1.3, in any namespace or none. Never throws on what it holds. */
export function readGexf(file: FileBytes, { onProgress = () => undefined }: ReadContext): GraphTables {
  const scan = new GexfScan();
  const { messages, isRefused, rest } = readXml(file, 'gexf', scan, onProgress);
  if (isRefused) return { tables: [], messages };
  if (rest !== undefined) return { tables: [], messages: [tooManyRows(scan.met, rest)] };
  const graph = scan.graph();
  const read = tablesOf(graph.ours ? graph : { ...graph, nodes: spreadPlaces(graph.nodes) }, file.name);
  return { tables: read.tables, messages: [...messages, ...scan.messages, ...read.messages] };
}
