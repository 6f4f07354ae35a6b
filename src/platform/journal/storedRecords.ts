import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Condition, Operation, StoreFailure, StoreKey, Written } from './journalStore';
import {
  longTextOf,
  mayBeLong,
  PARTS,
  type Part,
  partKeys,
  partsBeside,
  partsOfText,
  withLongText,
  withoutLongText,
} from './longTexts';
import { failureOfCondition, sameJson } from './memoryStore';
import type { JournalTable, JournalTables } from './stored';

type Writing = IDBPTransaction<unknown, string[], 'readwrite'>;

/** Records of a database with their texts. What is in parts comes part by part: the page answers between two. */
export async function readRecords<Table extends JournalTable>(
  database: IDBPDatabase,
  table: Table,
  from: StoreKey,
  to: StoreKey,
): Promise<JournalTables[Table][]> {
  const range = IDBKeyRange.bound([...from], [...to]);
  if (!mayBeLong(table)) return database.getAll(table, range);
  const transaction = database.transaction([table, PARTS]);
  const records = transaction.objectStore(table);
  const [found, keys] = await Promise.all([records.getAll(range), records.getAllKeys(range)]);
  for (const [at, stored] of found.entries()) {
    const parts: unknown[] = [];
    for (let part = 0; part < partsBeside(stored); part++) {
      parts.push(await transaction.objectStore(PARTS).get([table, ...(keys[at] as StoreKey), part]));
    }
    if (parts.length > 0) found[at] = withLongText(table, stored, parts);
  }
  return found;
}

/** Writes all of it or nothing, and nothing unless all conditions hold. */
export async function writeRecords(
  database: IDBPDatabase,
  operations: readonly Operation[],
  conditions: readonly Condition[],
): Promise<Written> {
  let refused: StoreFailure | null = null;
  let begun: Writing | null = null;
  try {
    const transaction = begin(database, operations, conditions);
    begun = transaction;
    const requests: Promise<unknown>[] = [];
    const isShort = operations.every((one) => !('put' in one) || longTextOf(one) === null);
    let unread = conditions.length;
    for (const condition of conditions) {
      const found = transaction.objectStore(condition.table).get([...condition.key]);
      requests.push(
        found.then((value) => {
          if (refused) return;
          unread -= 1;
          if (!sameJson(value, condition.value)) refused = failureOfCondition(value);
          // Asked for at once: should the page go now, it is on its way.
          if (refused) transaction.abort();
          else if (isShort && unread === 0) transaction.commit();
        }),
      );
    }
    requests.push(askInTurn(transaction, operations));
    // A request may succeed and its transaction still be refused (full disk): only `done` counts.
    await Promise.all([...requests, transaction.done]);
    return { done: true };
  } catch (error) {
    // A request that was under way when the disk was full knows only that it was broken off.
    return { done: false, failure: refused ?? failureOf(begun?.error ?? error) };
  }
}

/** Committed without waiting for anything: a page that is going away runs no more of our code. */
export function writeRecordsUrgently(database: IDBPDatabase, operations: readonly Operation[]): void {
  try {
    const transaction = begin(database, operations, []);
    const ignored = () => {};
    for (const operation of operations) {
      const isEntry = 'put' in operation && operation.put === 'entries';
      let parts = 0;
      for (const part of partsOf(operation)) {
        putPart(transaction, part).catch(ignored);
        parts += 1;
      }
      const how = isEntry ? 'add' : 'put';
      for (const request of requestsFor(transaction, operation, how, parts)) request.catch(ignored);
    }
    transaction.done.catch(ignored);
    transaction.commit();
  } catch (error) {
    // The connection is gone with the page. What is not written stays in the queue, which knows it is not.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** What a browser says when it cannot read or write its database: expected, and told by what saves. */
export function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && failureOf(error) !== 'other';
}

export function failureOf(error: unknown): StoreFailure {
  const name = error instanceof DOMException ? error.name : '';
  // Chromium closes a database that meets a full disk, and says why in the message alone.
  if (error instanceof DOMException && /NO_SPACE|full disk/.test(error.message)) return 'full';
  if (name === 'QuotaExceededError') return 'quota';
  return name === 'InvalidStateError' || name === 'UnknownError' || name === 'AbortError' ? 'lost' : 'other';
}

function begin(database: IDBPDatabase, operations: readonly Operation[], conditions: readonly Condition[]): Writing {
  const tables = new Set<string>(operations.map((one) => ('put' in one ? one.put : one.remove)));
  for (const { table } of conditions) tables.add(table);
  if (Array.from(tables).some((table) => mayBeLong(table))) tables.add(PARTS);
  return database.transaction([...tables], 'readwrite', { durability: 'strict' });
}

/** `parts`: in how many its text was put before. */
function requestsFor(
  transaction: Writing,
  operation: Operation,
  how: 'put' | 'add',
  parts: number,
): Promise<unknown>[] {
  if ('put' in operation) {
    const value = parts > 0 ? withoutLongText(operation, parts) : operation.value;
    return [transaction.objectStore(operation.put)[how](value, [...operation.key])];
  }
  const { remove: table, from, to } = operation;
  const removed = transaction.objectStore(table).delete(IDBKeyRange.bound([...from], [...to]));
  if (!mayBeLong(table)) return [removed];
  const [first, last] = partKeys(table, from, to);
  return [removed, transaction.objectStore(PARTS).delete(IDBKeyRange.bound([...first], [...last]))];
}

/** What is not long, at once, in the order given; of what is long each part in a task of its own. */
async function askInTurn(transaction: Writing, operations: readonly Operation[]): Promise<void> {
  const asked: Promise<unknown>[] = [];
  for (const operation of operations) {
    let parts = 0;
    for (const part of partsOf(operation)) {
      await putPart(transaction, part);
      parts += 1;
    }
    for (const request of requestsFor(transaction, operation, 'put', parts)) {
      asked.push(request);
      // It is waited for at the end, and may fail while a part is.
      request.catch(() => {});
    }
  }
  await Promise.all(asked);
}

function partsOf(operation: Operation): Iterable<Part> {
  if (!('put' in operation)) return [];
  const text = longTextOf(operation);
  return text === null ? [] : partsOfText(operation, text);
}

function putPart(transaction: Writing, { key, text }: Part): Promise<unknown> {
  return transaction.objectStore(PARTS).put(text, [...key]);
}
