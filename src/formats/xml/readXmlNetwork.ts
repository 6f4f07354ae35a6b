import type { RawGraph } from '../graph/rawGraph';
import { type GraphTables, tablesOf } from '../graph/tablesOf';
import { type Met, tooManyRows } from '../graph/tooManyRows';
import type { Message } from '../message';
import type { FileBytes, ReadContext } from '../readResult';
import { type NetworkHandlers, readXml } from './readXml';

interface NetworkScan extends NetworkHandlers {
  readonly met: Met;
  readonly messages?: readonly Message[];
}

/** Reads an XML network whose root must be `root`: bytes to a graph by `scan`, the graph to tables. Never throws, whatever it holds. */
export function readXmlNetwork<Scan extends NetworkScan>(
  file: FileBytes,
  root: string,
  scan: Scan,
  graphOf: (scan: Scan) => RawGraph,
  { onProgress = () => undefined }: ReadContext,
): GraphTables {
  const { messages, isRefused, rest } = readXml(file, root, scan, onProgress);
  if (isRefused) return { tables: [], messages };
  if (rest !== undefined) return { tables: [], messages: [tooManyRows(scan.met, rest)] };
  const read = tablesOf(graphOf(scan), file.name);
  return { tables: read.tables, messages: [...messages, ...(scan.messages ?? []), ...read.messages] };
}
