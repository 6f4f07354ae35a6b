import type { SmallStorage } from '../../platform/safeStorage';

const KEY = 'maillon.starts';
/** Milliseconds for which a start that ended badly counts. */
const COUNTS_FOR = 5 * 60_000;
const TOO_MANY = 3;

export interface StartAttempt {
  /** The two starts before this one did not get the app to stand. */
  readonly inVain: boolean;
  /** The app stands, or is left without having failed: this start no longer counts. */
  readonly stands: () => void;
}

/**
 * Counts starts that no picture followed: a map may be such that showing it ends the page, and would then do so at every
 * start. The third in five minutes opens a page that shows no map.
 */
export function beginStart(storage: SmallStorage, now: () => number): StartAttempt {
  const at = now();
  const before = readStarts(storage).filter((start) => at - start < COUNTS_FOR && start <= at);
  storage.setItem(KEY, JSON.stringify([...before, at]));
  return { inVain: before.length >= TOO_MANY - 1, stands: () => storage.setItem(KEY, '[]') };
}

function readStarts(storage: SmallStorage): number[] {
  try {
    const starts: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(starts) ? starts.filter((start) => typeof start === 'number') : [];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
}
