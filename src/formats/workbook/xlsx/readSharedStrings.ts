import type { Message } from '../../message';
import type { XmlHandlers } from '../../xml/scanXml';
import type { Archive } from '../../zip/archive';
import { unescapedText } from '../cellText';
import { readPart } from '../readPart';

/** Two for each text: 100 MB hold hardly more, with the cells that show them. */
const MOST_ELEMENTS = 3_000_000;

/** Reads the texts that cells share, by index. Phonetic readings are left out. */
export function readSharedStrings(archive: Archive, part: string): readonly string[] | Message {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  const handlers: XmlHandlers = {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = true;
    },
    text: (piece) => {
      if (inText && !inReading) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') strings.push(unescapedText(text));
    },
  };
  return readPart(archive, part, handlers, MOST_ELEMENTS) ?? strings;
}
