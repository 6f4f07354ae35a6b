import { opfsCopyStore } from '../../../src/platform/copies/opfsCopyStore';
import { MIGRATIONS, type Migration, openIndexedDbStore } from '../../../src/platform/journal/indexedDbStore';
import type { Operation, Written } from '../../../src/platform/journal/journalStore';

/** The store as a page of its own asks for it, so that a test can give it other steps than the app's. */
const NAME = 'migrated';

/** Steps to a third version: two that change something, of which one fails half-way when it is told to. */
function stepsFailingAt(failing: number): readonly Migration[] {
  let done = 0;
  const may = () => {
    done += 1;
    if (done === failing) throw new Error(`step ${failing} fails`);
  };
  return [
    ...MIGRATIONS,
    async (_database, transaction) => {
      const rows = transaction.objectStore('maps');
      for (const key of await rows.getAllKeys()) {
        may();
        await rows.put({ ...(await rows.get(key)), moved: true }, key);
      }
    },
    (database) => {
      may();
      database.createObjectStore('more');
      may();
    },
  ];
}

async function fill(maps: number): Promise<void> {
  const store = await openIndexedDbStore(NAME);
  for (let i = 1; i <= maps; i += 1) {
    const row = { id: `m${i}`, title: `Carte ${i}`, actors: i, createdAt: 1, updatedAt: 1, sequence: i };
    await store.write([{ put: 'maps', key: [row.id], value: row }]);
  }
}

/** How opening ended, and what is there then for a build that knows no newer step. */
async function migrate(failing: number): Promise<string> {
  try {
    await openIndexedDbStore(NAME, {}, stepsFailingAt(failing));
    return 'migrated';
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown';
  }
}

async function rows(): Promise<string> {
  const store = await openIndexedDbStore(NAME);
  return JSON.stringify(await store.range('maps', [''], ['\uffff']));
}

/** What an older build meets. */
async function openedByOlder(): Promise<string> {
  try {
    await openIndexedDbStore(NAME);
    return 'opened';
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown';
  }
}

function rowOf(id: string): Operation {
  return { put: 'maps', key: [id], value: { id, title: id, actors: 0, createdAt: 1, updatedAt: 1, sequence: 0 } };
}

function entryOf(sequence: number, label: string): Operation {
  const entry = { sequence, epoch: 1, at: 1, kind: 'do', policy: 'record', command: 'addActor', label } as const;
  return { put: 'entries', key: ['m1', sequence], value: { ...entry, change: '{}' } };
}

/** Has `watch` hear of every call of a method: on what, and what came of it. The page is thrown away after. */
function watchCalls(prototype: object, method: string, watch: (on: unknown, given: unknown) => void): void {
  const original = Reflect.get(prototype, method) as (...args: unknown[]) => unknown;
  Reflect.set(prototype, method, function (this: unknown, ...args: unknown[]) {
    const given = Reflect.apply(original, this, args);
    watch(this, given);
    return given;
  });
}

/** How sure each writing transaction is asked to be of the disk: those of `write` and of `writeUrgently`. */
async function durabilities(): Promise<string[]> {
  const asked: string[] = [];
  watchCalls(IDBDatabase.prototype, 'transaction', (_on, given) => {
    if (given instanceof IDBTransaction && given.mode === 'readwrite') asked.push(given.durability);
  });
  const store = await openIndexedDbStore(NAME);
  await store.write([rowOf('m1')]);
  store.writeUrgently([[entryOf(1, 'une')]]);
  return asked;
}

/** What a write is said to be of which every request succeeds and the transaction does not, as on a full disk. */
async function writtenOnFullDisk(): Promise<{ readonly written: Written; readonly rows: number }> {
  const store = await openIndexedDbStore(NAME);
  watchCalls(IDBObjectStore.prototype, 'put', (_on, given) => {
    if (given instanceof IDBRequest) given.addEventListener('success', () => given.transaction?.abort());
  });
  const written = await store.write([rowOf('m1')]);
  return { written, rows: (await store.range('maps', [''], ['\uffff'])).length };
}

/** A write by who holds the epoch, then by who lost it. */
async function fencedWrites(): Promise<{ readonly said: readonly Written[]; readonly titles: readonly string[] }> {
  const store = await openIndexedDbStore(NAME);
  const condition = (value: number) => ({ table: 'epochs', key: ['m1'], value }) as const;
  await store.write([{ put: 'epochs', key: ['m1'], value: 2 }]);
  const said = [await store.write([rowOf('a')], condition(2)), await store.write([rowOf('b')], condition(1))];
  return { said, titles: (await store.range('maps', [''], ['\uffff'])).map(({ title }) => title) };
}

/** Groups asked for as the page is left, of which the first has an entry that is there already. */
async function urgentLabels(): Promise<string[]> {
  const store = await openIndexedDbStore(NAME);
  await store.write([entryOf(1, 'there')]);
  store.writeUrgently([[entryOf(1, 'other'), rowOf('m1')], [entryOf(2, 'new')]]);
  const entries = await store.range('entries', ['m1'], ['m1', '\uffff']);
  const maps = await store.range('maps', [''], ['\uffff']);
  return [...entries.map(({ label }) => label), ...maps.map(({ title }) => title)];
}

/** What is read after the connection was closed under the store. */
async function readAfterClosing(): Promise<number> {
  const connections: IDBDatabase[] = [];
  watchCalls(IDBDatabase.prototype, 'transaction', (on) => {
    if (on instanceof IDBDatabase) connections.push(on);
  });
  const store = await openIndexedDbStore(NAME);
  await store.write([rowOf('m1')]);
  connections.at(-1)?.close();
  return (await store.range('maps', [''], ['\uffff'])).length;
}

/** What a private file is read as after a text that takes several pieces, after a short one in its place, and once removed. */
async function textsInPrivateFile(): Promise<{
  readonly isLongSame: boolean;
  readonly after: readonly (string | null)[];
}> {
  const store = await opfsCopyStore('copies');
  if (!store) throw new Error('this browser has no private files');
  // Of an odd length, so that what is read at a time ends within a letter.
  const long = ['a', '', '🌾é'.repeat(300_000), ...Array.from({ length: 400 }, () => '🌾é'.repeat(3_000))];
  await store.write('one.json', long);
  const read = async () => (await store.read('one.json'))?.join('') ?? null;
  const isLongSame = (await read()) === long.join('');
  await store.write('one.json', ['sh', 'ort']);
  const short = await read();
  await store.remove('one.json');
  return { isLongSame, after: [short, await read(), ...(await store.names())] };
}

export type StorePage = typeof storePage;
const storePage = {
  fill,
  migrate,
  rows,
  openedByOlder,
  durabilities,
  writtenOnFullDisk,
  fencedWrites,
  urgentLabels,
  readAfterClosing,
  textsInPrivateFile,
};
Object.assign(globalThis, { storePage });
