import { Inflate } from 'fflate';
import type { Message } from '../message';
import { crc32 } from './crc32';

/** Most that any archive may unzip to, whatever it declares. */
const MAX_MEGABYTES = 100;
const MAX_UNZIPPED = MAX_MEGABYTES * 2 ** 20;
const MAX_RATIO = 200;
/** Below this size an entry may have any compression ratio. */
const RATIO_FROM = 2 ** 20;
const MAX_ENTRIES = 5000;

/** Bytes given to the inflater at once: their expansion (about 1,000 times at most) stays small. */
const PIECE = 4096;
const PLAIN_PIECE = 2 ** 16;
const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const UNKNOWN_32 = 0xffffffff;

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** A ZIP whose table of contents was read and checked. Entries are looked up by name; no path is ever followed. */
export interface Archive {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly bytes: Uint8Array;
  /** Bytes unzipped so far, over all entries; shared with the archive that contains this one. */
  readonly unzipped: { bytes: number };
}

/** Normalises a name: case, leading slashes and backslashes differ between writers. */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Reads the table of contents. Refuses a broken one, too many entries, and sizes that declare a zip bomb. */
export function openArchive(bytes: Uint8Array, unzipped = { bytes: 0 }): Archive | Message {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (!directory) return broken('ZIP');
  if (directory.count > MAX_ENTRIES) return { code: 'ZIP_BOMB', limit: String(MAX_ENTRIES) };

  const entries = new Map<string, Entry>();
  let at = directory.offset;
  let declared = 0;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return broken('ZIP');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) return broken('ZIP');
    const entry = entryAt(view, bytes, at, nameLength, extraLength);
    const key = partName(entry.name);
    if (entries.has(key)) return broken(entry.name);
    entries.set(key, entry);
    declared += entry.size;
    if (isBomb(entry.size, entry.compressedSize)) return { code: 'ZIP_BOMB', limit: `${MAX_RATIO}:1` };
    if (declared > MAX_UNZIPPED) return { code: 'ZIP_BOMB', limit: MAX_MEGABYTES };
    at = next;
  }
  return { entries, bytes, unzipped };
}

/**
 * Unzips one entry piece by piece, and checks its size and checksum at the end: pieces are worthless when a message is
 * returned. Stops early, without a message, when `onPiece` returns false.
 */
export function unzip(archive: Archive, entry: Entry, onPiece: (piece: Uint8Array) => boolean): Message | undefined {
  if (entry.encrypted) return { code: 'XLSX_ENCRYPTED' };
  const content = contentOf(archive.bytes, entry);
  if (!content || (entry.method !== 0 && entry.method !== 8)) return broken(entry.name);

  let size = 0;
  let crc = 0;
  let wanted = true;
  let excess: Message | undefined;
  const receive = (piece: Uint8Array) => {
    size += piece.length;
    archive.unzipped.bytes += piece.length;
    if (archive.unzipped.bytes > MAX_UNZIPPED) excess = { code: 'ZIP_BOMB', limit: MAX_MEGABYTES };
    else if (isBomb(size, entry.compressedSize)) excess = { code: 'ZIP_BOMB', limit: `${MAX_RATIO}:1` };
    else {
      crc = crc32(piece, crc);
      wanted = onPiece(piece);
    }
  };
  const isRead = (entry.method === 0 ? copy : inflate)(content, receive, () => wanted && !excess);
  if (excess) return excess;
  if (!wanted) return undefined;
  return !isRead || size !== entry.size || crc !== entry.crc ? broken(entry.name) : undefined;
}

function copy(content: Uint8Array, receive: (piece: Uint8Array) => void, goesOn: () => boolean): boolean {
  for (let at = 0; at < content.length && goesOn(); at += PLAIN_PIECE) {
    receive(content.subarray(at, at + PLAIN_PIECE));
  }
  return true;
}

function inflate(content: Uint8Array, receive: (piece: Uint8Array) => void, goesOn: () => boolean): boolean {
  let ended = false;
  const stream = new Inflate((piece, final) => {
    if (piece.length > 0) receive(piece);
    ended = final;
  });
  try {
    for (let at = 0; at < content.length && goesOn(); at += PIECE) {
      stream.push(content.subarray(at, at + PIECE), at + PIECE >= content.length);
    }
  } catch (error) {
    if (isInflateError(error)) return false;
    throw error;
  }
  return ended;
}

/** True for fflate's own errors, which carry a numeric code; anything else is a bug of ours. */
function isInflateError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}

function findDirectory(view: DataView): { count: number; offset: number } | undefined {
  // The record has 22 bytes and may be followed by a comment of at most 65,535.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65535); at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== UNKNOWN_32) return { count, offset };
    return findDirectory64(view, at - 20);
  }
  return undefined;
}

function findDirectory64(view: DataView, locator: number): { count: number; offset: number } | undefined {
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_OF_DIRECTORY_64) return undefined;
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, nameLength: number, extraLength: number): Entry {
  const nameEnd = at + 46 + nameLength;
  const wide = wideNumbers(view, nameEnd, nameEnd + extraLength);
  const number = (offset: number) => {
    const value = view.getUint32(offset, true);
    return value === UNKNOWN_32 ? (wide.shift() ?? value) : value;
  };
  const size = number(at + 24);
  const compressedSize = number(at + 20);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressedSize,
    offset: number(at + 42),
  };
}

/** Numbers of the ZIP64 extra field, in order: size, compressed size, offset, each only if it did not fit. */
function wideNumbers(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const last = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    const numbers: number[] = [];
    for (let field = at + 4; field + 8 <= last; field += 8) numbers.push(Number(view.getBigUint64(field, true)));
    return numbers;
  }
  return [];
}

/** Compressed bytes of an entry, if its local header is where the table says and agrees on the name. */
function contentOf(bytes: Uint8Array, { offset, compressedSize, name }: Entry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY) return undefined;
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  if (new TextDecoder().decode(bytes.subarray(offset + 30, nameEnd)) !== name) return undefined;
  const start = nameEnd + view.getUint16(offset + 28, true);
  const end = start + compressedSize;
  return end <= bytes.length ? bytes.subarray(start, end) : undefined;
}

function isBomb(size: number, compressedSize: number): boolean {
  return size > RATIO_FROM && size > compressedSize * MAX_RATIO;
}

function broken(value: string): Message {
  return { code: 'ZIP_BROKEN', value };
}
