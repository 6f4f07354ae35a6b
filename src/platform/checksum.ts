import { crc32 } from '../formats/zip/crc32';
import { endOfPiece } from './endOfPiece';

const ENCODER = new TextEncoder();
/** UTF-16 units encoded at a time. */
const PIECE = 500_000;
const MOST_BYTES_OF_UNIT = 3;

/**
 * CRC-32 of bytes (a text counts as UTF-8), followed by their count: `"89abcdef-1234"`. A text may come in pieces that never split a
 * character. Detects any damage of up to four consecutive bytes; gives no protection against forgery. Not `crypto.subtle`, which is
 * missing on pages without HTTPS.
 */
export function checksum(content: string | Uint8Array | readonly string[]): string {
  if (content instanceof Uint8Array) return written(crc32(content), content.length);
  const texts = typeof content === 'string' ? [content] : content;
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  // One buffer for all pieces: a browser may collect garbage each time a buffer is allocated.
  const room = new Uint8Array(MOST_BYTES_OF_UNIT * (Math.min(longest, PIECE) + 1));
  let [crc, length] = [0, 0];
  for (const text of texts) {
    for (let from = 0, to = 0; from < text.length; from = to) {
      to = endOfPiece(text, from, PIECE);
      const bytes = room.subarray(0, ENCODER.encodeInto(text.slice(from, to), room).written);
      crc = crc32(bytes, crc);
      length += bytes.length;
    }
  }
  return written(crc, length);
}

function written(crc: number, length: number): string {
  return `${crc.toString(16).padStart(8, '0')}-${length}`;
}
