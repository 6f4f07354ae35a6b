import type { Message } from '../message';
import type { FileBytes } from '../readResult';
import { decodeXml } from './decodeXml';
import { scanXml, type XmlHandlers } from './scanXml';
import { slowMarkupAt } from './slowMarkup';

const SHOWN = 80;
/** Characters between two checks of the limit. Reading in pieces is a little slower than at once, and more so in small ones. */
const PIECE = 2 ** 20;

export interface NetworkHandlers extends XmlHandlers {
  /** Returns true when reading on is pointless: the rest is only counted. */
  readonly isFull?: () => boolean;
  /** Reason why no table should be made. Too many columns are known before the end. */
  readonly refusal?: Message | undefined;
}

/** Outcome of reading an XML file. When refused, nothing in it counts. */
export interface XmlRead {
  readonly messages: readonly Message[];
  readonly isRefused: boolean;
  readonly rest?: string;
}

/**
 * Reads a whole XML file whose root must be `root`. A DOCTYPE that declares no entity is reported and skipped. A fault
 * is reported with its line, its column and the text there.
 */
export function readXml(
  { name, bytes }: FileBytes,
  root: string,
  handlers: NetworkHandlers,
  onProgress: (done: number) => void,
): XmlRead {
  const { text: written, messages: said } = decodeXml(bytes);
  const text = written === undefined ? undefined : withoutLateDeclaration(written);
  if (text === undefined) return { messages: said, isRefused: true };
  const slow = slowMarkupAt(text);
  if (slow !== undefined) return { messages: [malformedAt(name, text, slow)], isRefused: true };
  const messages = [...said];
  let found: string | undefined;
  let isOurs = false;
  let rest: string | undefined;
  const scan = scanXml(name, {
    ...handlers,
    open: (element, attributes, line) => {
      found ??= element;
      isOurs ||= found === root;
      if (isOurs) handlers.open(element, attributes, line);
    },
    doctype: () => messages.push({ code: 'DOCTYPE_IGNORED' }),
    goesOn: (done) => {
      onProgress(done / text.length);
      if (isOurs && handlers.isFull?.()) rest = text.slice(done);
      return isOurs && rest === undefined && handlers.refusal?.code !== 'LIMIT_COLUMNS';
    },
  });
  for (let at = 0; at < text.length; at += PIECE) {
    if (!scan.write(pieceOf(text, at))) break;
  }
  if (rest !== undefined) return { messages, isRefused: false, rest };
  if (found !== undefined && found !== root) {
    return { messages: [{ code: 'XML_WRONG_ROOT', value: found }], isRefused: true };
  }
  const fault = scan.end() ?? handlers.refusal;
  if (!fault) return { messages, isRefused: false };
  const isMalformed = fault.code === 'XML_MALFORMED';
  return { messages: [isMalformed ? { ...fault, value: lineOf(text, fault.row) } : fault], isRefused: true };
}

/** Copies the characters: a slice is only a view of the text, and parsing a view is a tenth slower. */
function pieceOf(text: string, at: number): string {
  return [text.slice(at, at + 1), text.slice(at + 1, at + PIECE)].join('');
}

/** Fault at a place from which a text cannot be read. */
function malformedAt(value: string, text: string, at: number): Message {
  const before = text.slice(0, at);
  const row = before.split('\n').length;
  const column = String(at - before.lastIndexOf('\n'));
  return { code: 'XML_MALFORMED', row, column, value: lineOf(text, row) || value };
}

/** Blanks out an `<?xml …?>` after blank lines, as copying gives, which the parser refuses. The encoding is known by then. */
function withoutLateDeclaration(text: string): string {
  return text.replace(/^\s+<\?xml\s[^>]*\?>/, (declaration) => declaration.replace(/[^\n]/g, ' '));
}

function lineOf(text: string, row = 1): string {
  let start = 0;
  for (let line = 1; line < row; line++) {
    const next = text.indexOf('\n', start);
    if (next === -1) break;
    start = next + 1;
  }
  const whole =
    text
      .slice(start, start + 400)
      .split(/\r?\n/)[0]
      ?.trim() ?? '';
  return whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole;
}
