import { expect, it } from 'vitest';
import { slowMarkupAt } from '../../../src/formats/xml/slowMarkup';

const LINES = '-]?'.repeat(600_000);

it.each([
  ['a comment', `<a><!--${LINES}--></a>`],
  ['a comment that never ends', `<a><!--${LINES}`],
  ['a section of text', `<a><![CDATA[${LINES}]]></a>`],
  ['an instruction', `<a><?x ${LINES}?></a>`],
  ['many comments', `<a>${'<!---->'.repeat(500_001)}</a>`],
  ['many declarations', `<a>[${'<!ELEMENT a ANY>'.repeat(10_001)}]</a>`],
])('%s can keep the parser for seconds', (_, text) => {
  expect(slowMarkupAt(text)).toBeGreaterThan(2);
});

it.each([
  ['text', `<a b="!?!">${LINES} !? ${'!?'.repeat(600_000)}</a>`],
  ['a long comment of words', `<a><!--${'words, words. '.repeat(200_000)}--></a>`],
  ['our own instruction', `<a><?x ${'a cell;'.repeat(200_000)}?></a>`],
  ['a section that holds what looks like comments', `<a><![CDATA[${'<!-- '.repeat(200_000)}]]></a>`],
])('%s is read as any text', (_, text) => {
  expect(slowMarkupAt(text)).toBeUndefined();
});
