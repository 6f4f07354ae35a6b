import type { GraphTables } from '../graph/tablesOf';
import type { FileBytes } from '../readResult';
import { readTextNetwork } from '../text/readTextNetwork';
import { PajekScan } from './pajekScan';

/**
 * Reads a Pajek network or project (.net, .paj): vertices, arcs, edges, lists of them, matrices, partitions and vectors,
 * several networks and relations. Never throws on what it holds.
 */
export function readPajek(file: FileBytes): GraphTables {
  return readTextNetwork(file, (text, rows) => {
    const networks = text.match(/^[ \t]*\*[ \t]*network\b/gim)?.length ?? 0;
    const scan = new PajekScan(rows, networks < 2);
    for (const [i, line] of text.split(/\r\n?|\n/).entries()) scan.read(line, i + 1);
    scan.end();
    return { nodeHeadings: ['mode'] };
  });
}
