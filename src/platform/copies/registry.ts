import { type SmallStorage, safeStorage } from '../safeStorage';
import type { CopyHead } from './mapCopies';

export const REGISTRY_KEY = 'maillon.maps';

/** Names of the maps of this browser, in a third place, so that a lost map is noticed and named. */
export interface Registry {
  read(): CopyHead[];
  /** Records the current state of a map, replacing what was known: a loss is then reported only once. */
  remember(head: CopyHead): void;
  forget(mapId: string): void;
}

/** Registry in `localStorage` or a similar storage. If the browser refuses it, the registry is empty. */
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
