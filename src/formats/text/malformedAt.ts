import { shownText } from '../shownText';
import { TextFault } from './textFault';

/** Fault at a place that cannot be parsed: its line, its column and the text there. */
export function malformedAt(text: string, at: number, row: number): TextFault {
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const found = text.slice(at, at + 200).split(/[\r\n]/)[0] ?? '';
  // At the end of a file there is no text left, so the last characters before it are shown.
  const value = shownText(found.trim() === '' ? text.slice(Math.max(lineStart, at - 40), at) : found);
  return new TextFault({ code: 'NETWORK_MALFORMED', row, column: String(at - lineStart + 1), value });
}
