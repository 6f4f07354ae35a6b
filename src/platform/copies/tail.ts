import type { StoredEntry } from '../journal/stored';
import { safely, type WholeStorage } from '../safeStorage';

const KEY = 'maillon.tail.';
/** UTF-16 units: longer texts are better off in a copy. */
const LONGEST = 100_000;

/**
 * Journal entries written after the second copy of a map, in case a browser loses its whole database: Chromium silently recreates it
 * empty when it opens it on a full disk. Copy and tail together hold everything that was reported as saved.
 */
export interface Tail {
  /** In the order in which they were added. */
  read(mapId: string): StoredEntry[];
  /** False when there is no room for them: only a copy has them then. */
  add(mapId: string, entries: readonly StoredEntry[]): boolean;
  /** Drops the entries up to this one, which a copy now has. */
  cut(mapId: string, sequence: number): void;
}

type Texts = Pick<WholeStorage, 'getItem' | 'setItem' | 'removeItem'>;

/** Backed by `localStorage`, which is written synchronously: it is complete even when the page is being left. */
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
