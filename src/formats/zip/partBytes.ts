import type { Message } from '../message';
import { type Archive, partName, unzip } from './archive';

type Entry = Parameters<typeof unzip>[1];

/** Unzips one part of an archive under its limits. Returns a message when it cannot be, `undefined` when there is none. */
export function partBytes(archive: Archive, name: string): Uint8Array | Message | undefined {
  const entry = archive.entries.get(partName(name));
  return entry && entryBytes(archive, entry);
}

/** Unzips an entry under the same limits. Returns a message when it cannot be. */
export function entryBytes(archive: Archive, entry: Entry): Uint8Array | Message {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const fault = unzip(archive, entry, (piece) => {
    pieces.push(piece);
    size += piece.length;
    return true;
  });
  if (fault) return fault;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
