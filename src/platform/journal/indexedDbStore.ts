import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Condition, JournalStore, Operation, StoreFailure, StoreKey, Written } from './journalStore';
import { sameJson } from './memoryStore';
import { JOURNAL_TABLES, type JournalTable, type JournalTables } from './stored';

/** Maps of the person, and the sample's, never meet. */
export const MAPS_DATABASE = 'maillon-maps';
export const SAMPLE_DATABASE = 'maillon-sample';

/** One step from each version of the database to the next, all in the transaction that opens it: all of them or none. */
export type Migration = (database: IDBPDatabase, transaction: UpgradeTransaction) => void | Promise<void>;
type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * A build that writes anything that the builds before it would not read or would drop adds a step, even one that does
 * nothing: the older ones then refuse the database instead of spoiling it.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    for (const table of JOURNAL_TABLES) database.createObjectStore(table);
  },
];

export interface IndexedDbEvents {
  /** A newer build of the app wants the database: last call to write, and this page must be reloaded to go on saving. */
  readonly onOutdated?: () => void;
}

/**
 * Opens the database, made or brought up to date if need be. Rejects where the browser has none or refuses it, with a
 * `MigrationError` when a step failed (the database is as it was) and a `VersionError` when it is of a newer build.
 */
export async function openIndexedDbStore(
  name: string,
  events: IndexedDbEvents = {},
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<JournalStore> {
  let outdated = false;
  const open = () =>
    opened(name, migrations, (held) => {
      outdated = true;
      events.onOutdated?.();
      held.close();
    });
  let database = await open();
  let reopening: Promise<void> | null = null;

  const reopen = () => {
    // A page older than its database stops writing: it would spoil what it does not understand.
    if (outdated) return Promise.reject(new Error('IndexedDB: a newer version of the app holds the database'));
    reopening ??= (async () => {
      database.close();
      database = await open();
    })().finally(() => {
      reopening = null;
    });
    return reopening;
  };
  /** A browser may drop the connection of a long session: it is made anew once. */
  const reading = async <Result>(read: () => Promise<Result>): Promise<Result> => {
    try {
      return await read();
    } catch (error) {
      if (failureOf(error) !== 'lost') throw error;
      await reopen();
      return read();
    }
  };

  return {
    get: (table, key) => reading(() => database.get(table, [...key])),
    range: <Table extends JournalTable>(table: Table, from: StoreKey, to: StoreKey): Promise<JournalTables[Table][]> =>
      reading(() => database.getAll(table, IDBKeyRange.bound([...from], [...to]))),
    write: (operations, condition) => write(database, operations, condition),
    writeUrgently: (groups) => {
      for (const operations of groups) writeUrgently(database, operations);
    },
    reopen,
  };
}

/** A step of `Migration` failed. Nothing of it was kept. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

async function opened(name: string, migrations: readonly Migration[], blocking: (held: IDBDatabase) => void) {
  let failed: { readonly cause: unknown } | null = null;
  try {
    return await openDB(name, migrations.length, {
      upgrade: async (database, from, _to, transaction) => {
        try {
          for (const migrate of migrations.slice(from)) await migrate(database, transaction);
        } catch (cause) {
          failed = { cause };
          transaction.abort();
        }
      },
      blocking: (_current, _blocked, event) => blocking(event.target as IDBDatabase),
    });
  } catch (error) {
    throw failed === null ? error : new MigrationError(`IndexedDB: ${name} could not be brought up to date`, failed);
  }
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
          fenced = !sameJson(value, condition.value);
          // Asked for at once: should the page go now, it is on its way.
          if (fenced) transaction.abort();
          else transaction.commit();
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
