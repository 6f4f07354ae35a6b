import type { CopyWorld } from '../../platform/copies/copyKeeper';
import type { Places } from '../../platform/copies/takeStock';
import type { SpentDrafts } from '../../platform/drafts';
import type { StoredEntry } from '../../platform/journal/stored';
import type { MapLocks } from '../../platform/locks/mapLocks';
import type { WindowChannel } from '../../platform/windowChannel';

/** What the windows that show one map tell each other. */
export type Said =
  | { readonly kind: 'written'; readonly entries: readonly StoredEntry[] }
  /** A window that only looks wants to write. */
  | { readonly kind: 'wanted' }
  /** The window that wrote has written all, and lets go. */
  | { readonly kind: 'released' }
  /** The map was written anew, steps and all: what is shown of it is read again. */
  | { readonly kind: 'rewritten' };

/** Where a map is kept, and who may write it. */
export interface MapPlaces extends Places, CopyWorld {
  readonly locks: MapLocks;
  /** Nothing says that what is kept outlives the window, and something that it does not: as in a private one. */
  readonly mayForget: boolean;
  /** Second copies outlive the window. */
  readonly lastingCopies: boolean;
}

/** All that saving needs of the browser; tests bring their own. */
export interface SavingWorld {
  /** The maps of the person. */
  readonly maps: MapPlaces;
  /** The sample's own place: it never meets the maps. */
  readonly sample: MapPlaces;
  /** This browser has a place for second copies. */
  readonly secondCopies: boolean;
  readonly channel: (name: string) => WindowChannel<Said>;
  readonly newId: () => string;
  /** Asks the browser not to clear this site by itself. */
  readonly askToPersist: () => void;
  /** Takes away what was half typed on a map, all of it or what is spent. True when something was there. */
  readonly dropDrafts: (mapId: string, spent?: SpentDrafts) => boolean;
  /** Takes away what was half typed on maps that are none of these: they hold names, and no map is left to go with. */
  readonly dropStrayDrafts: (mapIds: ReadonlySet<string>) => void;
  /** Takes away what small storages hold about something that is gone, by key or text; gives how many. */
  readonly sweep: (isAbout: (text: string) => boolean) => number;
  /** Keys of small storages under which something is about it. */
  readonly keysAbout: (isAbout: (text: string) => boolean) => readonly string[];
  /** After an erasure: the same, and has the disk tidied. */
  readonly tidy: (isAbout: (text: string) => boolean) => Promise<void>;
}

/** What the windows that show this map tell each other; close it when done. */
export function channelOf(world: SavingWorld, places: MapPlaces, mapId: string): WindowChannel<Said> {
  return world.channel(`${places === world.sample ? 'sample' : 'map'}:${mapId}`);
}
