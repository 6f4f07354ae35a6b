import type { CopyStore } from '../../src/platform/copies/copyStore';
import type { JournalStore, Written } from '../../src/platform/journal/journalStore';

/**
 * `before`: the call is refused, nothing is done. `after`: it is done, and said to have failed. `quota`: refused at the
 * end of the transaction for want of room. `closed`: the connection is gone until it is opened again.
 */
export const CALL_FAULTS = ['before', 'after', 'quota', 'closed'] as const;
export type CallFault = (typeof CALL_FAULTS)[number];

/** Counts every call to the stores, reads and copies too, and makes one of them fail, or some in a row. */
export class FailingCalls {
  calls = 0;
  fired = false;
  private readonly at: number;
  private readonly fault: CallFault;
  private readonly lasting: number;
  private closed = false;

  constructor(at: number, fault: CallFault, lasting = 1) {
    this.lasting = lasting;
    this.at = at;
    this.fault = fault;
  }

  store(disk: JournalStore): JournalStore {
    const read = async <Result>(reading: () => Promise<Result>): Promise<Result> => {
      const fault = this.next();
      if (fault === 'closed') this.closed = true;
      // A read makes the connection anew by itself.
      if (this.closed && fault === null) this.closed = false;
      if (this.closed || fault === 'before' || fault === 'after') throw new DOMException('read', 'UnknownError');
      return reading();
    };
    return {
      get: (table, key) => read(() => disk.get(table, key)),
      range: (table, from, to) => read(() => disk.range(table, from, to)),
      write: async (operations, ...conditions): Promise<Written> => {
        const fault = this.next();
        if (fault === 'closed') this.closed = true;
        if (this.closed) return { done: false, failure: 'lost' };
        if (fault === 'before') return { done: false, failure: 'other' };
        if (fault === 'quota') return { done: false, failure: 'quota' };
        const written = await disk.write(operations, ...conditions);
        return fault === 'after' ? { done: false, failure: 'other' } : written;
      },
      writeUrgently: (groups) => {
        if (!this.closed) disk.writeUrgently(groups);
      },
      reopen: async () => {
        if (this.next()) throw new DOMException('open', 'UnknownError');
        this.closed = false;
      },
    };
  }

  copies(files: CopyStore): CopyStore {
    const call = async <Result>(doing: () => Promise<Result>): Promise<Result> => {
      const fault = this.next();
      if (fault === 'after') await doing();
      if (fault) throw new DOMException('copy', fault === 'quota' ? 'QuotaExceededError' : 'UnknownError');
      return doing();
    };
    return {
      names: () => call(() => files.names()),
      read: (name) => call(() => files.read(name)),
      write: (name, text) => call(() => files.write(name, text)),
      remove: (name) => call(() => files.remove(name)),
    };
  }

  private next(): CallFault | null {
    this.calls += 1;
    if (this.calls < this.at || this.calls >= this.at + this.lasting) return null;
    this.fired = true;
    return this.fault;
  }
}
