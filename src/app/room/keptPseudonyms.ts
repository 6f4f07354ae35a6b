import type { ActorId } from '../../domain/brand';
import type { Pseudonym, PseudonymBase, Pseudonyms } from '../../domain/masking/pseudonym';
import { deviceTexts } from '../../platform/safeStorage';

const KEY = 'maillon.pseudonyms.';

/** Pseudonyms given on a map before, on this device: ids, words of ours and numbers, never a name. */
export function keptPseudonyms(mapId: string): Pseudonyms {
  const kept = readKept(mapId);
  return new Map(kept.filter(isEntry).map(([id, base, number]) => [id as ActorId, { base, number }]));
}

/** Keeps them as long as this device keeps anything: the same person has the same pseudonym at the next session. */
export function keepPseudonyms(mapId: string, pseudonyms: Pseudonyms): void {
  const entries = [...pseudonyms].map(([id, { base, number }]: [ActorId, Pseudonym]) => [id, base, number]);
  // Private windows may refuse: they then last as long as the window.
  deviceTexts.setItem(KEY + mapId, JSON.stringify(entries));
}

function readKept(mapId: string): unknown[] {
  try {
    const kept: unknown = JSON.parse(deviceTexts.getItem(KEY + mapId) ?? '[]');
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
