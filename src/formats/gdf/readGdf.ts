import type { GraphTables } from '../graph/tablesOf';
import type { FileBytes } from '../readResult';
import { readTextNetwork } from '../text/readTextNetwork';
import { GdfScan } from './gdfScan';

/** Reads a GDF file, of GUESS, Gephi and the collectors of networks on the web. Never throws on what it holds. */
export function readGdf(file: FileBytes, onProgress?: (done: number) => void): GraphTables {
  return readTextNetwork(
    file,
    (text, rows) => {
      const scan = new GdfScan(rows);
      for (const [i, line] of text.split(/\r\n?|\n/).entries()) scan.read(line, i + 1);
      return { words: { id: 'name', source: 'node1', target: 'node2' } };
    },
    onProgress,
  );
}
