import type { JournalStore } from './journalStore';
import { MemoryStore } from './memoryStore';

/** Milliseconds before a database that did not open is asked for again. */
const ASKED_AGAIN = 10_000;

export interface StoreOnceOpened extends JournalStore {
  /** True once the database holds all that was written here. */
  readonly isKept: () => boolean;
}

interface Opening {
  /** Rejects as long as the browser does not give its database: it refuses it, or has no room to open it. */
  readonly open: () => Promise<JournalStore>;
  readonly schedule: (milliseconds: number, run: () => void) => () => void;
  readonly onKept: () => void;
}

/**
 * In memory for as long as the database does not open, then in the database: a full disk that gets room needs no reload. What the
 * database has by then of the same map stays as it is: it is not known here, and must not be written over.
 */
export function storeOnceOpened({ open, schedule, onKept }: Opening): StoreOnceOpened {
  const memory = new MemoryStore();
  let used: JournalStore = memory;

  const moved = async (): Promise<boolean> => {
    const database = await open();
    const isThere = async (mapId: string) => (await database.get('maps', [mapId])) !== undefined;
    const rows = await memory.range('maps', [''], ['\uffff']);
    for (const { id } of rows) if (await isThere(id)) return false;
    // What is written in memory meanwhile goes too: the switch comes in the turn in which nothing is left.
    for (let writes = -1; writes !== memory.writes; ) {
      writes = memory.writes;
      const all = memory.everything();
      if (all.length > 0 && !(await database.write(all)).done) return false;
    }
    used = database;
    return true;
  };
  const ask = () =>
    void schedule(ASKED_AGAIN, () => {
      moved()
        .catch(() => false)
        .then((isDone) => (isDone ? onKept() : ask()));
    });
  ask();

  return {
    isKept: () => used !== memory,
    get: (table, key) => used.get(table, key),
    range: (table, from, to) => used.range(table, from, to),
    write: (operations, ...conditions) => used.write(operations, ...conditions),
    writeUrgently: (groups) => used.writeUrgently(groups),
    reopen: () => used.reopen(),
  };
}
