import type { ActorId } from '../../domain/brand';
import type { Pseudonym, PseudonymBase, Pseudonyms } from '../../domain/masking/pseudonym';
import { deviceTexts } from '../../platform/safeStorage';

const KEY = 'maillon.pseudonyms.';
/** Keyed by map too: erasing a map or a person sweeps it, and the names are asked about again. */
const READABLE = 'maillon.readable.';

/** Pseudonyms given earlier on a map, on this device: ids, words of ours and numbers, never a name. */
export function keptPseudonyms(mapId: string): Pseudonyms {
  const kept = readKept(mapId, KEY);
  return new Map(kept.filter(isEntry).map(([id, base, number]) => [id as ActorId, { base, number }]));
}

/** Stores pseudonyms on this device, so that a person has the same pseudonym at the next session. */
export function keepPseudonyms(mapId: string, pseudonyms: Pseudonyms): void {
  const entries = [...pseudonyms].map(([id, { base, number }]: [ActorId, Pseudonym]) => [id, base, number]);
  // Private windows may refuse: they then last as long as the window.
  deviceTexts.setItem(KEY + mapId, JSON.stringify(entries));
}

/** Names of a map left readable on this device although they share a word with a hidden person. */
export function keptReadable(mapId: string): ReadonlySet<string> {
  return new Set(readKept(mapId, READABLE).filter((key) => typeof key === 'string'));
}

export function keepReadable(mapId: string, keys: ReadonlySet<string>): void {
  deviceTexts.setItem(READABLE + mapId, JSON.stringify([...keys]));
}

function readKept(mapId: string, prefix: string): unknown[] {
  try {
    const kept: unknown = JSON.parse(deviceTexts.getItem(prefix + mapId) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isEntry(entry: unknown): entry is readonly [string, PseudonymBase, number] {
  return (
    Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string' && Number.isInteger(entry[2])
  );
}
