import { keepsInBrowser } from '../keepsInBrowser';
import { safely } from '../safeStorage';
import { within } from '../within';
import type { Hold, MapLocks } from './mapLocks';

/**
 * Milliseconds for the browser to grant a lock that nobody holds. Long, because a window that gives up too early uses leases for its
 * maps, and another window with locks would then cut it off.
 */
const ANSWERS_WITHIN = 5000;

/** Browser locks once they are seen to work. Null when the browser has none, refuses them or does not answer. */
export async function workingLocks(window: string): Promise<MapLocks | null> {
  const locks = webLocks(window);
  if (!locks) return null;
  const tried = await within(ANSWERS_WITHIN, () => locks.take(`try:${window}`, () => {})).catch(() => null);
  tried?.release();
  return tried && locks;
}

/**
 * Locks of the browser: released by themselves when a window closes or crashes. Null on pages without HTTPS. `window`: a name unique to
 * this window.
 */
export function webLocks(window: string): MapLocks | null {
  // All pages that share a storage see lock names, which contain map ids.
  const locks = keepsInBrowser && safely(() => (navigator as { readonly locks?: LockManager }).locks);
  if (!locks) return null;

  const request = (name: string, options: LockOptions, onLost: () => void) =>
    new Promise<Hold | null>((resolve, reject) => {
      let taken = false;
      locks
        .request(name, options, (lock) => {
          if (!lock) return resolve(null);
          taken = true;
          return new Promise<void>((release) => resolve({ release }));
        })
        .catch((error: unknown) => {
          if (taken) onLost();
          else reject(error);
        });
    });

  const ownName = `window:${window}`;
  let isKnown = false;
  /** Holds a lock as long as the window lives, which tells us the client id of this window among all holders. */
  const makeKnown = (): void => {
    if (!isKnown) void locks.request(ownName, {}, () => new Promise(() => {}));
    isKnown = true;
  };
  /** A window that slept hears of a granted lock before it hears that the lock was lost since. */
  const isStillOurs = async (name: string): Promise<boolean> => {
    const { held = [] } = await locks.query();
    const holderOf = (wanted: string) => held.find((one) => one.name === wanted)?.clientId;
    return holderOf(name) === holderOf(ownName);
  };

  return {
    take: (name, onLost) => request(name, { ifAvailable: true }, onLost),
    await: (name, onTaken, onLost) => {
      makeKnown();
      const waiting = new AbortController();
      request(name, { signal: waiting.signal }, onLost).then(
        async (hold) => {
          if (!hold) return;
          if (!(await isStillOurs(name))) onLost();
          onTaken(hold);
        },
        (error: unknown) => {
          if (!waiting.signal.aborted) throw error;
        },
      );
      return () => waiting.abort();
    },
    seize: async (name, onLost) => {
      const hold = await request(name, { steal: true }, onLost);
      if (!hold) throw new Error('webLocks: a seized lock was refused');
      return hold;
    },
  };
}
