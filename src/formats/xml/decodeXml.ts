import { decodeText } from '../encoding';
import type { Message } from '../message';

/** Decoded text of an XML file, with messages about its encoding; no text when the file is binary. */
export interface DecodedXml {
  readonly text?: string;
  readonly messages: readonly Message[];
}

const UTF_8 = new Set(['utf-8', 'utf8', '']);
/**
 * Decodes in the declared encoding, if the bytes agree: a byte order mark beats the declaration, and bytes that are not
 * valid UTF-8 are not read as such, whatever is declared. A wrong declaration is reported with the first place where it
 * shows.
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const decoded = decodeText(bytes);
  if (!decoded) return { messages: [{ code: 'NOT_TEXT', value: 'binary' }] };
  const { text, encoding, badBytes } = decoded;
  const declared = declaredEncoding(text);
  if (badBytes) return { text, messages: [badBytesAt(text, text.indexOf('\uFFFD'), encoding)] };
  if (encoding !== 'windows-1252') return { text, messages: [] };
  if (UTF_8.has(declared)) {
    return { text, messages: [badBytesAt(text, text.search(/[^\0-\x7F]/), 'utf-8')] };
  }
  const other = decodedAs(declared, bytes);
  return other === undefined
    ? { text, messages: [{ code: 'ENCODING_GUESSED', value: encoding }] }
    : { text: other, messages: [] };
}

function declaredEncoding(text: string): string {
  return /^\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(text.slice(0, 300))?.[1]?.toLowerCase() ?? '';
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

function badBytesAt(text: string, at: number, value: string): Message {
  const before = text.slice(0, Math.max(at, 0)).split(/\r\n?|\n/);
  return { code: 'ENCODING_BAD_BYTES', row: before.length, column: String((before.at(-1)?.length ?? 0) + 1), value };
}
