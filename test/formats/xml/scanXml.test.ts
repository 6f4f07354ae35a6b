import { describe, expect, it } from 'vitest';
import { scanXml } from '../../../src/formats/xml/scanXml';
import type { XmlAttributes } from '../../../src/formats/xml/xmlAttributes';

const DOCUMENT =
  '<a>between <b x="1">one &amp; two</b>\n  &lt;between <c>aside</c><b><![CDATA[<three>]]> four</b> <![CDATA[between]]></a>';

/** Texts that were told, those of one element together, of a document given in two pieces. */
function textsTold(cut: number, listens: boolean): string[] {
  const told: string[] = [];
  let said: string[] | undefined;
  const scan = scanXml('text', {
    open: (name) => {
      if (name === 'b') said = [];
    },
    ...(listens ? { listens: () => said !== undefined } : {}),
    text: (text) => (said ? said.push(text) : told.push(`outside: ${text}`)),
    close: () => {
      if (said) told.push(said.join(''));
      said = undefined;
    },
  });
  scan.write(DOCUMENT.slice(0, cut));
  scan.write(DOCUMENT.slice(cut));
  expect(scan.end()).toBeUndefined();
  return told;
}

/** The attributes of the first element of a document, kept until after it. */
function attributesOf(document: string): XmlAttributes {
  let kept: XmlAttributes | undefined;
  const scan = scanXml('text', { open: (_name, attributes) => void (kept ??= attributes.copy()) });
  scan.write(document);
  expect(scan.end()).toBeUndefined();
  if (!kept) throw new Error('no element');
  return kept;
}

describe('text of an XML document', () => {
  it('is told only where somebody listens, wherever the pieces are cut', () => {
    for (let cut = 0; cut <= DOCUMENT.length; cut++) {
      expect(textsTold(cut, true), `cut at ${cut}`).toEqual(['one & two', '<three> four']);
    }
  });
  it('is all told where nobody says whether they listen', () => {
    const told = textsTold(0, false);
    expect(told).toContain('one & two');
    expect(told.filter((text) => text.startsWith('outside: ')).join('|')).toContain('between');
  });
});

describe('attributes of an element', () => {
  it('are found as written, else by the first prefix', () => {
    const attributes = attributesOf('<a p:id="p" q:id="q" label="l" label.x="no" __proto__="odd"/>');
    expect(['id', 'p:id', 'q:id', 'label', '__proto__', 'constructor'].map((name) => attributes.get(name))).toEqual([
      'p',
      'p',
      'q',
      'l',
      'odd',
      undefined,
    ]);
    expect(attributes.size).toBe(5);
    expect([attributes.hasAny(new Set(['id'])), attributes.hasAny(new Set(['p']))]).toEqual([true, false]);
  });
  it('that are not read are told by local name, without blank ones and declarations of prefixes', () => {
    const others = new Map<string, string>();
    attributesOf('<a xmlns:p="u" id="i" p:id="again" p:size="3" blank="" kind="k"/>').others(['id', 'label'], others);
    expect([...others]).toEqual([
      ['size', '3'],
      ['kind', 'k'],
    ]);
  });
  it('are all read: nothing is left to tell', () => {
    const others = new Map<string, string>();
    attributesOf('<a label="l" id="i"/>').others(['id', 'label', 'pid'], others);
    expect(others.size).toBe(0);
  });
});
