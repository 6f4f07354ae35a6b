import { decodeText } from './encoding';

/** One character for each byte: transfer encodings apply to bytes. */
export function binaryOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}

export function bytesOf(binary: string): Uint8Array {
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

export function fromBase64(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '');
  return bytesOf(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))));
}

export function fromQuotedPrintable(binary: string): Uint8Array {
  return bytesOf(
    binary.replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

/** Decodes bytes in the declared charset; when there is none, or it is unknown, in the one they look like. */
export function inCharset(bytes: Uint8Array, charset: string | undefined): string {
  const isUnicode = charset === undefined || /^(?:utf-?8|us-ascii)$/i.test(charset);
  if (isUnicode) return decodeText(bytes)?.text ?? '';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return decodeText(bytes)?.text ?? '';
    throw error;
  }
}
