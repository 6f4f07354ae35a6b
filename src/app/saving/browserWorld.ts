import { type CopyStore, memoryCopyStore } from '../../platform/copies/copyStore';
import type { CopyCodec } from '../../platform/copies/mapCopies';
import { findCopyStore } from '../../platform/copies/opfsCopyStore';
import { REGISTRY_KEY, registryOver } from '../../platform/copies/registry';
import { tailOver } from '../../platform/copies/tail';
import { dropDrafts, dropStrayDrafts } from '../../platform/drafts';
import { settleDisk } from '../../platform/erasure/settleDisk';
import { keysAbout, type SweptStorage, sweepStorage } from '../../platform/erasure/sweepStorage';
import {
  MAPS_DATABASE,
  MigrationError,
  openIndexedDbStore,
  SAMPLE_DATABASE,
} from '../../platform/journal/indexedDbStore';
import type { JournalStore } from '../../platform/journal/journalStore';
import { failureOf } from '../../platform/journal/storedRecords';
import { type StoreOnceOpened, storeOnceOpened } from '../../platform/journal/storeOnceOpened';
import { keepsInBrowser } from '../../platform/keepsInBrowser';
import { leaseLocks } from '../../platform/locks/leaseLocks';
import type { MapLocks } from '../../platform/locks/mapLocks';
import { windowBefore } from '../../platform/locks/windowBefore';
import { newId } from '../../platform/newId';
import { deviceTexts, tabTexts, type WholeStorage } from '../../platform/safeStorage';
import { windowChannel } from '../../platform/windowChannel';
import { within } from '../../platform/within';
import type { MapPlaces, SavingWorld } from './savingWorld';

export const COPIES_FOLDER = 'copies';
type Texts = Pick<WholeStorage, 'getItem' | 'setItem' | 'removeItem'>;

/** All keys of this app in small storages begin with this prefix; the registry handles its own removals. */
const OURS = { prefix: 'maillon.', kept: REGISTRY_KEY };
/** Milliseconds a database has to open: another window may block it indefinitely with an older version. */
export const OPENING = 8000;
/** Milliseconds the browser has to say whether it clears this site by itself. */
const SAYING = 1000;

/**
 * `newer`: a newer build has written here, which this one must not touch. `notMigrated`: an older build has, and migrating its maps
 * failed.
 */
export type Unusable = 'newer' | 'notMigrated';

export interface WorldEvents {
  /** A newer build wants the database: this window cannot save until it is reloaded. */
  readonly onOutdated: () => void;
  /** A database that did not open at first has opened, and has what was done meanwhile. */
  readonly onKept: () => void;
}

/** The browser's real storage, or the reason why nothing may be written. `locks`: the browser's, if it has any. */
export async function browserWorld(
  codec: CopyCodec,
  locks: MapLocks | null,
  { onOutdated, onKept }: WorldEvents,
): Promise<SavingWorld | Unusable> {
  const [first, sample, found, persisted] = await Promise.all([
    opened(() => openIndexedDbStore(MAPS_DATABASE, { onOutdated })),
    opened(() => openIndexedDbStore(SAMPLE_DATABASE, { onOutdated })),
    findCopyStore(COPIES_FOLDER),
    keepsInBrowser && within(SAYING, () => navigator.storage.persisted()).catch(() => false),
  ]);
  if (typeof first === 'string') return first;
  // On a full disk Chromium closes all databases of a site together with the one it cannot open.
  const maps = first && (await opened(async () => first));
  if (typeof maps === 'string') return maps;
  const copies = typeof found === 'string' ? null : found;
  const nothing: Texts = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  const owner = newId();
  const leased = locks === null ? { owner, before: windowBefore(tabTexts, owner, globalThis) } : { owner };
  const place = (name: string, store: JournalStore | null, kept: CopyStore | null, texts: Texts): MapPlaces => {
    const open = () => within(OPENING, () => openIndexedDbStore(name, { onOutdated }));
    const used: JournalStore & Partial<StoreOnceOpened> = store ?? storeOnceOpened({ open, schedule, onKept });
    const isInMemory = () => used.isKept?.() === false;
    const known = leftAloneWhile(isInMemory, texts);
    return {
      store: used,
      copies: kept ?? memoryCopyStore(),
      registry: registryOver(known),
      tail: tailOver(known),
      codec,
      now: Date.now,
      schedule,
      locks: locks ?? leaseLocks({ store: used, ...leased, now: Date.now, every }),
      get memoryOnly() {
        return isInMemory();
      },
      // Private windows of Firefox and Safari keep a database until they are closed; they are recognised by refusing private files. A
      // browser without private files cannot be recognised, and what is shown then is true in both kinds of window.
      mayForget: found === 'refused' && !persisted,
      lastingCopies: kept !== null,
    };
  };
  return {
    maps: place(MAPS_DATABASE, maps, copies, deviceTexts),
    sample: place(SAMPLE_DATABASE, typeof sample === 'string' ? null : sample, null, nothing),
    secondCopies: copies !== null,
    channel: windowChannel,
    newId,
    askToPersist: () => {
      if (keepsInBrowser) void within(OPENING, () => navigator.storage.persist()).catch(() => false);
    },
    dropDrafts,
    dropStrayDrafts,
    sweep: (isAbout) => overSmall((storage) => sweepStorage(storage, OURS, isAbout)).reduce((sum, one) => sum + one, 0),
    keysAbout: (isAbout) => overSmall((storage) => keysAbout(storage, OURS, isAbout)).flat(),
    tidy: async (isAbout) => {
      overSmall((storage) => sweepStorage(storage, OURS, isAbout));
      // A browser without a database has nothing to compact.
      if (maps) await settleDisk(MAPS_DATABASE);
    },
  };
}

/** While the database is missing, these texts are read but not changed: it may be back at the next start. */
function leftAloneWhile(isInMemory: () => boolean, texts: Texts): Texts {
  return {
    getItem: texts.getItem,
    setItem: (key, text) => isInMemory() || texts.setItem(key, text),
    removeItem: (key) => isInMemory() || texts.removeItem(key),
  };
}

function overSmall<Result>(work: (storage: SweptStorage) => Result): Result[] {
  return [deviceTexts, tabTexts].map(work);
}

/** Null when this browser has no database, does not open it in time, or opens one that cannot be read. */
function opened(open: () => Promise<JournalStore>): Promise<JournalStore | Unusable | null> {
  const readable = async () => {
    const store = await open();
    await store.get('maps', ['']);
    return store;
  };
  return within(OPENING, readable)
    .catch((error: unknown) => {
      // Chromium makes room on a full disk: it has just deleted what it could not open.
      if (['quota', 'full'].includes(failureOf(error))) return within(OPENING, readable);
      throw error;
    })
    .catch(unusable);
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

/** Runs whenever the person comes back to the page, from another tab or program. Returns a function that stops it. */
export function onReturn(run: () => void): () => void {
  const ifSeen = () => {
    if (document.visibilityState === 'visible') run();
  };
  addEventListener('focus', run);
  document.addEventListener('visibilitychange', ifSeen);
  return () => {
    removeEventListener('focus', run);
    document.removeEventListener('visibilitychange', ifSeen);
  };
}
