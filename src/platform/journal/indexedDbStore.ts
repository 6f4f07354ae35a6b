import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { openDatabase } from '../database';
import { within } from '../within';
import type { JournalStore } from './journalStore';
import { PARTS } from './longTexts';
import { failureOf, readRecords, writeRecords, writeRecordsUrgently } from './storedRecords';

/** Milliseconds to reopen a connection. Without a limit, no write would ever be tried again. */
const REOPENED_WITHIN = 5000;

/** The person's maps and the sample are kept apart. */
export const MAPS_DATABASE = 'maillon-maps';
export const SAMPLE_DATABASE = 'maillon-sample';

/** Step from one version of the database to the next. All steps run in the transaction that opens it: all of them take effect or none. */
export type Migration = (database: IDBPDatabase, transaction: UpgradeTransaction) => void | Promise<void>;
type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * A build that writes anything that earlier builds could not read or would drop adds a step, even an empty one: earlier builds then
 * refuse the database instead of damaging it.
 */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const tables = ['maps', 'epochs', 'entries', 'snapshots', 'versions', 'versionTexts', 'leases'];
    for (const table of tables) database.createObjectStore(table);
  },
  // Long texts in parts: an older build would read a record whose text is elsewhere as damaged.
  (database) => {
    database.createObjectStore(PARTS);
  },
  // An older build would show a person whose erasure was interrupted.
  (database) => {
    for (const table of ['erasures', 'spentTexts']) database.createObjectStore(table);
  },
  // An older build would read a map as damaged when some of its ties have no certainty.
  () => {},
];

export interface IndexedDbEvents {
  /** A newer build of the app wants the database: last chance to write. The page must be reloaded to go on saving. */
  readonly onOutdated?: () => void;
}

/**
 * Opens the database, creating or migrating it if needed. Rejects where the browser has none or refuses it: with a `MigrationError` when
 * a step failed (the database is unchanged), with a `VersionError` when a newer build wrote it.
 */
export async function openIndexedDbStore(
  name: string,
  events: IndexedDbEvents = {},
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<JournalStore> {
  let outdated = false;
  const open = () =>
    opened(name, migrations, (held, wanted) => {
      // A database emptied by the browser is created again at the same version, and one being deleted has no version: neither means a
      // newer build.
      if (wanted !== null && wanted > migrations.length) {
        outdated = true;
        events.onOutdated?.();
      }
      held.close();
    });
  let database = await open();
  let reopening: Promise<void> | null = null;

  const reopen = () => {
    // A page older than its database stops writing: it would damage what it cannot read.
    if (outdated) return Promise.reject(new Error('IndexedDB: a newer version of the app holds the database'));
    reopening ??= (async () => {
      database.close();
      database = await within(REOPENED_WITHIN, open);
    })().finally(() => {
      reopening = null;
    });
    return reopening;
  };
  /** Browsers may drop the connection of a long session: reopens it once and reads again. */
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
    get: async (table, key) => (await reading(() => readRecords(database, table, key, key)))[0],
    range: (table, from, to) => reading(() => readRecords(database, table, from, to)),
    write: (operations, ...conditions) => writeRecords(database, operations, conditions),
    writeUrgently: (groups) => {
      for (const operations of groups) writeRecordsUrgently(database, operations);
    },
    reopen,
  };
}

/** A `Migration` step failed. None of its changes were kept. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

async function opened(
  name: string,
  migrations: readonly Migration[],
  blocking: (held: IDBDatabase, wanted: number | null) => void,
) {
  let failed: { readonly cause: unknown } | null = null;
  try {
    return await openDatabase(name, migrations.length, {
      upgrade: async (database, from, _to, transaction) => {
        try {
          for (const migrate of migrations.slice(from)) await migrate(database, transaction);
        } catch (cause) {
          failed = { cause };
          transaction.abort();
        }
      },
      blocking: (_current, wanted, event) => blocking(event.target as IDBDatabase, wanted),
    });
  } catch (error) {
    throw failed === null ? error : new MigrationError(`IndexedDB: ${name} could not be brought up to date`, failed);
  }
}
