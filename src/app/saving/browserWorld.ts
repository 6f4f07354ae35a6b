import { type CopyStore, memoryCopyStore } from '../../platform/copies/copyStore';
import type { CopyCodec } from '../../platform/copies/mapCopies';
import { opfsCopyStore } from '../../platform/copies/opfsCopyStore';
import { registryOver } from '../../platform/copies/registry';
import { MAPS_DATABASE, openIndexedDbStore, SAMPLE_DATABASE } from '../../platform/journal/indexedDbStore';
import type { JournalStore } from '../../platform/journal/journalStore';
import { MemoryStore } from '../../platform/journal/memoryStore';
import { leaseLocks } from '../../platform/locks/leaseLocks';
import { webLocks } from '../../platform/locks/webLocks';
import { newId } from '../../platform/newId';
import { windowChannel } from '../../platform/windowChannel';
import type { MapPlaces, SavingWorld } from './savingWorld';

const COPIES_FOLDER = 'copies';
/** Milliseconds that a database has to open: another window may hold an older one for ever. */
const OPENING = 8000;

/** The real thing. `onOutdated`: a newer build has the database, this window can save no more until it is reloaded. */
export async function browserWorld(codec: CopyCodec, onOutdated: () => void): Promise<SavingWorld> {
  const opening = { onOutdated };
  const [maps, sample, copies] = await Promise.all([
    opened(openIndexedDbStore(MAPS_DATABASE, opening)),
    opened(openIndexedDbStore(SAMPLE_DATABASE, opening)),
    opfsCopyStore(COPIES_FOLDER),
  ]);
  const forgotten = new Map<string, string>();
  const forgetting = {
    getItem: (key: string) => forgotten.get(key) ?? null,
    setItem: (key: string, value: string) => void forgotten.set(key, value),
  };
  const place = (store: JournalStore | null, kept: CopyStore | null, remembering: boolean): MapPlaces => {
    const used = store ?? new MemoryStore();
    return {
      store: used,
      copies: kept ?? memoryCopyStore(),
      registry: registryOver(remembering ? localStorage : forgetting),
      codec,
      now: Date.now,
      schedule,
      locks: webLocks() ?? leaseLocks({ store: used, owner: newId(), now: Date.now, every }),
      memoryOnly: store === null,
    };
  };
  return {
    maps: place(maps, copies, true),
    sample: place(sample, null, false),
    memory: place(null, null, false),
    channel: windowChannel,
    newId,
    askToPersist: () => void navigator.storage?.persist?.().catch(() => false),
  };
}

function opened(store: Promise<JournalStore>): Promise<JournalStore | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, OPENING, null));
  return Promise.race([store.catch(() => null), late]);
}

function schedule(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

function every(milliseconds: number, run: () => void): () => void {
  const timer = setInterval(run, milliseconds);
  return () => clearInterval(timer);
}
