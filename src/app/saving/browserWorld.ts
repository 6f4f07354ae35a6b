import { type CopyStore, memoryCopyStore } from '../../platform/copies/copyStore';
import type { CopyCodec } from '../../platform/copies/mapCopies';
import { opfsCopyStore } from '../../platform/copies/opfsCopyStore';
import { REGISTRY_KEY, registryOver } from '../../platform/copies/registry';
import { dropDrafts, dropStrayDrafts } from '../../platform/drafts';
import { settleDisk } from '../../platform/erasure/settleDisk';
import { sweepStorage } from '../../platform/erasure/sweepStorage';
import {
  MAPS_DATABASE,
  MigrationError,
  openIndexedDbStore,
  SAMPLE_DATABASE,
} from '../../platform/journal/indexedDbStore';
import type { JournalStore } from '../../platform/journal/journalStore';
import { MemoryStore } from '../../platform/journal/memoryStore';
import { leaseLocks } from '../../platform/locks/leaseLocks';
import { webLocks } from '../../platform/locks/webLocks';
import { newId } from '../../platform/newId';
import { type SmallStorage, safeStorage } from '../../platform/safeStorage';
import { windowChannel } from '../../platform/windowChannel';
import type { MapPlaces, SavingWorld } from './savingWorld';

export const COPIES_FOLDER = 'copies';
/** Whatever this app keeps in a small storage has a key that begins so; the registry knows by itself what is gone. */
const OURS = { prefix: 'maillon.', kept: REGISTRY_KEY };
/** Milliseconds that a database has to open: another window may hold an older one for ever. */
const OPENING = 8000;

/** `newer`: a newer build has written here, which this one must not touch. `notMigrated`: an older one, and bringing its maps up to date failed. */
export type Unusable = 'newer' | 'notMigrated';

/** The real thing, or why nothing may be written. `onOutdated`: a newer build wants the database, this window can save no more until it is reloaded. */
export async function browserWorld(codec: CopyCodec, onOutdated: () => void): Promise<SavingWorld | Unusable> {
  const opening = { onOutdated };
  const [maps, sample, copies] = await Promise.all([
    opened(openIndexedDbStore(MAPS_DATABASE, opening)),
    opened(openIndexedDbStore(SAMPLE_DATABASE, opening)),
    opfsCopyStore(COPIES_FOLDER),
  ]);
  if (typeof maps === 'string') return maps;
  const storage = safeStorage(() => localStorage);
  const forgetting: SmallStorage = { getItem: () => null, setItem: () => {} };
  // Without its database, what this browser knows is looked at and left as it is: it may be back at the next start.
  const known: SmallStorage = maps ? storage : { ...storage, setItem: () => {} };
  const place = (store: JournalStore | null, kept: CopyStore | null, registry: SmallStorage): MapPlaces => {
    const used = store ?? new MemoryStore();
    return {
      store: used,
      copies: kept ?? memoryCopyStore(),
      registry: registryOver(registry),
      codec,
      now: Date.now,
      schedule,
      locks: webLocks(newId()) ?? leaseLocks({ store: used, owner: newId(), now: Date.now, every }),
      memoryOnly: store === null,
    };
  };
  return {
    maps: place(maps, copies, known),
    sample: place(typeof sample === 'string' ? null : sample, null, forgetting),
    memory: place(null, null, forgetting),
    channel: windowChannel,
    newId,
    askToPersist: () => void navigator.storage?.persist?.().catch(() => false),
    dropDrafts,
    dropStrayDrafts,
    forgetMap: (mapId) => sweepSmall((text) => text.includes(mapId)),
    tidy: async (isAbout) => {
      sweepSmall(isAbout);
      await settleDisk();
    },
  };
}

function sweepSmall(isAbout: (text: string) => boolean): void {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      sweepStorage(storage(), OURS, isAbout);
    } catch (error) {
      // A browser that refuses its small storages keeps nothing in them.
      if (!(error instanceof DOMException)) throw error;
    }
  }
}

/** `null`: this browser has no database, or does not give it in time. */
function opened(store: Promise<JournalStore>): Promise<JournalStore | Unusable | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, OPENING, null));
  return Promise.race([store.catch(unusable), late]);
}

function unusable(error: unknown): Unusable | null {
  if (error instanceof MigrationError) return 'notMigrated';
  return error instanceof DOMException && error.name === 'VersionError' ? 'newer' : null;
}

function schedule(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

export function every(milliseconds: number, run: () => void): () => void {
  const timer = setInterval(run, milliseconds);
  return () => clearInterval(timer);
}
