import type { Message } from '../message';
import type { FileBytes } from '../readResult';
import { decodeXml } from './decodeXml';
import { scanXml, type XmlHandlers } from './scanXml';

/** Characters given to the parser at once: what happens between two reports of progress. */
const PIECE = 65_536;
const SHOWN = 80;

/** What a whole XML file says of itself: refused, nothing of it counts. */
export interface XmlRead {
  readonly messages: readonly Message[];
  readonly isRefused: boolean;
  /** What was not read any more, once the handlers were full. */
  readonly rest?: string;
}

/**
 * Reads a whole XML file whose root must be `root`. A DOCTYPE that declares no entity is said and passed over. What is wrong
 * comes with its line, its position and what stands there.
 */
export function readXml(
  { name, bytes }: FileBytes,
  root: string,
  handlers: XmlHandlers,
  onProgress: (done: number) => void,
): XmlRead {
  const { text: written, messages: said } = decodeXml(bytes);
  const text = written === undefined ? undefined : withoutLateDeclaration(written);
  if (text === undefined) return { messages: said, isRefused: true };
  const messages = [...said];
  const first: string[] = [];
  const scan = scanXml(name, {
    ...handlers,
    open: (element, attributes, line) => {
      if (first.length === 0) first.push(element);
      if (first[0] === root) handlers.open(element, attributes, line);
    },
    doctype: () => messages.push({ code: 'DOCTYPE_IGNORED' }),
  });
  for (let at = 0; at < text.length; at += PIECE) {
    if (!scan.write(text.slice(at, at + PIECE)) || (first[0] ?? root) !== root) break;
    onProgress(at / text.length);
    if (handlers.isFull?.()) return { messages, isRefused: false, rest: text.slice(unreadFrom(text, at + PIECE)) };
  }
  const [found = root] = first;
  const fault: Message | undefined = found === root ? scan.end() : { code: 'XML_WRONG_ROOT', value: found };
  if (!fault) return { messages, isRefused: false };
  const isMalformed = fault.code === 'XML_MALFORMED';
  return { messages: [isMalformed ? { ...fault, value: lineOf(text, fault.row) } : fault], isRefused: true };
}

/** Where what was not told yet begins: an element that was cut by the end of a piece is still to come. */
function unreadFrom(text: string, end: number): number {
  const open = text.lastIndexOf('<', end - 1);
  const close = text.indexOf('>', open);
  return close === -1 || close >= end ? open : end;
}

/** A blank line before `<?xml …?>`, as copying gives, makes it a fault: what it says is known by then, and is blanked out. */
function withoutLateDeclaration(text: string): string {
  return text.replace(/^\s+<\?xml\s[^>]*\?>/, (declaration) => declaration.replace(/[^\n]/g, ' '));
}

/** What stands on a line, cut to what a message can show. */
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
