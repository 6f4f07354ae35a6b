import type { MapDocument } from '../../domain/mapDocument';
import { checksum as checksumOf } from '../checksum';
import type { CopyStore } from './copyStore';

/** What is known of a copy without reading it whole. */
export interface CopyHead {
  readonly mapId: string;
  readonly title: string;
  readonly actors: number;
  /** Journal entry as of which it was taken. */
  readonly sequence: number;
  readonly at: number;
}

export interface MapCopy extends CopyHead {
  /** Text of the native file. */
  readonly text: string;
}

/** Writes and reads a map as a native file: deliberately another code path than the journal's. */
export interface CopyCodec {
  /** Written in steps that keep the page responsive, as pieces that never split a character. Null when it cannot be written now. */
  readonly write: (document: MapDocument) => Promise<readonly string[] | null>;
  /** Null when it cannot be read. */
  readonly read: (text: string) => Promise<MapDocument | null>;
}

const SLOTS = ['a', 'b'] as const;

/** Newest intact copy of a map. Each copy overwrites the older of two, so that a bad one never destroys the good one. */
export async function readCopy(store: CopyStore, mapId: string): Promise<MapCopy | null> {
  const [a, b] = await Promise.all(SLOTS.map((slot) => readSlot(store, mapId, slot)));
  const newest = a && (!b || isNewer(a, b)) ? a : b;
  return newest ? { ...newest.head, text: newest.pieces.join('') } : null;
}

/** Writes a copy, reads it back and compares. False when they differ. */
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
 * Removes both copies, and the file a killed browser left beside one it was writing (`….json.crswap`): nothing reads that file, but it
 * may hold the whole copy.
 */
export async function removeCopies(store: CopyStore, mapId: string): Promise<void> {
  for (const name of await store.names()) {
    if (SLOTS.some((slot) => name.startsWith(nameOf(mapId, slot)))) await store.remove(name);
  }
}

/** Ids of the maps that have a copy, intact or not. */
export async function copiedMaps(store: CopyStore): Promise<string[]> {
  return [...new Set((await store.names()).map((name) => name.replace(/\.[ab]\.json(?:\..*)?$/, '')))];
}

function isNewer({ head: one }: WholeSlot, { head: other }: WholeSlot): boolean {
  return one.sequence > other.sequence || (one.sequence === other.sequence && one.at > other.at);
}

function nameOf(mapId: string, slot: (typeof SLOTS)[number]): string {
  return `${mapId}.${slot}.json`;
}

/** A copy whose checksum matches. */
interface WholeSlot {
  /** First line: the head as written, with the checksum of what follows. */
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
