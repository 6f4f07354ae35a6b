import { type IDBPDatabase, openDB } from 'idb';
import type { Condition, JournalStore, Operation, StoreFailure, StoreKey, Written } from './journalStore';
import { sameJson } from './memoryStore';
import { JOURNAL_TABLES, type JournalTable, type JournalTables } from './stored';

/** Maps of the person, and the sample's, never meet. */
export const MAPS_DATABASE = 'maillon-maps';
export const SAMPLE_DATABASE = 'maillon-sample';

const VERSION = 1;

export interface IndexedDbEvents {
  /** A newer build of the app wants the database: this page must be reloaded to go on saving. */
  readonly onOutdated?: () => void;
}

/** Opens the database, made if need be. Rejects where the browser has none or refuses it. */
export async function openIndexedDbStore(name: string, events: IndexedDbEvents = {}): Promise<JournalStore> {
  let outdated = false;
  const open = () =>
    openDB(name, VERSION, {
      upgrade: (database) => {
        for (const table of JOURNAL_TABLES) {
          if (!database.objectStoreNames.contains(table)) database.createObjectStore(table);
        }
      },
      blocking: (_current, _blocked, event) => {
        outdated = true;
        (event.target as IDBDatabase).close();
        events.onOutdated?.();
      },
    });
  let database = await open();

  return {
    get: (table, key) => database.get(table, [...key]),
    range: <Table extends JournalTable>(table: Table, from: StoreKey, to: StoreKey): Promise<JournalTables[Table][]> =>
      database.getAll(table, IDBKeyRange.bound([...from], [...to])),
    write: (operations, condition) => write(database, operations, condition),
    writeUrgently: (operations) => writeUrgently(database, operations),
    reopen: async () => {
      // A page older than its database stops writing: it would spoil what it does not understand.
      if (outdated) throw new Error('IndexedDB: a newer version of the app holds the database');
      database.close();
      database = await open();
    },
  };
}

async function write(
  database: IDBPDatabase,
  operations: readonly Operation[],
  condition: Condition | undefined,
): Promise<Written> {
  let fenced = false;
  try {
    const transaction = begin(database, operations, condition);
    const requests: Promise<unknown>[] = [];
    if (condition) {
      const found = transaction.objectStore(condition.table).get([...condition.key]);
      requests.push(
        found.then((value) => {
          if (sameJson(value, condition.value)) return;
          fenced = true;
          transaction.abort();
        }),
      );
    }
    for (const operation of operations) requests.push(request(transaction, operation, 'put'));
    // A request may succeed and its transaction still be refused (full disk): only `done` counts.
    await Promise.all([...requests, transaction.done]);
    return { done: true };
  } catch (error) {
    return { done: false, failure: fenced ? 'fenced' : failureOf(error) };
  }
}

/** Committed without waiting for anything: a page that is going away runs no more of our code. */
function writeUrgently(database: IDBPDatabase, operations: readonly Operation[]): void {
  try {
    const transaction = begin(database, operations, undefined);
    const ignored = () => {};
    for (const operation of operations) {
      const entry = 'put' in operation && operation.put === 'entries';
      request(transaction, operation, entry ? 'add' : 'put').catch(ignored);
    }
    transaction.done.catch(ignored);
    transaction.commit();
  } catch (error) {
    // The connection is gone with the page. What is not written stays in the queue, which knows it is not.
    if (!(error instanceof DOMException)) throw error;
  }
}

function begin(database: IDBPDatabase, operations: readonly Operation[], condition: Condition | undefined) {
  const tables = new Set<JournalTable>(operations.map((one) => ('put' in one ? one.put : one.remove)));
  if (condition) tables.add(condition.table);
  return database.transaction([...tables], 'readwrite', { durability: 'strict' });
}

function request(transaction: ReturnType<typeof begin>, operation: Operation, how: 'put' | 'add'): Promise<unknown> {
  if ('put' in operation) return transaction.objectStore(operation.put)[how](operation.value, [...operation.key]);
  const range = IDBKeyRange.bound([...operation.from], [...operation.to]);
  return transaction.objectStore(operation.remove).delete(range);
}

function failureOf(error: unknown): StoreFailure {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'quota';
  return name === 'InvalidStateError' || name === 'UnknownError' || name === 'AbortError' ? 'lost' : 'other';
}
