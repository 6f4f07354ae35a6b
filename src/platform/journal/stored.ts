import type { Recorded } from '../../domain/history/recorded';
import type { KeptText } from './keptText';

/** A map in the list: what can be shown without opening it. Times in milliseconds since 1970. */
export interface MapRow {
  readonly id: string;
  readonly title: string;
  readonly actors: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Number of the last entry written. */
  readonly sequence: number;
  /** When a window last opened it for writing: the map with the greatest value is opened at the next start. */
  readonly openedAt?: number;
  /** When it was put in the bin; it is erased 30 days later. */
  readonly deletedAt?: number;
  /** When a person was last erased from it: a file saved earlier may still contain their name. */
  readonly erasedAt?: number;
}

/**
 * One recorded command. `epoch` identifies the writer: a lower epoch than the previous entry's comes from a window that had lost the map.
 */
export interface StoredEntry extends Omit<Recorded, 'change' | 'at'> {
  readonly sequence: number;
  readonly epoch: number;
  /** When it was written. */
  readonly at: number;
  /** When the step was made: decides whether it merges with the previous one. */
  readonly madeAt?: number;
  /** The change as JSON. */
  readonly change: string;
}

/** The whole map as of an entry, undo stack included. */
export interface StoredSnapshot {
  readonly sequence: number;
  readonly at: number;
  readonly text: KeptText;
  readonly checksum: string;
}

/** An earlier state of a map that can be restored. Its text is stored separately, so that listing stays cheap. */
export interface VersionRow {
  readonly id: string;
  readonly at: number;
  readonly sequence: number;
  readonly actors: number;
  readonly ties: number;
  /** Length of the text, in UTF-16 units. */
  readonly size: number;
  /** `automatic` versions are thinned out; `kept` ones were requested, or made before a restore. */
  readonly kind: 'automatic' | 'kept';
  /** Name given by a person; the version is then `kept`. */
  readonly name?: string;
}

export interface VersionText {
  readonly text: KeptText;
  readonly checksum: string;
}

/** Right to write, where the browser has no locks. */
export interface Lease {
  readonly owner: string;
  readonly until: number;
}

/**
 * An erasure that was requested and is not finished: the next start finishes it. It holds ids, never a name. `person`: their map still
 * contains them. `rewritten`: no map does, but what is stored beside the maps may. `maps`: whole maps.
 */
export type PendingErasure = PendingPerson | PendingRemains | PendingMaps;

export interface PendingPerson {
  readonly kind: 'person';
  readonly id: string;
  readonly person: string;
  readonly mapId: string;
  /** True when the map is the sample, which has a database of its own. */
  readonly inSample: boolean;
  readonly otherMaps: readonly string[];
  readonly instead: string;
  readonly words: boolean;
}

export interface PendingRemains {
  readonly kind: 'rewritten';
  readonly id: string;
  readonly maps: readonly string[];
  readonly sampleMaps: readonly string[];
  /** Keys of small storages whose texts named the person. */
  readonly small: readonly string[];
}

export interface PendingMaps {
  readonly kind: 'maps';
  readonly id: string;
  readonly at: number;
  readonly maps: readonly string[];
  /** True: all maps, and everything else this app keeps in small storages. */
  readonly all: boolean;
}

/**
 * Marks texts in small storages as void up to a moment. A browser that is killed loses the last seconds of `localStorage`, so that
 * removed texts reappear at the next start; the database does not lose anything.
 */
export interface SpentText {
  /** `''`: the text under the key `place`, whichever map it is about. */
  readonly mapId: string;
  /** Place of a draft; `''`: everything of the map. */
  readonly place: string;
  readonly at: number;
  /** Has no effect until the map has this entry: a text whose command did not reach the disk is a draft again. */
  readonly sequence: number;
}

/** Tables of the database, with their records and key shapes. */
export interface JournalTables {
  /** `[map]` */
  readonly maps: MapRow;
  /** `[map]`: the epoch of the window that may write. */
  readonly epochs: number;
  /** `[map, sequence]` */
  readonly entries: StoredEntry;
  /** `[map, sequence]` */
  readonly snapshots: StoredSnapshot;
  /** `[map, version]` */
  readonly versions: VersionRow;
  /** `[map, version]` */
  readonly versionTexts: VersionText;
  /** `[name]` */
  readonly leases: Lease;
  /** `[id]` */
  readonly erasures: PendingErasure;
  /** `[map, place]` */
  readonly spentTexts: SpentText;
}

export const JOURNAL_TABLES = [
  'maps',
  'epochs',
  'entries',
  'snapshots',
  'versions',
  'versionTexts',
  'leases',
  'erasures',
  'spentTexts',
] as const satisfies readonly (keyof JournalTables)[];
export type JournalTable = (typeof JOURNAL_TABLES)[number];
