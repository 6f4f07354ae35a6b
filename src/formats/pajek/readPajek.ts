import { readTextNetwork, type TextNetworkReader } from '../text/readTextNetwork';
import { readOurLine, withOurs } from './ourLines';
import { PajekScan } from './pajekScan';

/**
 * Reads a Pajek network or project (.net, .paj): vertices, arcs, edges, their lists, matrices, partitions and vectors,
 * several networks and relations. Never throws, whatever it holds.
 */
export const readPajek: TextNetworkReader = (file, onProgress) =>
  readTextNetwork(
    file,
    (text, rows) => {
      const networks = text.match(/^[ \t]*\*[ \t]*network\b/gim)?.length ?? 0;
      const scan = new PajekScan(rows, networks < 2);
      const lines = text.split(/\r\n?|\n/);
      for (const [i, line] of lines.entries()) scan.read(line, i + 1);
      scan.end();
      const ours: (readonly string[])[] = [];
      for (const line of lines) {
        const cells = readOurLine(line);
        if (cells) ours.push(cells);
      }
      return ours.length > 0 ? withOurs(rows.nodes, rows.edges, ours) : { nodeHeadings: ['mode'] };
    },
    onProgress,
  );
