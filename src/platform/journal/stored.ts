import type { Recorded } from '../../domain/history/recorded';
import type { KeptText } from './keptText';

/** A map in the list: what is told of it without opening it. Times in milliseconds since 1970. */
export interface MapRow {
  readonly id: string;
  readonly title: string;
  readonly actors: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Number of the last entry written. */
  readonly sequence: number;
  /** When a window last opened it for writing: the greatest is opened again at the next start. */
  readonly openedAt?: number;
  /** In the bin since; gone for good 30 days later. */
  readonly deletedAt?: number;
  /** When a person was last erased from it: a file saved before may bear their name. */
  readonly erasedAt?: number;
}

/** One recorded command. `epoch`: who wrote it; a lower one than its predecessor's came from a window that had lost the map. */
export interface StoredEntry extends Omit<Recorded, 'change' | 'at'> {
  readonly sequence: number;
  readonly epoch: number;
  /** When it was written. */
  readonly at: number;
  /** When its step was made: whether it joins the one before depends on it. */
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

/** An earlier state of a map that one can come back to. The text is kept apart, so that listing stays cheap. */
export interface VersionRow {
  readonly id: string;
  readonly at: number;
  readonly sequence: number;
  readonly actors: number;
  readonly ties: number;
  /** Length of the text, in UTF-16 units. */
  readonly size: number;
  /** `automatic` ones are thinned out; `kept` ones were made before a restore or asked for. */
  readonly kind: 'automatic' | 'kept';
  /** What a person called it: it is then `kept`. */
  readonly name?: string;
}

export interface VersionText {
  readonly text: KeptText;
  readonly checksum: string;
}

/** Who may write where the browser has no locks. */
export interface Lease {
  readonly owner: string;
  readonly until: number;
}

/**
 * An erasure that was asked for and is not done yet: the next start finishes it. It holds ids, never a name.
 * `person`: their map still knows them. `rewritten`: no map does, what lies beside maps may. `maps`: whole maps.
 */
export type PendingErasure = PendingPerson | PendingRemains | PendingMaps;

export interface PendingPerson {
  readonly kind: 'person';
  readonly id: string;
  readonly person: string;
  readonly mapId: string;
  /** The map is the sample, which has a database of its own. */
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
  /** Keys under which small storages named the person. */
  readonly small: readonly string[];
}

export interface PendingMaps {
  readonly kind: 'maps';
  readonly id: string;
  readonly at: number;
  readonly maps: readonly string[];
  /** All maps, and whatever else this app keeps in small storages. */
  readonly all: boolean;
}

/**
 * Until when what small storages hold is spent. A browser that is killed forgets its last seconds of `localStorage`, so that
 * what was removed there is back at the next start; the database forgets nothing.
 */
export interface SpentText {
  /** `''`: what is under the key `place`, whichever map it is about. */
  readonly mapId: string;
  /** Of a draft; `''`: all of the map. */
  readonly place: string;
  readonly at: number;
  /** Void until the map has this entry: a line whose command did not reach the disk is a draft again. */
  readonly sequence: number;
}

/** Tables of the database with what they hold and the shape of their keys. */
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
