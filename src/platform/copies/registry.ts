import { type SmallStorage, safeStorage } from '../safeStorage';
import type { CopyHead } from './mapCopies';

export const REGISTRY_KEY = 'maillon.maps';

/** The names of the maps of this browser, in a third place: so that a lost one is missed and named, never forgotten. */
export interface Registry {
  read(): CopyHead[];
  /** Remembers a map as it is now, whatever was known of it: what was lost is not missed again at each start. */
  remember(head: CopyHead): void;
  forget(mapId: string): void;
}

/** Over `localStorage`, or whatever is like it. A browser that refuses it has no registry. */
export function registryOver(refusing: SmallStorage): Registry {
  const storage = safeStorage(() => refusing);
  const read = (): CopyHead[] => {
    const text = storage.getItem(REGISTRY_KEY) ?? '[]';
    try {
      const heads: unknown = JSON.parse(text);
      return Array.isArray(heads) ? heads.filter(isHead) : [];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return [];
    }
  };
  const write = (heads: readonly CopyHead[]) => storage.setItem(REGISTRY_KEY, JSON.stringify(heads));
  return {
    read,
    remember: (head) => write([...read().filter(({ mapId }) => mapId !== head.mapId), head]),
    forget: (mapId) => write(read().filter((head) => head.mapId !== mapId)),
  };
}

function isHead(value: unknown): value is CopyHead {
  if (typeof value !== 'object' || value === null) return false;
  const { mapId, title, actors, sequence, at } = value as Record<string, unknown>;
  const texts = typeof mapId === 'string' && typeof title === 'string';
  return texts && typeof actors === 'number' && typeof sequence === 'number' && typeof at === 'number';
}
