import { SaxesParser } from 'saxes';
import type { Message } from '../message';
import { localName, XmlAttributes } from './xmlAttributes';

const MAX_XML_DEPTH = 200;
/** More than any file that can be opened has. */
const MAX_ELEMENTS = 3_000_000;
const MAX_ATTRIBUTES = 10_000;
const PAUSE = 1000;

/** Callbacks of a scan, called in document order. Names are local: the prefix depends on the writer and is left out. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: XmlAttributes, line: number) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /**
   * When given, text is passed on only after a tag that left this true, so that other text costs next to nothing. Only
   * an opening tag can turn it on; any tag can turn it off.
   */
  readonly listens?: () => boolean;
  /** When given, a DOCTYPE that declares no entity calls this and is skipped. */
  readonly doctype?: () => void;
  /** Called from time to time with the number of characters read; returning false stops the scan. */
  readonly goesOn?: (done: number) => boolean;
  readonly instruction?: (target: string, body: string) => void;
}

/** A scan that is fed text piece by piece. Stops at the first fault. */
export interface XmlScan {
  readonly write: (text: string) => boolean;
  /** Call it last: returns the fault, with its line and column, if there was one. */
  readonly end: () => Message | undefined;
}

/** Thrown to leave the parser from within a callback. */
class Stopped extends Error {}

/**
 * Scans XML without ever expanding, fetching or declaring anything. A DOCTYPE is a fault (XML_ENTITY; but see
 * `doctype`), and so are malformed text (XML_MALFORMED), more than 200 levels (LIMIT_DEPTH), and more elements (`most`)
 * or attributes of an element than any file has (LIMIT_VALUES). `part` names the document in messages.
 */
export function scanXml(part: string, handlers: XmlHandlers, most = MAX_ELEMENTS): XmlScan {
  const parser = new SaxesParser();
  let fault: Message | undefined;
  let isLeft = false;
  const leave = (): never => {
    isLeft = true;
    throw new Stopped();
  };
  const stop = (message: Message): never => {
    fault = { ...message, value: part, row: parser.line, column: String(parser.column) };
    return leave();
  };
  listenTo(parser, handlers, most, { leave, stop });
  const untilLeft = (step: () => unknown) => {
    if (isLeft) return;
    try {
      step();
    } catch (thrown) {
      if (!(thrown instanceof Stopped)) throw thrown;
    }
  };
  return {
    write: (text) => {
      untilLeft(() => parser.write(text));
      return !isLeft;
    },
    end: () => {
      untilLeft(() => parser.close());
      return fault;
    },
  };
}

interface Leaving {
  readonly leave: () => never;
  readonly stop: (message: Message) => never;
}

/** Sets all handlers for every scan, and in the same order: the JavaScript engine then sees one shape of parser, twice as fast. */
function listenTo(
  parser: SaxesParser,
  { open: tell, close, text, listens, doctype, goesOn, instruction }: XmlHandlers,
  most: number,
  { leave, stop }: Leaving,
): void {
  const open: string[] = [];
  let elements = 0;
  parser.on('error', () => stop({ code: 'XML_MALFORMED' }));
  parser.on('doctype', (declared) => {
    if (!doctype || /<!ENTITY/i.test(declared)) stop({ code: 'XML_ENTITY' });
    else doctype();
  });
  parser.on('processinginstruction', ({ target, body }) => instruction?.(target, body));
  const attributes = new XmlAttributes();
  parser.on('attribute', ({ name }) => {
    if (attributes.size === MAX_ATTRIBUTES) stop({ code: 'LIMIT_VALUES', limit: MAX_ATTRIBUTES });
    attributes.count(name);
  });
  parser.on('opentag', ({ name, attributes: written }) => {
    if (++elements > most) stop({ code: 'LIMIT_VALUES', limit: most });
    const local = localName(name);
    if (open.push(local) > MAX_XML_DEPTH) stop({ code: 'LIMIT_DEPTH', limit: MAX_XML_DEPTH });
    attributes.take(written);
    tell(local, attributes, parser.line);
    attributes.clear();
    listen();
    if (elements % PAUSE === 0 && goesOn?.(parser.position) === false) leave();
  });
  parser.on('closetag', () => {
    close?.(open.pop() ?? '');
    if (isHeard) listen();
  });
  const onText = (said: string) => text?.(said);
  let isHeard = true;
  parser.on('text', onText);
  parser.on('cdata', onText);
  const listen = () => {
    if (!listens || listens() === isHeard) return;
    isHeard = !isHeard;
    for (const said of ['text', 'cdata'] as const) {
      if (isHeard) parser.on(said, onText);
      else parser.off(said);
    }
  };
}
