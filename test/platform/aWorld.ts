import type { MapPlaces, Said, SavingWorld } from '../../src/app/saving/savingWorld';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { type CopyStore, memoryCopyStore } from '../../src/platform/copies/copyStore';
import type { CopyCodec } from '../../src/platform/copies/mapCopies';
import { REGISTRY_KEY, registryOver } from '../../src/platform/copies/registry';
import { tailOver } from '../../src/platform/copies/tail';
import type { SpentDrafts } from '../../src/platform/drafts';
import { keysAbout, type SweptStorage, sweepStorage } from '../../src/platform/erasure/sweepStorage';
import type { JournalStore } from '../../src/platform/journal/journalStore';
import { MemoryStore } from '../../src/platform/journal/memoryStore';
import { historyInPieces, snapshotOf } from '../../src/platform/journal/snapshot';
import type { Hold, MapLocks } from '../../src/platform/locks/mapLocks';

const OURS = { prefix: 'maillon.', kept: REGISTRY_KEY };

/** Reads and writes a copy in some way that is not the journal's. */
export const CODEC = {
  write: async (document: MapDocument) => [JSON.stringify(snapshotOf(startHistory(document), 0, 0))],
  read: async (text) =>
    (await historyInPieces(JSON.parse(text) as { text: string; checksum: string }))?.document ?? null,
} satisfies CopyCodec;

/** A browser as several windows share it: a disk, private files, small storage, locks and channels. */
export class Browser {
  readonly disk = new MemoryStore();
  readonly sampleDisk = new MemoryStore();
  readonly files = new Map<string, string>();
  readonly small = new Map<string, string>();
  persistAsked = 0;
  now = 1_000_000;
  private ids = 0;
  private readonly timers = new Map<() => void, number>();
  private readonly locks = new Map<string, { onLost: () => void }>();
  private readonly queues = new Map<string, ((free: boolean) => void)[]>();
  private readonly channels = new Map<string, Set<{ hear: (said: Said) => void; deaf: () => boolean }>>();

  /** What one window sees of it. A window in `asleep` neither hears nor answers. */
  window(asleep: { on: boolean } = { on: false }, store: JournalStore = this.disk): SavingWorld {
    const small = {
      getItem: (key: string) => this.small.get(key) ?? null,
      setItem: (key: string, value: string) => void this.small.set(key, value),
      removeItem: (key: string) => void this.small.delete(key),
    };
    const nothing = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
    const place = (used: JournalStore, copies: CopyStore, memoryOnly: boolean): MapPlaces => ({
      store: used,
      copies,
      registry: registryOver(memoryOnly ? nothing : small),
      tail: tailOver(memoryOnly ? nothing : small),
      codec: CODEC,
      now: () => this.now,
      schedule: (milliseconds, run) => {
        this.timers.set(run, this.now + milliseconds);
        return () => this.timers.delete(run);
      },
      locks: this.lockService(),
      memoryOnly,
      mayForget: false,
      lastingCopies: !memoryOnly,
    });
    return {
      maps: place(store, memoryCopyStore(this.files), false),
      sample: place(this.sampleDisk, memoryCopyStore(), false),
      secondCopies: true,
      channel: (name) => this.channel(name, asleep),
      dropDrafts: (mapId, spent) => this.dropDrafts(`maillon.drafts.${mapId}`, spent),
      dropStrayDrafts: (mapIds) => {
        for (const key of this.small.keys())
          if (key.startsWith('maillon.drafts.') && !mapIds.has(key.slice('maillon.drafts.'.length)))
            this.small.delete(key);
      },
      sweep: (isAbout) => this.sweep(isAbout),
      keysAbout: (isAbout) => keysAbout(this.storage(), OURS, isAbout),
      tidy: async (isAbout) => void this.sweep(isAbout),
      newId: () => `id${(this.ids += 1)}`,
      askToPersist: () => {
        this.persistAsked += 1;
      },
    };
  }

  private sweep(isAbout: (text: string) => boolean): number {
    return sweepStorage(this.storage(), OURS, isAbout);
  }

  /** As `platform/drafts` over the browser's own. */
  private dropDrafts(key: string, { at, place }: SpentDrafts = { at: Number.POSITIVE_INFINITY, place: '' }): boolean {
    const kept = Object.entries(JSON.parse(this.small.get(key) ?? '{}') as Record<string, string | { at: number }>);
    const left = kept.filter(([one, draft]) => {
      return (typeof draft === 'string' ? 0 : draft.at) > at || (place !== '' && place !== one);
    });
    if (left.length === 0) this.small.delete(key);
    else this.small.set(key, JSON.stringify(Object.fromEntries(left)));
    return left.length < kept.length;
  }

  private storage(): SweptStorage {
    const { small: texts } = this;
    return {
      length: texts.size,
      key: (index: number) => [...texts.keys()][index] ?? null,
      getItem: (key: string) => texts.get(key) ?? null,
      removeItem: (key: string) => void texts.delete(key),
    };
  }

  /** Lets time pass: timers that are due run, promises settle. */
  async pass(milliseconds = 0): Promise<void> {
    this.now += milliseconds;
    for (const [run, at] of Array.from(this.timers)) {
      if (at > this.now || !this.timers.delete(run)) continue;
      run();
      await settled();
    }
    await settled();
  }

  private channel(name: string, asleep: { on: boolean }) {
    const all = this.channels.get(name) ?? new Set();
    this.channels.set(name, all);
    const mine: { hear: (said: Said) => void; deaf: () => boolean }[] = [];
    return {
      say: (said: Said) => {
        for (const one of all) {
          if (!mine.includes(one) && !one.deaf()) queueMicrotask(() => one.hear(structuredClone(said)));
        }
      },
      onSaid: (listener: (said: Said) => void) => {
        const one = { hear: listener, deaf: () => asleep.on };
        mine.push(one);
        all.add(one);
      },
      close: () => {
        for (const one of mine) all.delete(one);
      },
    };
  }

  private lockService(): MapLocks {
    const hold = (name: string, onLost: () => void): Hold => {
      const mine = { onLost };
      this.locks.set(name, mine);
      return {
        release: () => {
          if (this.locks.get(name) !== mine) return;
          this.locks.delete(name);
          this.queues.get(name)?.shift()?.(true);
        },
      };
    };
    return {
      take: async (name, onLost) => (this.locks.has(name) ? null : hold(name, onLost)),
      await: (name, onTaken, onLost) => {
        const queue = this.queues.get(name) ?? [];
        this.queues.set(name, queue);
        const waiting = () => onTaken(hold(name, onLost));
        if (this.locks.has(name)) queue.push(waiting);
        else waiting();
        return () => void (queue.includes(waiting) && queue.splice(queue.indexOf(waiting), 1));
      },
      seize: async (name, onLost) => {
        const before = this.locks.get(name);
        const mine = hold(name, onLost);
        before?.onLost();
        return mine;
      },
    };
  }
}

export async function settled(): Promise<void> {
  for (let i = 0; i < 300; i += 1) await Promise.resolve();
}
