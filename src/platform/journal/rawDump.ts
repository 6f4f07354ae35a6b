import { openDatabase } from '../database';
import { within } from '../within';

/** Milliseconds the browser has to open the database. */
const OPENED_WITHIN = 8000;

/** Raw content of a database: for each table, every record with its key. */
export type RawDump = Readonly<Record<string, readonly { readonly key: unknown; readonly value: unknown }[]>>;

/**
 * Dumps a database whatever build wrote it, without interpreting or changing anything. Returns null when there is none or it cannot be
 * opened.
 */
export async function rawDump(name: string): Promise<RawDump | null> {
  try {
    // Opened without a version. That would create a missing database, so the upgrade is aborted.
    const database = await within(OPENED_WITHIN, () =>
      openDatabase(name, undefined, { upgrade: (_made, _from, _to, transaction) => transaction.abort() }),
    );
    const tables = await Promise.all(
      Array.from(database.objectStoreNames, async (table) => {
        const [keys, values] = await Promise.all([database.getAllKeys(table), database.getAll(table)]);
        return [table, keys.map((key, index) => ({ key, value: values[index] as unknown }))] as const;
      }),
    );
    database.close();
    return Object.fromEntries(tables);
  } catch {
    // Only browser calls run in this block, and a browser without databases may throw anything.
    return null;
  }
}
