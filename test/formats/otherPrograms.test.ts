import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readFiles } from '../../src/formats/readFiles';
import { filesEn } from '../../src/i18n/files/en';
import { filesFr } from '../../src/i18n/files/fr';

/** An OLE container: its signature, and the name of a stream where entries of its directory begin. */
function ole(stream = ''): Uint8Array {
  const bytes = new Uint8Array(1_024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...strToU8(stream)].flatMap((letter) => [letter, 0]),
    512,
  );
  return bytes;
}
const UML = strToU8('@startuml\nLéa --> Marc : aide\nMarc --> Zoé\n@enduml\n');
const HTML = strToU8('<html><table><tr><td>Léa</td></tr></table></html>');
const RTF = strToU8('{\\rtf1\\ansi Léa}');
const ACCESS = Uint8Array.from([0, 1, 0, 0, ...strToU8('Standard ACE DB'), 0, 255, 254, 0, 7]);
const IWA = zipSync({ 'Index/Document.iwa': strToU8('x'), 'preview.jpg': strToU8('y') });

async function said(name: string, bytes: Uint8Array) {
  const read = await readFiles([{ name, bytes }], { language: 'fr', answers: new Map(), newId: () => 'x' });
  expect(read.outcome).toBe('error');
  return read.messages;
}

it.each([
  ['a.numbers', IWA, 'exportFromNumbers'],
  ['a.pages', IWA, 'exportFromPages'],
  ['a.pdf', strToU8('%PDF-1.4 …'), 'copyTable'],
  ['a.html', HTML, 'copyTable'],
  ['a.htm', strToU8('\uFEFF<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>'), 'copyTable'],
  ['a.mht', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related\n'), 'copyTable'],
  ['a.doc', ole('WordDocument'), 'saveAsDocx'],
  ['ancien.docx', ole('WordDocument'), 'saveAsDocx'],
  ['a.rtf', HTML, 'saveAsDocx'],
  ['a.msg', ole('__nameid_version1.0'), 'saveMessage'],
  ['message', ole('__nameid_version1.0'), 'saveMessage'],
  ['a.accdb', ACCESS, 'exportFromAccess'],
  ['a.mdb', ACCESS, 'exportFromAccess'],
  ['a.vsdx', zipSync({ 'visio/document.xml': strToU8('<x/>') }), 'copyNames'],
  ['a.puml', UML, 'writePairs'],
  ['a.txt', UML, 'writePairs'],
])('%s is refused with its own way out', async (name, bytes, advice) => {
  const messages = await said(name, bytes);
  expect(messages).toMatchObject([{ code: 'NOT_OPENED', advice }]);
  // A sentence, not the code of one.
  for (const { message } of [filesFr, filesEn])
    expect(message(messages[0] ?? { code: 'NOT_READ' })).not.toContain(advice);
});

it.each([
  ['tableau.xls', HTML, 'saveAsXlsx'],
  ['a.xlsx', strToU8('%PDF-1.4 …'), 'copyTable'],
  ['a.csv', HTML, 'saveAsXlsx'],
  ['note.docx', RTF, 'saveAsDocx'],
])('%s that holds something else is told so, with a way out of what it holds', async (name, bytes, advice) => {
  expect(await said(name, bytes)).toMatchObject([{ advice }]);
});

it('an old workbook has its own', async () => {
  expect(await said('a.xls', ole('Workbook'))).toMatchObject([{ code: 'XLS_OLD' }]);
});
