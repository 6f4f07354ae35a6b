import { readTextNetwork, type TextNetworkReader } from '../text/readTextNetwork';
import { GdfScan } from './gdfScan';

/** Reads a GDF file from GUESS, Gephi or collectors of web networks. Never throws, whatever it holds. */
export const readGdf: TextNetworkReader = (file, onProgress) =>
  readTextNetwork(
    file,
    (text, rows) => {
      const scan = new GdfScan(rows);
      for (const [i, line] of text.split(/\r\n?|\n/).entries()) scan.read(line, i + 1);
      return { words: { id: 'name', source: 'node1', target: 'node2' } };
    },
    onProgress,
  );
