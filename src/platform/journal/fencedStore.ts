import type { History } from '../../domain/history/history';
import type { JournalStore, Operation, StoreFailure, Written } from './journalStore';
import { claim } from './mapLibrary';
import { snapshotInPieces } from './snapshot';
import type { MapRow, StoredEntry } from './stored';

/** The writer's state of a map, for a store that must be given all of it. */
export interface WholeMap {
  /** Row as the store is known to have it; `history` is the map as of that row. */
  readonly row: () => MapRow;
  readonly history: () => History;
  readonly now: () => number;
  readonly onWritten: () => void;
}

/**
 * Writes one map under an epoch, so that a window that lost the map writes nothing. If the disk was full when the map was opened, it gave
 * no epoch and, for a new map, no room: both are requested again before anything else is written. The same happens when the browser has
 * emptied the store meanwhile.
 */
export class FencedStore {
  private readonly store: JournalStore;
  private readonly map: WholeMap;
  private epoch: number | null;
  private whole: boolean;

  constructor(store: JournalStore, map: WholeMap, epoch: number | null, isWhole: boolean) {
    this.store = store;
    this.map = map;
    this.epoch = epoch;
    this.whole = isWhole;
  }

  /** True when the store has the map, except for pending entries. */
  isWhole(): boolean {
    return this.whole;
  }

  isReady(): boolean {
    return this.epoch !== null && this.whole;
  }

  async write(operations: readonly Operation[]): Promise<Written> {
    if (this.epoch === null) {
      const refused = await this.claim().catch((): StoreFailure => 'lost');
      if (refused) return { done: false, failure: refused };
    }
    const before = this.whole ? [] : await this.wholeMap();
    const all = [...before, ...operations.map((one) => this.underOurs(one))];
    if (all.length === 0) return { done: true };
    const condition = { table: 'epochs', key: [this.map.row().id], value: this.epoch ?? undefined } as const;
    const written = await this.store.write(all, condition);
    if (written.done && !this.whole) {
      this.whole = true;
      this.map.onWritten();
    }
    if (!written.done && written.failure === 'emptied') [this.whole, this.epoch] = [false, null];
    return written;
  }

  /** An entry made before an epoch was granted is written under the epoch granted since. */
  ours(entry: StoredEntry): StoredEntry {
    return this.epoch === null || entry.epoch === this.epoch ? entry : { ...entry, epoch: this.epoch };
  }

  /** Returns `fenced` when the map was written elsewhere since it was opened: the edits made here are based on another state. */
  private async claim(): Promise<StoreFailure | null> {
    const { id, sequence } = this.map.row();
    const claimed = await claim(this.store, id);
    if (claimed.epoch === null) return claimed.failure;
    const found = await this.store.get('maps', [id]);
    if (found && found.sequence !== sequence) return 'fenced';
    if (!found) this.whole = false;
    this.epoch = claimed.epoch;
    return null;
  }

  private async wholeMap(): Promise<Operation[]> {
    const row = this.map.row();
    const snapshot = await snapshotInPieces(this.map.history(), row.sequence, this.map.now());
    return [
      { put: 'maps', key: [row.id], value: row },
      { put: 'snapshots', key: [row.id, row.sequence], value: snapshot },
    ];
  }

  private underOurs(operation: Operation): Operation {
    return 'put' in operation && operation.put === 'entries'
      ? { ...operation, value: this.ours(operation.value) }
      : operation;
  }
}
