import type { CopyWorld } from '../../platform/copies/copyKeeper';
import type { Places } from '../../platform/copies/takeStock';
import type { SpentDrafts } from '../../platform/drafts';
import type { StoredEntry } from '../../platform/journal/stored';
import type { MapLocks } from '../../platform/locks/mapLocks';
import type { WindowChannel } from '../../platform/windowChannel';

/** Messages between the windows that show one map. */
export type Said =
  | { readonly kind: 'written'; readonly entries: readonly StoredEntry[] }
  /** A read-only window asks to write. */
  | { readonly kind: 'wanted' }
  /** The writing window has written everything and releases the map. */
  | { readonly kind: 'released' }
  /** The map was rewritten, undo steps included: windows that show it read it again. */
  | { readonly kind: 'rewritten' };

/** Where a map is stored, and who may write it. */
export interface MapPlaces extends Places, CopyWorld {
  readonly locks: MapLocks;
  /** True when the stored data may not outlive the window, as in a private one. */
  readonly mayForget: boolean;
  /** True when second copies outlive the window. */
  readonly lastingCopies: boolean;
}

/** Everything saving needs from the browser; tests provide their own. */
export interface SavingWorld {
  readonly maps: MapPlaces;
  /** Separate storage for the sample: it never mixes with the maps. */
  readonly sample: MapPlaces;
  readonly secondCopies: boolean;
  readonly channel: (name: string) => WindowChannel<Said>;
  readonly newId: () => string;
  /** Asks the browser not to clear this site's data by itself. */
  readonly askToPersist: () => void;
  /** Removes the drafts of a map, all of them or only the spent ones. True when there was one. */
  readonly dropDrafts: (mapId: string, spent?: SpentDrafts) => boolean;
  /** Removes the drafts of all maps but these: drafts contain names, and no map is left to be erased with them. */
  readonly dropStrayDrafts: (mapIds: ReadonlySet<string>) => void;
  /** Removes texts from small storages that concern something gone, by key or text; returns how many. */
  readonly sweep: (isAbout: (text: string) => boolean) => number;
  /** Keys of small storages whose key or text matches. */
  readonly keysAbout: (isAbout: (text: string) => boolean) => readonly string[];
  /** Same as `sweep`, after an erasure, and compacts the disk. */
  readonly tidy: (isAbout: (text: string) => boolean) => Promise<void>;
}

/** Channel between the windows that show this map; close it when done. */
export function channelOf(world: SavingWorld, places: MapPlaces, mapId: string): WindowChannel<Said> {
  return world.channel(`${places === world.sample ? 'sample' : 'map'}:${mapId}`);
}
