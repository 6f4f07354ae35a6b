import { readTextNetwork, type TextNetworkReader } from '../text/readTextNetwork';
import { VnaScan } from './vnaScan';

/** Reads a VNA file of NetDraw or Gephi: data and drawing of nodes, data of ties. Never throws, whatever it holds. */
export const readVna: TextNetworkReader = (file, onProgress) =>
  readTextNetwork(
    file,
    (text, rows) => {
      const scan = new VnaScan(rows);
      for (const [i, line] of text.split(/\r\n?|\n/).entries()) scan.read(line, i + 1);
      scan.end();
      return { words: { id: 'ID', source: 'from', target: 'to' } };
    },
    onProgress,
  );
