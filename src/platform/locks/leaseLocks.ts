import type { JournalStore } from '../journal/journalStore';
import type { Lease } from '../journal/stored';
import type { Hold, MapLocks } from './mapLocks';

/** Milliseconds: how often a lease is renewed, and for how long it holds without that. */
const RENEW = 2000;
const LASTS = 6000;

export interface LeaseWorld {
  readonly store: JournalStore;
  readonly owner: string;
  readonly now: () => number;
  /** Runs `run` every so many milliseconds until stopped. */
  readonly every: (milliseconds: number, run: () => void) => () => void;
}

/**
 * Locks for browsers that have none: a record with an owner and an end, renewed while it is held. A window that sleeps
 * loses it; what it then writes is refused by its epoch.
 */
export function leaseLocks({ store, owner, now, every }: LeaseWorld): MapLocks {
  const put = async (name: string, held: Lease | undefined, until: number): Promise<boolean> => {
    const lease: Lease = { owner, until };
    const condition = { table: 'leases', key: [name], value: held } as const;
    return (await store.write([{ put: 'leases', key: [name], value: lease }], condition)).done;
  };

  const keep = (name: string, onLost: () => void): Hold => {
    const renew = async () => {
      const held = await store.get('leases', [name]);
      if (held?.owner === owner && (await put(name, held, now() + LASTS))) return;
      const after = await store.get('leases', [name]);
      if (after?.owner === owner) return;
      stop();
      onLost();
    };
    // A store that does not answer is the journal's to report; the lease then runs out by itself.
    const stop = every(RENEW, () => void renew().catch(() => {}));
    const release = async () => {
      stop();
      const held = await store.get('leases', [name]);
      if (held?.owner === owner) await put(name, held, 0);
    };
    return { release: () => void release().catch(() => {}) };
  };

  const take: MapLocks['take'] = async (name, onLost) => {
    const held = await store.get('leases', [name]);
    if (held && held.owner !== owner && held.until > now()) return null;
    return (await put(name, held, now() + LASTS)) ? keep(name, onLost) : null;
  };

  return {
    take,
    await: (name, onTaken, onLost) => {
      const attempt = async () => {
        const hold = await take(name, onLost);
        if (!hold) return;
        stop();
        onTaken(hold);
      };
      const stop = every(RENEW, () => void attempt().catch(() => {}));
      return stop;
    },
    seize: async (name, onLost) => {
      const held = await store.get('leases', [name]);
      if (!(await put(name, held, now() + LASTS))) throw new Error('leaseLocks: the lease could not be written');
      return keep(name, onLost);
    },
  };
}
