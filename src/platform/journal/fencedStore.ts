import type { History } from '../../domain/history/history';
import type { JournalStore, Operation, StoreFailure, Written } from './journalStore';
import { claim } from './mapLibrary';
import { snapshotInPieces } from './snapshot';
import type { MapRow, StoredEntry } from './stored';

/** A map as the writer has it, for a store that has to be given all of it. */
export interface WholeMap {
  /** As the store is known to have it, and the map as of then. */
  readonly row: () => MapRow;
  readonly history: () => History;
  readonly now: () => number;
  readonly onWritten: () => void;
}

/**
 * Writes one map under the right to do so, so that a window that lost it writes nothing. A disk that was full when the map was opened gave neither
 * that right nor, for a new map, room for it: both are asked for again before anything else is written. So they are of a
 * store that the browser has emptied meanwhile.
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

  /** The store has the map, up to what is still to be written. */
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

  /** Made before the right to write was there, it is written under the one that was given since. */
  ours(entry: StoredEntry): StoredEntry {
    return this.epoch === null || entry.epoch === this.epoch ? entry : { ...entry, epoch: this.epoch };
  }

  /** `fenced`: somebody wrote the map since it was opened, and what was made here was made on another. */
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
