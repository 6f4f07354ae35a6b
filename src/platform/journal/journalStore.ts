import type { JournalTable, JournalTables } from './stored';

export type StoreKey = readonly (string | number)[];

export type Put = {
  [Table in JournalTable]: { readonly put: Table; readonly key: StoreKey; readonly value: JournalTables[Table] };
}[JournalTable];

export type Operation =
  | Put
  /** All records with keys from `from` to `to`, both included. */
  | { readonly remove: JournalTable; readonly from: StoreKey; readonly to: StoreKey };

/** Nothing is written unless this record has this value (`undefined`: absent). It keeps a window that lost a map from writing it. */
export interface Condition {
  readonly table: 'epochs' | 'leases';
  readonly key: StoreKey;
  readonly value: number | JournalTables['leases'] | undefined;
}

/**
 * `fenced`: the condition's record has another value. `emptied`: the record is gone, which our code never does: the browser has emptied
 * the store, as some do when the disk is full. `lost`: the connection is gone. `quota`: this site has used up its storage. `full`: the
 * disk is full for everyone.
 */
export type StoreFailure = 'fenced' | 'emptied' | 'quota' | 'full' | 'lost' | 'other';
export type Written = { readonly done: true } | { readonly done: false; readonly failure: StoreFailure };

/**
 * Records by key in tables, written all or nothing. `write` resolves only once the disk has the data. Reads reject when the store cannot
 * be read.
 */
export interface JournalStore {
  get<Table extends JournalTable>(table: Table, key: StoreKey): Promise<JournalTables[Table] | undefined>;
  /** Records with keys from `from` to `to`, both included, in the order of their keys. */
  range<Table extends JournalTable>(table: Table, from: StoreKey, to: StoreKey): Promise<JournalTables[Table][]>;
  write(operations: readonly Operation[], ...conditions: readonly Condition[]): Promise<Written>;
  /**
   * For a page that is being left: requested at once, without a condition. A group whose entry already exists (from a write under way or
   * another window) is left out; the other groups are written.
   */
  writeUrgently(groups: readonly (readonly Operation[])[]): void;
  /** Closes the connection and opens another. Rejects when that fails. */
  reopen(): Promise<void>;
}

/** Key range of everything that belongs to a map: numbers sort before texts, and no text sorts after this one. */
export function keysOf(mapId: string): readonly [from: StoreKey, to: StoreKey] {
  return [[mapId], [mapId, '\uffff']];
}
