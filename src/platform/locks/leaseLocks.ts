import type { JournalStore } from '../journal/journalStore';
import type { Lease } from '../journal/stored';
import type { Hold, MapLocks } from './mapLocks';

/** Milliseconds between renewals of a lease, and how long it lasts without one. */
const RENEW = 2000;
const LASTS = 6000;
/** The holder may renew its lease between our read and our write. */
const MOST_TRIES = 5;

export interface LeaseWorld {
  readonly store: JournalStore;
  readonly owner: string;
  /** Identity of this window before its page was left: the leases it held are not renewed by anyone. */
  readonly before?: string | null;
  readonly now: () => number;
  /** Runs `run` at this interval until stopped. */
  readonly every: (milliseconds: number, run: () => void) => () => void;
}

/**
 * Locks for browsers that have none: a record with an owner and an end, renewed while held. A window that sleeps loses its lease; its
 * later writes are refused because of their epoch.
 */
export function leaseLocks({ store, owner: window, before = null, now, every }: LeaseWorld): MapLocks {
  let asked = 0;
  /** A new owner for each request, so that a window releases only the lease it was given then, not a later one. */
  const newOwner = () => `${window} ${(asked += 1)}`;
  /** Leases this window is releasing: it may request the same one again at once. */
  let releasing: Promise<void> = Promise.resolve();

  const put = async (owner: string, name: string, held: Lease | undefined, until: number): Promise<boolean> => {
    const lease: Lease = { owner, until };
    const condition = { table: 'leases', key: [name], value: held } as const;
    return (await store.write([{ put: 'leases', key: [name], value: lease }], condition)).done;
  };

  const keep = (owner: string, name: string, onLost: () => void): Hold => {
    const renew = async () => {
      const held = await store.get('leases', [name]);
      if (held?.owner === owner && (await put(owner, name, held, now() + LASTS))) return;
      const after = await store.get('leases', [name]);
      if (after?.owner === owner) return;
      stop();
      onLost();
    };
    // A store that does not answer is reported by the journal; the lease then expires by itself.
    const stop = every(RENEW, () => void renew().catch(() => {}));
    const release = async () => {
      const held = await store.get('leases', [name]);
      if (held?.owner === owner) await put(owner, name, held, 0);
    };
    return {
      release: () => {
        stop();
        releasing = releasing.then(release).catch(() => {});
      },
    };
  };

  const take: MapLocks['take'] = async (name, onLost) => {
    await releasing;
    const held = await store.get('leases', [name]);
    const isOurs = before !== null && held?.owner.startsWith(`${before} `) === true;
    if (held && held.until > now() && !isOurs) return null;
    const owner = newOwner();
    return (await put(owner, name, held, now() + LASTS)) ? keep(owner, name, onLost) : null;
  };

  return {
    take,
    await: (name, onTaken, onLost) => attempting(every, () => take(name, onLost), onTaken),
    seize: async (name, onLost) => {
      const owner = newOwner();
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const held = await store.get('leases', [name]);
        if (await put(owner, name, held, now() + LASTS)) return keep(owner, name, onLost);
      }
      throw new Error('leaseLocks: the lease could not be written');
    },
  };
}

/** Tries until it gets the lock or is stopped. */
function attempting(
  every: LeaseWorld['every'],
  take: () => Promise<Hold | null>,
  onTaken: (hold: Hold) => void,
): () => void {
  const attempt = async () => {
    const hold = await take();
    if (!hold) return;
    stop();
    onTaken(hold);
  };
  const stop = every(RENEW, () => void attempt().catch(() => {}));
  return stop;
}
