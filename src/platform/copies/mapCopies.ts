import type { MapDocument } from '../../domain/mapDocument';
import { checksumSteps } from '../checksum';
import { inPieces } from '../inPieces';
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
  /** In steps of some milliseconds. */
  readonly write: (document: MapDocument) => Generator<void, string>;
  /** `null` when it cannot be read. */
  readonly read: (text: string) => Promise<MapDocument | null>;
}

const SLOTS = ['a', 'b'] as const;

/** The newest whole copy of a map. Each is written over the older of two, so that a bad one never takes the good one along. */
export async function readCopy(store: CopyStore, mapId: string): Promise<MapCopy | null> {
  const copies = await Promise.all(SLOTS.map((slot) => readSlot(store, mapId, slot)));
  return copies.reduce((best, copy) => (copy && (!best || isNewer(copy, best)) ? copy : best), null);
}

/** Writes a copy, reads it back and compares. False when it did not come back as written. */
export async function writeCopy(store: CopyStore, copy: MapCopy): Promise<boolean> {
  const [a, b] = await Promise.all(SLOTS.map((slot) => readSlot(store, copy.mapId, slot)));
  const slot = a && (!b || isNewer(a, b)) ? 'b' : 'a';
  await store.write(nameOf(copy.mapId, slot), await encode(copy));
  const back = await readSlot(store, copy.mapId, slot);
  return back?.text === copy.text;
}

export async function removeCopies(store: CopyStore, mapId: string): Promise<void> {
  for (const slot of SLOTS) await store.remove(nameOf(mapId, slot));
}

/** Ids of the maps that have a copy, whole or not. */
export async function copiedMaps(store: CopyStore): Promise<string[]> {
  return [...new Set((await store.names()).map((name) => name.replace(/\.[ab]\.json$/, '')))];
}

function isNewer(one: CopyHead, other: CopyHead): boolean {
  return one.sequence > other.sequence || (one.sequence === other.sequence && one.at > other.at);
}

function nameOf(mapId: string, slot: (typeof SLOTS)[number]): string {
  return `${mapId}.${slot}.json`;
}

async function encode({ text, ...head }: MapCopy): Promise<string> {
  const line = JSON.stringify({ ...head, checksum: await inPieces(checksumSteps(text)) });
  return `${line}\n${text}`;
}

async function readSlot(store: CopyStore, mapId: string, slot: (typeof SLOTS)[number]): Promise<MapCopy | null> {
  const whole = await store.read(nameOf(mapId, slot));
  const end = whole?.indexOf('\n') ?? -1;
  if (whole === null || end < 0) return null;
  const text = whole.slice(end + 1);
  try {
    const { checksum: expected, ...head } = JSON.parse(whole.slice(0, end)) as CopyHead & { checksum: string };
    return (await inPieces(checksumSteps(text))) === expected ? { ...head, text } : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
