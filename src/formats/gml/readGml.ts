import { malformedAt } from '../text/malformedAt';
import { readTextNetwork, type TextNetworkReader } from '../text/readTextNetwork';
import { GmlScan } from './gmlScan';
import { type GmlToken, GmlTokens } from './gmlTokens';

/** Longest key: lines of a GML file are no longer. */
const LONGEST_KEY = 254;

/** Reads a GML file, from yEd, NetworkX, igraph or Gephi too. Never throws, whatever it holds. */
export const readGml: TextNetworkReader = (file, onProgress) =>
  readTextNetwork(
    file,
    (text, rows) => {
      const scan = new GmlScan(rows);
      let key: GmlToken | undefined;
      let line = 1;
      const tokens = new GmlTokens(text);
      for (let token = tokens.next(); token; token = tokens.next()) {
        const { kind } = token;
        line = token.line;
        const isMisplaced =
          key === undefined
            ? (kind === 'word' ? token.text.length > LONGEST_KEY : kind !== ']') || (kind === ']' && !scan.close())
            : kind === ']';
        if (isMisplaced) throw malformedAt(text, token.at, line);
        if (key === undefined) key = kind === 'word' ? token : undefined;
        else {
          if (kind === '[') scan.open(key);
          else scan.value(key, token);
          key = undefined;
        }
      }
      if (scan.isOpen || key) throw malformedAt(text, text.trimEnd().length, line);
      scan.end();
      return {};
    },
    onProgress,
  );
