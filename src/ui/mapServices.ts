import type { ActorId, SnapshotId } from '../domain/brand';
import type { Traces } from '../domain/erasure/traces';
import type { MapDocument } from '../domain/mapDocument';
import type { FieldName } from '../domain/themes/mapField';
import type { AppState } from '../store/appStore';

/** Texts half typed on the open map, by place: kept on this device until they lead somewhere. */
export interface DraftServices {
  readonly read: (place: string) => string | undefined;
  readonly keep: (place: string, text: string | null) => void;
  readonly places: () => readonly string[];
  /** Says that a text was left that its field cannot keep: whoever shows it looks again. */
  readonly tell: () => void;
  /** Calls back when such a text was left, and when one is gone. Returns how to stop. */
  readonly watch: (heard: () => void) => () => void;
}

/** A map kept on this device, as the list shows it. */
export interface KeptMap {
  readonly id: string;
  readonly title: string;
  readonly actors: number;
  readonly updated: Date;
  readonly deleted: boolean;
  /** Whole days until it leaves the bin for good. */
  readonly daysLeft?: number;
}

/** An earlier state of a map. */
export interface KeptVersion {
  readonly id: string;
  readonly at: Date;
  readonly actors: number;
  readonly ties: number;
  /** Given by a person: it is kept for good. */
  readonly name: string | undefined;
  /** Kept because something else was put in its place. */
  readonly kept: boolean;
}

/** What this device keeps about a person, besides the open map. */
export interface PersonFound {
  readonly traces: Traces;
  /** When the versions that they are in were kept. */
  readonly versions: readonly Date[];
  readonly otherMaps: readonly KeptMap[];
}

/** How a person is erased: what is written in place of the name, whether words of it alone are, and from which other maps. */
export interface ErasureWish {
  readonly instead: string;
  readonly words: boolean;
  readonly otherMaps: readonly string[];
}

/** Maps and versions that are kept on this device. */
export interface MapServices {
  readonly startNewMap: () => void;
  readonly keepSample: () => void;
  readonly openSample: () => void;
  /** A small made-up map of a field of work, in place of the sample. */
  readonly openExample: (of: FieldName) => void;
  readonly listMaps: () => Promise<readonly KeptMap[]>;
  readonly openMap: (id: string) => void;
  /** A map as it is kept, to be looked at without opening it; `null` when it cannot be read. */
  readonly readMap: (id: string) => Promise<MapDocument | null>;
  /**
   * Changes another map of this device as if it were opened, changed and left. `held`: another window has it; `unreadable`, or `refused` by
   * the disk: it is as it was.
   */
  readonly editMap: (
    id: string,
    edit: (map: Pick<AppState, 'execute'>) => boolean,
  ) => Promise<'done' | 'held' | 'unreadable' | 'refused'>;
  /** Half-typed texts of a map that is not open: they wait there. */
  readonly draftsOf: (id: string) => DraftServices;
  readonly deleteMap: (id: string) => Promise<void>;
  readonly restoreMap: (id: string) => Promise<void>;
  readonly listVersions: () => Promise<readonly KeptVersion[]>;
  /** `unreadable`: that version is gone or damaged. `refused`: what is there now could not be kept first. */
  readonly restoreVersion: (id: string) => Promise<'done' | 'unreadable' | 'refused'>;
  /** False when the disk refuses. */
  readonly nameVersion: (id: string, name: string) => Promise<boolean>;
  /** A version as a map of its own. */
  readonly openVersion: (id: string, title: string) => void;
  /** Out of the bin, for good. */
  readonly eraseMap: (id: string) => Promise<void>;
  readonly openSnapshot: (id: SnapshotId) => void;
  /** Works the groups of the open map out as if there were none. */
  readonly regroup: () => void;
  readonly retrySaving: () => void;
  readonly takeOver: () => void;
}

/** What is kept about somebody, and erasing it. */
export interface PersonServices {
  readonly findPerson: (id: ActorId) => Promise<PersonFound | null>;
  /** For good, from the open map and others. False when it could not be done. */
  readonly erasePerson: (id: ActorId, wish: ErasureWish) => Promise<boolean>;
  /** Closes the open map and erases it, or all maps, from this device, for good. */
  readonly closeAndErase: (which: 'open' | 'all') => Promise<boolean>;
}
