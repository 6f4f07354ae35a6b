import type { ActorId, SnapshotId } from '../domain/brand';
import type { Traces } from '../domain/erasure/traces';
import type { MapDocument } from '../domain/mapDocument';
import type { FieldName } from '../domain/themes/mapField';
import type { AppState } from '../store/appStore';

/** Half-typed texts of the open map, by place, kept on this device until they are used. */
export interface DraftServices {
  readonly read: (place: string) => string | undefined;
  readonly keep: (place: string, text: string | null) => void;
  readonly places: () => readonly string[];
  /** Tells watchers that a text was left that its field cannot keep, so that they look again. */
  readonly tell: () => void;
  /** Calls back when such a text is left or removed. Returns the function that stops watching. */
  readonly watch: (heard: () => void) => () => void;
}

export interface KeptMap {
  readonly id: string;
  readonly title: string;
  readonly actors: number;
  readonly updated: Date;
  readonly deleted: boolean;
  /** Whole days until it is deleted from the bin for good. */
  readonly daysLeft?: number;
}

export interface KeptVersion {
  readonly id: string;
  readonly at: Date;
  readonly actors: number;
  readonly ties: number;
  /** Name given by a person; a named version is kept for good. */
  readonly name: string | undefined;
  /** True when it was kept because something else replaced it. */
  readonly kept: boolean;
}

/** What this device keeps about a person, besides the open map. */
export interface PersonFound {
  readonly traces: Traces;
  /** Dates of the kept versions that mention the person. */
  readonly versions: readonly Date[];
  readonly otherMaps: readonly KeptMap[];
}

/** How to erase a person: the text that replaces the name, whether single words of the name are replaced too, and in which other maps. */
export interface ErasureWish {
  readonly instead: string;
  readonly words: boolean;
  readonly otherMaps: readonly string[];
}

export interface MapServices {
  readonly startNewMap: () => void;
  readonly keepSample: () => void;
  readonly openSample: () => void;
  /** Opens a small made-up map of a field of work, in place of the sample. */
  readonly openExample: (of: FieldName) => void;
  readonly listMaps: () => Promise<readonly KeptMap[]>;
  readonly openMap: (id: string) => void;
  /** Reads a kept map to show it without opening it; `null` when it cannot be read. */
  readonly readMap: (id: string) => Promise<MapDocument | null>;
  /**
   * Changes another map of this device as if it were opened, changed and left. `held`: another window has it open. After `held`,
   * `unreadable` or `refused` (by the disk) it is unchanged.
   */
  readonly editMap: (
    id: string,
    edit: (map: Pick<AppState, 'execute'>) => boolean,
  ) => Promise<'done' | 'held' | 'unreadable' | 'refused'>;
  readonly draftsOf: (id: string) => DraftServices;
  readonly deleteMap: (id: string) => Promise<void>;
  readonly restoreMap: (id: string) => Promise<void>;
  readonly listVersions: () => Promise<readonly KeptVersion[]>;
  /** `unreadable`: that version is gone or damaged. `refused`: the present state could not be kept first. */
  readonly restoreVersion: (id: string) => Promise<'done' | 'unreadable' | 'refused'>;
  /** Returns false when the disk refuses. */
  readonly nameVersion: (id: string, name: string) => Promise<boolean>;
  /** Opens a version as a map of its own. */
  readonly openVersion: (id: string, title: string) => void;
  /** Deletes a map from the bin, for good. */
  readonly eraseMap: (id: string) => Promise<void>;
  readonly openSnapshot: (id: SnapshotId) => void;
  readonly regroup: () => void;
  readonly retrySaving: () => void;
  readonly takeOver: () => void;
}

export interface PersonServices {
  readonly findPerson: (id: ActorId) => Promise<PersonFound | null>;
  /** Erases a person for good, from the open map and others. Returns false when it could not be done. */
  readonly erasePerson: (id: ActorId, wish: ErasureWish) => Promise<boolean>;
  /** Closes the open map and erases it, or all maps, from this device, for good. */
  readonly closeAndErase: (which: 'open' | 'all') => Promise<boolean>;
}
