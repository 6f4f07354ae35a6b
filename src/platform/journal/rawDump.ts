import { openDatabase } from '../database';
import { within } from '../within';

/** Milliseconds that the browser has to open it. */
const OPENED_WITHIN = 8000;

/** All that a database holds, as it is: by table, each record with its key. */
export type RawDump = Readonly<Record<string, readonly { readonly key: unknown; readonly value: unknown }[]>>;

/**
 * What a database holds, whatever build wrote it: nothing is understood, nothing changed. `null` when there is none, or
 * it cannot be opened.
 */
export async function rawDump(name: string): Promise<RawDump | null> {
  try {
    // Opened without a version; one that is not there would be made, which is taken back.
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
    // There is only the browser in it, and one without databases throws whatever it likes.
    return null;
  }
}
