import type { Hold, MapLocks } from './mapLocks';

/** Locks of the browser: freed by itself when a window closes or crashes. `null` on pages without HTTPS. */
export function webLocks(): MapLocks | null {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
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

  return {
    take: (name, onLost) => request(name, { ifAvailable: true }, onLost),
    await: (name, onTaken, onLost) => {
      const waiting = new AbortController();
      request(name, { signal: waiting.signal }, onLost).then(
        (hold) => hold && onTaken(hold),
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
