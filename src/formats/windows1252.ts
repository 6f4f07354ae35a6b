/** Characters of Windows-1252 at 0x80–0x9F, in order; the five undefined ones map to themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Dž\u009F';

/** Decodes Windows-1252. Written here because some JavaScript engines decode it as Latin-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    const byte = bytes[i] ?? 0x80;
    if (byte < 0x80 || byte > 0x9f) continue;
    parts.push(latin1(bytes, start, i));
    if (i < bytes.length) parts.push(HIGH.charAt(byte - 0x80));
    start = i + 1;
  }
  return parts.join('');
}

/** Length from which the engine's decoder is faster than `String.fromCharCode`. */
const LONG = 64;
/** Correct in every engine when no byte is between 0x80 and 0x9F, where Latin-1 differs. */
const DECODER = new TextDecoder('windows-1252');

function latin1(bytes: Uint8Array, from: number, to: number): string {
  const part = bytes.subarray(from, to);
  return part.length < LONG ? String.fromCharCode(...part) : DECODER.decode(part);
}

/** Encodes as Windows-1252, or returns `undefined` when a character is not in it. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const high = HIGH.indexOf(text.charAt(i));
    if (code > 0xff && high === -1) return undefined;
    bytes[i] = high === -1 ? code : 0x80 + high;
  }
  return bytes;
}
