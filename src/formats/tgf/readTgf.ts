import { readTextNetwork, type TextNetworkReader } from '../text/readTextNetwork';

/** Reads the trivial graph format: `id name` lines, a line `#`, then `from to words` lines. */
export const readTgf: TextNetworkReader = (file, onProgress) =>
  readTextNetwork(
    file,
    (text, rows) => {
      let isBelow = false;
      for (const [i, written] of text.split(/\r\n?|\n/).entries()) {
        const line = written.trim();
        if (line === '') continue;
        if (line === '#') {
          isBelow = true;
          continue;
        }
        const [, first = '', more = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
        if (!isBelow) {
          rows.addNode({ id: first, ...(more === '' ? {} : { label: more }), attributes: new Map(), line: i + 1 });
          continue;
        }
        const [, target = '', said = ''] = /^(\S+)\s*(.*)$/.exec(more) ?? [];
        if (target === '') {
          rows.ignore(i + 1, line);
          continue;
        }
        const attributes = new Map(said === '' ? [] : [['Nature', said]]);
        rows.addEdge({ source: first, target, attributes, line: i + 1 });
      }
      return {};
    },
    onProgress,
  );
