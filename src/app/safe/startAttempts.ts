import type { MapLocks } from '../../platform/locks/mapLocks';
import type { SmallStorage } from '../../platform/safeStorage';

const KEY = 'maillon.starts';
/** Milliseconds for which a failed start counts. */
const COUNTS_FOR = 5 * 60_000;
const TOO_MANY = 3;

export interface StartAttempt {
  /** True when the two previous starts failed. */
  readonly inVain: boolean;
  /** The app runs, or was left without a failure: this start and earlier ones no longer count. */
  readonly stands: () => void;
  /** The page is left after a fault: this start counts from now on. */
  readonly failed: () => void;
}

export interface StartWorld {
  readonly storage: SmallStorage;
  /** Null where windows cannot tell: every unfinished start then counts as if its page were gone. */
  readonly locks: Pick<MapLocks, 'take'> | null;
  readonly now: () => number;
  readonly newId: () => string;
}

/** A start not known to have succeeded. `id` names the lock its page holds until then; null once it is known to have failed. */
interface Start {
  readonly at: number;
  readonly id: string | null;
}

/**
 * Counts starts that showed no picture: displaying a certain map may crash the page, and would do so at every start. The third one in
 * five minutes opens a page that shows no map. Windows starting at the same time, as when a session of tabs is restored, do not count for
 * each other: only pages that are gone without having succeeded do.
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
