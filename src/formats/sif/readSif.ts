import { readTextNetwork, type TextNetworkReader } from '../text/readTextNetwork';

/**
 * Reads the simple interaction format of Cytoscape: a name, the nature of the tie, and one or more target names. If the
 * file holds a tab, tabs separate cells, else blanks do. A name alone has no tie.
 */
export const readSif: TextNetworkReader = (file, onProgress) =>
  readTextNetwork(
    file,
    (text, rows) => {
      const separator = text.includes('\t') ? '\t' : /\s+/;
      const known = new Set<string>();
      const meet = (id: string, line: number) => {
        if (known.has(id)) return;
        known.add(id);
        rows.addNode({ id, attributes: new Map(), line });
      };
      for (const [i, written] of text.split(/\r\n?|\n/).entries()) {
        const cells = written.split(separator).map((cell) => cell.trim());
        const [source = '', nature = '', ...targets] = written.trim() === '' ? [] : cells;
        if (source === '' && nature === '') continue;
        const named = targets.filter((target) => target !== '');
        if (source === '' || (nature !== '' && named.length === 0)) {
          rows.ignore(i + 1, written);
          continue;
        }
        meet(source, i + 1);
        for (const target of named) {
          meet(target, i + 1);
          const attributes = new Map(nature === '' ? [] : [['Nature', nature]]);
          rows.addEdge({ source, target, attributes, line: i + 1 });
        }
      }
      return {};
    },
    onProgress,
  );
