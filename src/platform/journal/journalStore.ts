import type { JournalTable, JournalTables } from './stored';

export type StoreKey = readonly (string | number)[];

export type Put = {
  [Table in JournalTable]: { readonly put: Table; readonly key: StoreKey; readonly value: JournalTables[Table] };
}[JournalTable];

export type Operation =
  | Put
  /** All records with keys from `from` to `to`, both included. */
  | { readonly remove: JournalTable; readonly from: StoreKey; readonly to: StoreKey };

/** Nothing is written unless this record is this value (`undefined`: absent): what keeps a window that lost a map from writing. */
export interface Condition {
  readonly table: 'epochs' | 'leases';
  readonly key: StoreKey;
  readonly value: number | JournalTables['leases'] | undefined;
}

/**
 * `fenced`: the record of the condition is another. `emptied`: it is no more, which nothing of ours does: the browser has emptied the store, as some do when
 * the disk is full. `lost`: the connection is gone. `quota`: this site may keep no more. `full`: nobody may.
 */
export type StoreFailure = 'fenced' | 'emptied' | 'quota' | 'full' | 'lost' | 'other';
export type Written = { readonly done: true } | { readonly done: false; readonly failure: StoreFailure };

/**
 * Records by key in tables, written all or nothing. `write` is done only when the disk has it. Reads reject when the
 * store cannot be read.
 */
export interface JournalStore {
  get<Table extends JournalTable>(table: Table, key: StoreKey): Promise<JournalTables[Table] | undefined>;
  /** Records with keys from `from` to `to`, both included, in the order of their keys. */
  range<Table extends JournalTable>(table: Table, from: StoreKey, to: StoreKey): Promise<JournalTables[Table][]>;
  write(operations: readonly Operation[], ...conditions: readonly Condition[]): Promise<Written>;
  /**
   * For a page that is being left: asked for at once, without a condition. A group of which an entry is already there, from
   * a write that was under way or from another window, is left out; the others are written.
   */
  writeUrgently(groups: readonly (readonly Operation[])[]): void;
  /** Drops the connection, makes another. Rejects when that cannot be done. */
  reopen(): Promise<void>;
}

/** Keys of all that belongs to a map: numbers come before texts, and no text is greater than this. */
export function keysOf(mapId: string): readonly [from: StoreKey, to: StoreKey] {
  return [[mapId], [mapId, '\uffff']];
}
