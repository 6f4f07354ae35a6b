import { SaxesParser } from 'saxes';
import type { Message } from '../message';
import { localName, NO_ATTRIBUTES, type WrittenAttribute, XmlAttributes } from './xmlAttributes';

export const MAX_XML_DEPTH = 200;
/** More of them than any file has that can be opened. */
const MAX_ELEMENTS = 3_000_000;
const MAX_ATTRIBUTES = 10_000;

/** What is told of a document, in its order. Names are local: the prefix depends on the writer and is left out. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: XmlAttributes, line: number) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Given, a DOCTYPE that declares no entity is told here and passed over. */
  readonly doctype?: () => void;
  /** Given and true, there is no point in reading on: what remains is only counted. */
  readonly isFull?: () => boolean;
  readonly instruction?: (target: string, body: string) => void;
}

/** A scan that is fed text piece by piece. Stops at the first fault. */
export interface XmlScan {
  /** False when there is no point in giving more. */
  readonly write: (text: string) => boolean;
  /** To be called at the end: what was wrong, with line and position, if anything was. */
  readonly end: () => Message | undefined;
}

/**
 * Scans XML without ever expanding, fetching or declaring anything: a DOCTYPE is a fault (XML_ENTITY; see
 * `doctype`), and so are what is not well-formed (XML_MALFORMED), more than 200 levels (LIMIT_DEPTH)
 * and more elements (`most`) or attributes of one than any file has (LIMIT_VALUES). `part` names the document in messages.
 */
export function scanXml(part: string, handlers: XmlHandlers, most = MAX_ELEMENTS): XmlScan {
  const parser = new SaxesParser();
  let fault: Message | undefined;
  let depth = 0;
  let elements = 0;
  const stop = (message: Message) => {
    fault ??= { ...message, value: part, row: parser.line, column: String(parser.column) };
  };
  parser.on('error', () => stop({ code: 'XML_MALFORMED' }));
  parser.on('doctype', (text) => {
    if (!handlers.doctype || /<!ENTITY/i.test(text)) stop({ code: 'XML_ENTITY' });
    else if (!fault) handlers.doctype();
  });
  const { instruction } = handlers;
  if (instruction) {
    parser.on('processinginstruction', ({ target, body }) => {
      if (!fault) instruction(target, body);
    });
  }
  /** Of the element that opens. */
  let attributes: WrittenAttribute[] | undefined;
  parser.on('attribute', (attribute) => {
    if (!attributes) attributes = [attribute];
    else if (attributes.length < MAX_ATTRIBUTES) attributes.push(attribute);
    else stop({ code: 'LIMIT_VALUES', limit: MAX_ATTRIBUTES });
  });
  parser.on('opentag', (tag) => {
    const own = attributes ? new XmlAttributes(attributes) : NO_ATTRIBUTES;
    attributes = undefined;
    depth += 1;
    if (++elements > most) stop({ code: 'LIMIT_VALUES', limit: most });
    if (depth > MAX_XML_DEPTH) stop({ code: 'LIMIT_DEPTH', limit: MAX_XML_DEPTH });
    if (!fault) handlers.open(localName(tag.name), own, parser.line);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (!fault) handlers.close?.(localName(tag.name));
  });
  const onText = (text: string) => {
    if (!fault) handlers.text?.(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  return {
    write: (text) => {
      if (!fault) parser.write(text);
      return !fault;
    },
    end: () => {
      if (!fault) parser.close();
      return fault;
    },
  };
}
