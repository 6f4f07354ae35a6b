import type { MapLocks } from '../../platform/locks/mapLocks';
import type { SmallStorage } from '../../platform/safeStorage';

const KEY = 'maillon.starts';
/** Milliseconds for which a start that ended badly counts. */
const COUNTS_FOR = 5 * 60_000;
const TOO_MANY = 3;

export interface StartAttempt {
  /** The two starts before this one did not get the app to stand. */
  readonly inVain: boolean;
  /** The app stands, or is left without having failed: this start no longer counts, nor do those before it. */
  readonly stands: () => void;
  /** The page is left after a fault: this start counts from now on. */
  readonly failed: () => void;
}

/** Where starts are noted, and what tells a page that is still starting from one that is gone. */
export interface StartWorld {
  readonly storage: SmallStorage;
  /** `null` where windows cannot tell: every start that does not stand yet counts, as if its page were gone. */
  readonly locks: Pick<MapLocks, 'take'> | null;
  readonly now: () => number;
  readonly newId: () => string;
}

/** One start that nothing said to stand. `id` names the lock its page holds until then; `null` once it is known to have failed. */
interface Start {
  readonly at: number;
  readonly id: string | null;
}

/**
 * Counts starts that no picture followed: a map may be such that showing it ends the page, and would then do so at every
 * start. The third in five minutes opens a page that shows no map. Windows that start at the same time, as when a whole
 * session of tabs comes back, do not count for one another: only what is gone without having stood does.
 */
export async function beginStart({ storage, locks, now, newId }: StartWorld): Promise<StartAttempt> {
  const at = now();
  const id = newId();
  const write = (starts: readonly Start[]) => storage.setItem(KEY, JSON.stringify(starts));
  const recent = () => readStarts(storage).filter((start) => at - start.at < COUNTS_FOR && start.at <= at);
  const hold = (await locks?.take(lockOf(id), () => {})) ?? null;
  const before = await Promise.all(recent().map((start) => isGone(start, locks)));
  write([...recent(), { at, id }]);
  return {
    inVain: before.filter(Boolean).length >= TOO_MANY - 1,
    stands: () => {
      write([]);
      hold?.release();
    },
    failed: () => write(readStarts(storage).map((start) => (start.id === id ? { at, id: null } : start))),
  };
}

const lockOf = (id: string) => `maillon.start.${id}`;

async function isGone({ id }: Start, locks: StartWorld['locks']): Promise<boolean> {
  if (id === null || locks === null) return true;
  const hold = await locks.take(lockOf(id), () => {});
  hold?.release();
  return hold !== null;
}

function readStarts(storage: SmallStorage): Start[] {
  try {
    const starts: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(starts) ? starts.filter(isStart) : [];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
}

function isStart(value: unknown): value is Start {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('id' in value)) return false;
  return typeof value.at === 'number' && (value.id === null || typeof value.id === 'string');
}
