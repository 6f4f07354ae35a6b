import type { JournalStore, Operation } from './journalStore';
import { MemoryStore } from './memoryStore';
import type { MapRow } from './stored';

/** Milliseconds before a database that did not open is asked for again. */
const ASKED_AGAIN = 5000;

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

/** How a map was first written here, and what the database has of it. */
interface Begun {
  readonly sequence: number;
  readonly epoch: number;
}

/**
 * In memory for as long as the database does not open, then in the database: a full disk that gets room needs no reload. A map
 * that the database has in a later state than it was begun with here is not written over.
 */
export function storeOnceOpened({ open, schedule, onKept }: Opening): StoreOnceOpened {
  const memory = new MemoryStore();
  const begun = begunIn(memory);
  let used: JournalStore = memory;

  const moved = async (): Promise<boolean> => {
    const database = await open();
    const stay = new Set<string>();
    const known = new Map<string, MapRow>();
    for (const row of await memory.range('maps', [''], ['\uffff'])) {
      const there = await database.get('maps', [row.id]);
      if (!there) continue;
      known.set(row.id, there);
      const place = await begun.placeOf(database, row, there);
      if (place === 'apart') return false;
      if (place === 'stays') stay.add(row.id);
    }
    // What is written in memory meanwhile goes too: the switch comes in the turn in which nothing is left.
    for (let writes = -1; writes !== memory.writes; ) {
      writes = memory.writes;
      const all = memory.everything().filter(({ key: [mapId] }) => !stay.has(String(mapId)));
      const operations = all.map((one): Operation => {
        const there = one.put === 'maps' && known.get(one.value.id);
        return there ? { ...one, value: { ...there, ...one.value, createdAt: there.createdAt } } : one;
      });
      if (operations.length > 0 && !(await database.write(operations)).done) return false;
    }
    used = database;
    return true;
  };
  const ask = () =>
    void schedule(ASKED_AGAIN, () => {
      void moved()
        .catch(() => false)
        .then((isDone) => (isDone ? onKept() : ask()));
    });
  ask();

  return {
    isKept: () => used !== memory,
    get: (table, key) => used.get(table, key),
    range: (table, from, to) => used.range(table, from, to),
    write: async (operations, ...conditions) => {
      const written = await used.write(operations, ...conditions);
      if (written.done && used === memory) await begun.note(operations);
      return written;
    },
    writeUrgently: (groups) => used.writeUrgently(groups),
    reopen: () => used.reopen(),
  };
}

/** The maps that were begun in memory, and what becomes of each once the database is there. */
function begunIn(memory: MemoryStore) {
  const begun = new Map<string, Begun>();
  const note = async (operations: readonly Operation[]) => {
    for (const one of operations) {
      if (!('put' in one) || one.put !== 'maps' || begun.has(one.value.id)) continue;
      const { id, sequence } = one.value;
      begun.set(id, { sequence, epoch: (await memory.get('epochs', [id])) ?? 0 });
    }
  };

  /** `apart`: the database has another state than the one that was worked on here. */
  const placeOf = async (
    database: JournalStore,
    { id }: MapRow,
    there: MapRow,
  ): Promise<'stays' | 'moves' | 'apart'> => {
    const { sequence, epoch } = begun.get(id) ?? { sequence: -1, epoch: 0 };
    const ours = (await memory.get('epochs', [id])) ?? 0;
    // Nobody asked for the right to write it here, and another window may have it.
    if (ours === epoch) return 'stays';
    if (there.sequence <= sequence && ((await database.get('epochs', [id])) ?? 0) < ours) return 'moves';
    const worked = await memory.range('entries', [id], [id, '\uffff']);
    return worked.length > 0 ? 'apart' : 'stays';
  };
  return { note, placeOf };
}
