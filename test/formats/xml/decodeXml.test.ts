import { expect, it } from 'vitest';
import { encodeWindows1252 } from '../../../src/formats/windows1252';
import { decodeXml } from '../../../src/formats/xml/decodeXml';

const utf8 = (text: string) => new TextEncoder().encode(text);
const western = (text: string) => new Uint8Array(encodeWindows1252(text) ?? []);
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\n<a b="é"/>`;

it.each(['windows-1252', 'ISO-8859-1', 'latin1', 'us-ascii'])('bytes are read as the file declares: %s', (encoding) => {
  const text = declared(encoding);
  expect(decodeXml(western(text))).toEqual({ text, messages: [] });
});

it('other alphabets too', () => {
  const bytes = new Uint8Array([
    ...utf8('<?xml version="1.0" encoding="koi8-r"?><a b="'),
    0xcd,
    0xc9,
    0xd2,
    ...utf8('"/>'),
  ]);
  expect(decodeXml(bytes).text).toContain('b="мир"');
});

it('bytes that are not what the file declares are said, where they first show', () => {
  for (const encoding of ['UTF-8', 'utf8']) {
    expect(decodeXml(western(declared(encoding)))).toEqual({
      text: declared(encoding),
      messages: [{ code: 'ENCODING_BAD_BYTES', row: 2, column: '7', value: 'utf-8' }],
    });
  }
  expect(decodeXml(western(declared('martian'))).messages).toEqual([
    { code: 'ENCODING_GUESSED', value: 'windows-1252' },
  ]);
});

it('UTF-8 is UTF-8, whatever is declared; a byte order mark says more than both', () => {
  const text = declared('ISO-8859-1');
  expect(decodeXml(utf8(text))).toEqual({ text, messages: [] });
  expect(decodeXml(utf8(`\uFEFF${text}`))).toEqual({ text, messages: [] });
});
