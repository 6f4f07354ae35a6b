import type { Condition, JournalStore, Operation, StoreKey, Written } from '../../src/platform/journal/journalStore';
import { MemoryStore } from '../../src/platform/journal/memoryStore';
import type { JournalTable, JournalTables } from '../../src/platform/journal/stored';

/**
 * `before`: refused, nothing written. `after`: written, but said to have failed. `quota`: refused at the end of the
 * transaction. `closed`: the connection is gone until it is opened again. `dead`: the browser dies before the write.
 * `deadAfter`: it dies once the write is done, before anybody hears of it.
 */
export type Fault = 'before' | 'after' | 'quota' | 'closed' | 'dead' | 'deadAfter';

/** A store over `disk` that fails as told. `disk` outlives it, as a disk outlives a browser. */
export class FaultyStore implements JournalStore {
  readonly disk: MemoryStore;
  /** Asked at every write, with its number from 1. */
  faultAt: (call: number, operations: readonly Operation[]) => Fault | null = () => null;
  calls = 0;
  dead = false;
  /** Resolves when it dies: after that no write is answered, and nobody waits for one. */
  readonly death: Promise<void>;
  private die: () => void = () => {};
  private closed = false;

  constructor(disk: MemoryStore) {
    this.disk = disk;
    this.death = new Promise((resolve) => (this.die = resolve));
  }

  get<Table extends JournalTable>(table: Table, key: StoreKey): Promise<JournalTables[Table] | undefined> {
    return this.closed ? Promise.reject(new Error('closed')) : this.disk.get(table, key);
  }

  range<Table extends JournalTable>(table: Table, from: StoreKey, to: StoreKey): Promise<JournalTables[Table][]> {
    return this.closed ? Promise.reject(new Error('closed')) : this.disk.range(table, from, to);
  }

  async write(operations: readonly Operation[], ...conditions: readonly Condition[]): Promise<Written> {
    if (this.dead) return new Promise(() => {});
    this.calls += 1;
    const fault = this.faultAt(this.calls, operations);
    if (fault === 'dead' || fault === 'deadAfter') {
      this.dead = true;
      if (fault === 'deadAfter') await this.disk.write(operations, ...conditions);
      this.die();
      return new Promise(() => {});
    }
    if (fault === 'closed') this.closed = true;
    if (this.closed) return { done: false, failure: 'lost' };
    if (fault === 'before') return { done: false, failure: 'other' };
    if (fault === 'quota') return { done: false, failure: 'quota' };
    const written = await this.disk.write(operations, ...conditions);
    return fault === 'after' ? { done: false, failure: 'other' } : written;
  }

  writeUrgently(groups: readonly (readonly Operation[])[]): void {
    if (!this.dead && !this.closed) this.disk.writeUrgently(groups);
  }

  async reopen(): Promise<void> {
    this.closed = false;
  }
}
