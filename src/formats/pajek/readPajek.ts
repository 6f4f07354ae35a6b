import type { GraphTables } from '../graph/tablesOf';
import type { FileBytes } from '../readResult';
import { readTextNetwork } from '../text/readTextNetwork';
import { readOurLine, withOurs } from './ourLines';
import { PajekScan } from './pajekScan';

/**
 * Reads a Pajek network or project (.net, .paj): vertices, arcs, edges, lists of them, matrices, partitions and vectors,
 * several networks and relations. Never throws on what it holds.
 */
export function readPajek(file: FileBytes, onProgress?: (done: number) => void): GraphTables {
  return readTextNetwork(
    file,
    (text, rows) => {
      const networks = text.match(/^[ \t]*\*[ \t]*network\b/gim)?.length ?? 0;
      const scan = new PajekScan(rows, networks < 2);
      const lines = text.split(/\r\n?|\n/);
      for (const [i, line] of lines.entries()) scan.read(line, i + 1);
      scan.end();
      const ours = lines.flatMap((line) => {
        const cells = readOurLine(line);
        return cells ? [cells] : [];
      });
      return ours.length > 0 ? withOurs(rows.nodes, rows.edges, ours) : { nodeHeadings: ['mode'] };
    },
    onProgress,
  );
}
