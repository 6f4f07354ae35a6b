import type { Recorded } from '../../domain/recorded';
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
}

export const JOURNAL_TABLES = [
  'maps',
  'epochs',
  'entries',
  'snapshots',
  'versions',
  'versionTexts',
  'leases',
] as const satisfies readonly (keyof JournalTables)[];
export type JournalTable = (typeof JOURNAL_TABLES)[number];
