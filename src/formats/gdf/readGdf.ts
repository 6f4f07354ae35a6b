import { eachSteps } from '../../domain/eachSteps';
import { readTextNetwork, type TextNetworkReader } from '../text/readTextNetwork';
import { GdfScan } from './gdfScan';

/** Reads a GDF file, of GUESS, Gephi and the collectors of networks on the web. Never throws on what it holds. */
export const readGdf: TextNetworkReader = (file, onProgress) =>
  readTextNetwork(
    file,
    function* (text, rows) {
      const scan = new GdfScan(rows);
      yield* eachSteps(text.split(/\r\n?|\n/).entries(), ([i, line]) => scan.read(line, i + 1));
      return { words: { id: 'name', source: 'node1', target: 'node2' } };
    },
    onProgress,
  );
