import { keepsInBrowser } from '../keepsInBrowser';
import { safely } from '../safeStorage';
import { within } from '../within';
import type { Hold, MapLocks } from './mapLocks';

/**
 * Milliseconds that a browser has to give a lock that nobody holds. Long: a window that gives up too early takes the maps by leases,
 * and then another window, with locks, would cut it off.
 */
const ANSWERS_WITHIN = 5000;

/** The same once they were seen to work. `null`: the browser has none, refuses them or does not answer. */
export async function workingLocks(window: string): Promise<MapLocks | null> {
  const locks = webLocks(window);
  if (!locks) return null;
  const tried = await within(ANSWERS_WITHIN, () => locks.take(`try:${window}`, () => {})).catch(() => null);
  tried?.release();
  return tried && locks;
}

/**
 * Locks of the browser: freed by itself when a window closes or crashes. `null` on pages without HTTPS. `window`: a name
 * that no other window has.
 */
export function webLocks(window: string): MapLocks | null {
  // Their names, which have those of maps in them, are seen by all pages that share a storage.
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
  /** Holds a lock as long as the window lives: by it the browser says which of all holders is this window. */
  const makeKnown = (): void => {
    if (!isKnown) void locks.request(ownName, {}, () => new Promise(() => {}));
    isKnown = true;
  };
  /** A window that slept is told what it was given before it is told that it lost it since. */
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
