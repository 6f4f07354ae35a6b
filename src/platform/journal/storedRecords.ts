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

/** Reads the records of a range with their texts. Long texts are read part by part, so that the page stays responsive. */
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

/** Writes all operations or none, and only when all conditions hold. */
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
          // Committed as soon as possible: if the page closes now, the write is already under way.
          if (refused) transaction.abort();
          else if (isShort && unread === 0) transaction.commit();
        }),
      );
    }
    requests.push(askInTurn(transaction, operations));
    // A request may succeed and its transaction still fail (full disk): only `done` counts.
    await Promise.all([...requests, transaction.done]);
    return { done: true };
  } catch (error) {
    // A request interrupted by a full disk only reports an abort: the transaction knows the cause.
    return { done: false, failure: refused ?? failureOf(begun?.error ?? error) };
  }
}

/** Commits without waiting for anything: a page that is being closed runs no more of our code. */
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
    // The connection is closed with the page. Unwritten entries stay in the queue.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** True for errors a browser throws when it cannot read or write its database: expected, and reported by the saving code. */
export function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && failureOf(error) !== 'other';
}

export function failureOf(error: unknown): StoreFailure {
  const name = error instanceof DOMException ? error.name : '';
  // Chromium closes a database that meets a full disk, and gives the reason in the message only.
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

/** `parts`: number of parts in which the text was already put. */
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

/** Puts short records at once, in the given order, and each part of a long text in a task of its own. */
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
      // Awaited at the end, but it may reject while a part is being written.
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
