import type { JournalStore, Operation } from './journalStore';
import { MemoryStore } from './memoryStore';
import type { MapRow } from './stored';

/** Milliseconds before retrying to open the database. */
const ASKED_AGAIN = 5000;

export interface StoreOnceOpened extends JournalStore {
  /** True once the database holds everything written here. */
  readonly isKept: () => boolean;
}

interface Opening {
  /** Rejects while the browser does not open its database: it refuses, or has no room for it. */
  readonly open: () => Promise<JournalStore>;
  readonly schedule: (milliseconds: number, run: () => void) => () => void;
  readonly onKept: () => void;
}

/** First state in which a map was written here, to compare with what the database has. */
interface Begun {
  readonly sequence: number;
  readonly epoch: number;
}

/**
 * Store in memory until the database opens, then in the database: when room is made on a full disk, no reload is needed. A map of which
 * the database has a later state than the one first written here is not overwritten.
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
    // Writes that arrive meanwhile are moved too: the switch happens once a round leaves nothing to move.
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

/** Maps first written in memory, and what to do with each once the database is open. */
function begunIn(memory: MemoryStore) {
  const begun = new Map<string, Begun>();
  const note = async (operations: readonly Operation[]) => {
    for (const one of operations) {
      if (!('put' in one) || one.put !== 'maps' || begun.has(one.value.id)) continue;
      const { id, sequence } = one.value;
      begun.set(id, { sequence, epoch: (await memory.get('epochs', [id])) ?? 0 });
    }
  };

  /** `apart`: the database has a different state from the one edited here. */
  const placeOf = async (
    database: JournalStore,
    { id }: MapRow,
    there: MapRow,
  ): Promise<'stays' | 'moves' | 'apart'> => {
    const { sequence, epoch } = begun.get(id) ?? { sequence: -1, epoch: 0 };
    const ours = (await memory.get('epochs', [id])) ?? 0;
    // This window never asked for the right to write the map, and another window may have it.
    if (ours === epoch) return 'stays';
    if (there.sequence <= sequence && ((await database.get('epochs', [id])) ?? 0) < ours) return 'moves';
    const worked = await memory.range('entries', [id], [id, '\uffff']);
    return worked.length > 0 ? 'apart' : 'stays';
  };
  return { note, placeOf };
}
