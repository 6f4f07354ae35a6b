import { crc32 } from '../formats/zip/crc32';
import { endOfPiece } from './endOfPiece';

const ENCODER = new TextEncoder();
/** UTF-16 units that become bytes at once. */
const PIECE = 500_000;
const MOST_BYTES_OF_UNIT = 3;

/**
 * CRC-32 of bytes, of a text its UTF-8 ones, and their count, `"89abcdef-1234"`. A text may come in pieces that end within no
 * letter. Finds every damage of up to four bytes in a row; says nothing about somebody who forges. Not `crypto.subtle`: it is
 * missing on pages without HTTPS.
 */
export function checksum(content: string | Uint8Array | readonly string[]): string {
  if (content instanceof Uint8Array) return written(crc32(content), content.length);
  const texts = typeof content === 'string' ? [content] : content;
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  // A browser tidies its memory wherever it is asked for room for bytes: one room for all pieces.
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
