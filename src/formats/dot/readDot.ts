import type { GraphTables } from '../graph/tablesOf';
import type { FileBytes } from '../readResult';
import { readTextNetwork } from '../text/readTextNetwork';
import { DotScan } from './dotScan';

/** Reads a graph in the language of Graphviz: chains, subgraphs, ports, attributes. Never throws on what it holds. */
export function readDot(file: FileBytes, onProgress?: (done: number) => void): GraphTables {
  return readTextNetwork(
    file,
    (text, rows) => {
      new DotScan(text, rows).read();
      return {};
    },
    onProgress,
  );
}
