import type { MapDocument } from '../../domain/mapDocument';
import { checksum as checksumOf } from '../checksum';
import type { CopyStore } from './copyStore';

/** What is told of a copy without opening it. */
export interface CopyHead {
  readonly mapId: string;
  readonly title: string;
  readonly actors: number;
  /** Entry of the journal as of which it was taken. */
  readonly sequence: number;
  readonly at: number;
}

export interface MapCopy extends CopyHead {
  /** The native file. */
  readonly text: string;
}

/** How a map is written as a native file and read again: another code path than the journal's, on purpose. */
export interface CopyCodec {
  /** While the page answers: pieces of which none ends within a letter. `null` when it cannot be written now. */
  readonly write: (document: MapDocument) => Promise<readonly string[] | null>;
  /** `null` when it cannot be read. */
  readonly read: (text: string) => Promise<MapDocument | null>;
}

const SLOTS = ['a', 'b'] as const;

/** The newest whole copy of a map. Each is written over the older of two, so that a bad one never takes the good one along. */
export async function readCopy(store: CopyStore, mapId: string): Promise<MapCopy | null> {
  const [a, b] = await Promise.all(SLOTS.map((slot) => readSlot(store, mapId, slot)));
  const newest = a && (!b || isNewer(a, b)) ? a : b;
  return newest ? { ...newest.head, text: newest.pieces.join('') } : null;
}

/** Writes a copy, reads it back and compares. False when it did not come back as written. */
export async function writeCopy(store: CopyStore, head: CopyHead, pieces: readonly string[]): Promise<boolean> {
  const [a, b] = await Promise.all(SLOTS.map((slot) => readSlot(store, head.mapId, slot)));
  const slot = a && (!b || isNewer(a, b)) ? 'b' : 'a';
  const checksum = checksumOf(pieces);
  const line = JSON.stringify({ ...head, checksum });
  await store.write(nameOf(head.mapId, slot), [`${line}\n`, ...pieces]);
  const back = await readSlot(store, head.mapId, slot);
  return back?.line === line;
}

/**
 * Both copies, and what a browser that was killed while it wrote one left beside it (`….json.crswap`): nobody reads that, but it
 * holds all that the copy would have held.
 */
export async function removeCopies(store: CopyStore, mapId: string): Promise<void> {
  for (const name of await store.names()) {
    if (SLOTS.some((slot) => name.startsWith(nameOf(mapId, slot)))) await store.remove(name);
  }
}

/** Ids of the maps that have a copy, whole or not. */
export async function copiedMaps(store: CopyStore): Promise<string[]> {
  return [...new Set((await store.names()).map((name) => name.replace(/\.[ab]\.json(?:\..*)?$/, '')))];
}

function isNewer({ head: one }: WholeSlot, { head: other }: WholeSlot): boolean {
  return one.sequence > other.sequence || (one.sequence === other.sequence && one.at > other.at);
}

function nameOf(mapId: string, slot: (typeof SLOTS)[number]): string {
  return `${mapId}.${slot}.json`;
}

/** A copy of which not a bit has changed. */
interface WholeSlot {
  /** Its first line: the head as it was written, with the checksum of what follows. */
  readonly line: string;
  readonly head: CopyHead;
  readonly pieces: readonly string[];
}

async function readSlot(store: CopyStore, mapId: string, slot: (typeof SLOTS)[number]): Promise<WholeSlot | null> {
  const [first = '', ...rest] = (await store.read(nameOf(mapId, slot))) ?? [];
  const end = first.indexOf('\n');
  if (end < 0) return null;
  const line = first.slice(0, end);
  const pieces = [first.slice(end + 1), ...rest];
  try {
    const { checksum: expected, ...head } = JSON.parse(line) as CopyHead & { checksum: string };
    return checksumOf(pieces) === expected ? { line, head, pieces } : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
