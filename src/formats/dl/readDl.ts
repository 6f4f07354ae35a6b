import { readTextNetwork, type TextNetworkReader } from '../text/readTextNetwork';
import { TextFault } from '../text/textFault';
import { commaWordsOf } from '../text/wordsOf';
import { readDlHeader } from './dlHeader';
import { listOf, readListLine } from './dlList';
import { DlMatrix } from './dlMatrix';
import { DlNodes } from './dlNodes';
import { DlTies } from './dlTies';

/**
 * Reads a DL file of UCINET: full and half matrices, edge lists, node lists, ranked lists; one or two modes, several
 * relations, labels before or among the data. Never throws, whatever it holds.
 */
export const readDl: TextNetworkReader = (file, onProgress) =>
  readTextNetwork(
    file,
    (text, rows) => {
      const header = readDlHeader(text, rows);
      const list = listOf(header.format);
      if (!list && !/^(?:fullmatrix|fm|(?:upper|lower)(?:half)?|uh|lh)$/.test(header.format)) {
        throw new TextFault({
          code: 'NETWORK_MALFORMED',
          row: header.formatLine,
          column: '1',
          value: `format = ${header.format}`,
        });
      }
      const nodes = new DlNodes(header, rows);
      const ties = new DlTies(header, nodes, rows);
      const matrix = list ? undefined : new DlMatrix(header, nodes, ties);
      const lines = text.slice(header.dataAt).split(/\r\n?|\n/);
      for (const [i, line] of lines.entries()) {
        const words = commaWordsOf(line);
        const row = header.dataLine + i;
        const isUnderstood = list ? readListLine(list, words, row, nodes, ties) : matrix?.readLine(words, row);
        if (!isUnderstood && words.length > 0) rows.ignore(row, line);
      }
      matrix?.end(rows);
      nodes.addRows(header.dataLine);
      return {};
    },
    onProgress,
  );
