import type { StoredEntry } from '../journal/stored';
import { safely, type WholeStorage } from '../safeStorage';

const KEY = 'maillon.tail.';
/** UTF-16 units: whatever is longer is better off in a copy. */
const LONGEST = 100_000;

/**
 * What was written to the journal of a map after its second copy, for a browser that loses its whole database: Chromium makes it
 * anew, empty and without a word, when it opens it on a full disk. Copy and tail together are all that was ever said to be saved.
 */
export interface Tail {
  /** In their order, as they were added. */
  read(mapId: string): StoredEntry[];
  /** False when there is no place for them: only a copy has them then. */
  add(mapId: string, entries: readonly StoredEntry[]): boolean;
  /** A copy has all up to this entry. */
  cut(mapId: string, sequence: number): void;
}

type Texts = Pick<WholeStorage, 'getItem' | 'setItem' | 'removeItem'>;

/** Over `localStorage`: a page that is left has written there before it goes. */
export function tailOver(storage: Texts): Tail {
  const read = (mapId: string): StoredEntry[] => {
    const entries = safely((): unknown => JSON.parse(storage.getItem(KEY + mapId) ?? '[]'));
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  };
  const write = (mapId: string, entries: readonly StoredEntry[]): boolean => {
    if (entries.length === 0) {
      storage.removeItem(KEY + mapId);
      return true;
    }
    const text = JSON.stringify(entries);
    if (text.length > LONGEST) return false;
    storage.setItem(KEY + mapId, text);
    return storage.getItem(KEY + mapId) === text;
  };
  return {
    read,
    add: (mapId, entries) => write(mapId, [...read(mapId), ...entries]),
    cut: (mapId, sequence) =>
      void write(
        mapId,
        read(mapId).filter((entry) => entry.sequence > sequence),
      ),
  };
}

function isEntry(value: unknown): value is StoredEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { sequence, epoch, at, change } = value as Record<string, unknown>;
  return typeof change === 'string' && [sequence, epoch, at].every((one) => typeof one === 'number');
}
