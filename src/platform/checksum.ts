import { drained } from '../domain/drained';
import { textPieces } from './textPieces';

const ENCODER = new TextEncoder();
/** Bytes, or UTF-16 units of a text, of one step: a few milliseconds. */
const PIECE = 500_000;
const MOST_BYTES_OF_UNIT = 3;
/** Bytes that are taken at once. */
const AT_ONCE = 8;
/** For each of them, what a byte becomes by the time all have been shifted through: the last one's table first. */
const TABLES = tables();

/** Bytes, or a text, which may come in pieces that end within no letter. */
type Summed = string | Uint8Array | readonly string[];

/**
 * CRC-32 of bytes, of a text its UTF-8 ones, (ISO 3309) and their count, `"89abcdef-1234"`. Finds every damage of up to four bytes in
 * a row; says nothing about somebody who forges. Not `crypto.subtle`: it is missing on pages without HTTPS. Eight bytes at
 * once (Kounavis and Berry), 1 to 2 ms for a megabyte: a map is summed several times while it is opened and saved.
 */
export function checksum(content: Summed): string {
  return drained(checksumSteps(content));
}

/** As `checksum`, in steps of some milliseconds. */
export function* checksumSteps(content: Summed): Generator<void, string> {
  let value = -1;
  let length = 0;
  // A browser tidies its memory wherever it is asked for room for bytes, or handed a text: one room, and one text in a step.
  const room = new Uint8Array(MOST_BYTES_OF_UNIT * (Math.min(unitsOf(content), PIECE) + 1));
  for (const piece of piecesOf(content)) {
    if (length > 0) yield;
    const bytes = typeof piece === 'string' ? room.subarray(0, ENCODER.encodeInto(piece, room).written) : piece;
    value = summed(value, bytes);
    length += bytes.length;
  }
  return `${(~value >>> 0).toString(16).padStart(8, '0')}-${length}`;
}

/** None for bytes, which are summed where they are. Most texts are entries of a journal, and short. */
function unitsOf(content: Summed): number {
  if (content instanceof Uint8Array) return 0;
  return typeof content === 'string' ? content.length : content.reduce((sum, part) => sum + part.length, 0);
}

/** Of one step each. */
function* piecesOf(content: Summed): Generator<string | Uint8Array, void> {
  if (!(content instanceof Uint8Array)) return yield* textPieces(content, PIECE);
  for (let from = 0; from < content.length; from += PIECE) yield content.subarray(from, from + PIECE);
}

/** The sum so far, its bits the other way round, and what it is after these bytes. */
function summed(before: number, bytes: Uint8Array): number {
  let value = before;
  let at = 0;
  for (const last = bytes.length - AT_ONCE; at <= last; at += AT_ONCE) {
    value =
      become(7, value ^ byteOf(bytes, at)) ^
      become(6, (value >>> 8) ^ byteOf(bytes, at + 1)) ^
      become(5, (value >>> 16) ^ byteOf(bytes, at + 2)) ^
      become(4, (value >>> 24) ^ byteOf(bytes, at + 3)) ^
      become(3, byteOf(bytes, at + 4)) ^
      become(2, byteOf(bytes, at + 5)) ^
      become(1, byteOf(bytes, at + 6)) ^
      become(0, byteOf(bytes, at + 7));
  }
  for (; at < bytes.length; at++) value = become(0, value ^ byteOf(bytes, at)) ^ (value >>> 8);
  return value;
}

/** Whole numbers of 32 bits with their sign: others are slower. */
function tables(): Int32Array {
  const made = new Int32Array(AT_ONCE * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[byte] = value;
  }
  for (let at = 256; at < made.length; at++) {
    const before = made[at - 256] ?? 0;
    made[at] = (made[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return made;
}

function become(after: number, byte: number): number {
  return TABLES[after * 256 + (byte & 0xff)] ?? 0;
}

function byteOf(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
