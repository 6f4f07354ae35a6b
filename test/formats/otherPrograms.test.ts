import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readFiles } from '../../src/formats/readFiles';

it.each([
  ['a.numbers', zipSync({ 'Index/Document.iwa': strToU8('x'), 'preview.jpg': strToU8('y') }), 'exportFromNumbers'],
  ['a.pages', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'exportFromPages'],
  ['a.pdf', strToU8('%PDF-1.4 …'), 'copyTable'],
  ['a.html', strToU8('<html><table><tr><td>Léa</td></tr></table></html>'), 'copyTable'],
  ['a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'saveAsDocx'],
])('%s is refused with its own way out', async (name, bytes, advice) => {
  const read = await readFiles([{ name, bytes }], { language: 'fr', answers: new Map(), newId: () => 'x' });
  expect(read.messages).toMatchObject([{ code: 'NOT_OPENED', advice }]);
});
