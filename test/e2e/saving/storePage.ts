import { opfsCopyStore } from '../../../src/platform/copies/opfsCopyStore';
import { MIGRATIONS, type Migration, openIndexedDbStore } from '../../../src/platform/journal/indexedDbStore';
import type { Operation, StoreKey, Written } from '../../../src/platform/journal/journalStore';
import { PARTS } from '../../../src/platform/journal/longTexts';
import { rawDump } from '../../../src/platform/journal/rawDump';
import type { StoredEntry } from '../../../src/platform/journal/stored';
import { wholeText } from '../../helpers/wholeText';

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
function watchCalls(
  prototype: object,
  method: string,
  watch: (on: unknown, given: unknown, args: readonly unknown[]) => void,
): void {
  const original = Reflect.get(prototype, method) as (...args: unknown[]) => unknown;
  Reflect.set(prototype, method, function (this: unknown, ...args: unknown[]) {
    const given = Reflect.apply(original, this, args);
    watch(this, given, args);
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

/** A text of several parts, of which the first ends within a letter of two units. */
function longText(first: string): string {
  return `${first}${'🌾'.repeat(1_200_000)}.`;
}

function snapshotOf(sequence: number, text: string): Operation {
  return { put: 'snapshots', key: ['m1', sequence], value: { sequence, at: sequence, text, checksum: 'of no use' } };
}

async function countParts(): Promise<number> {
  const dump = await rawDump(NAME);
  return dump?.[PARTS]?.length ?? 0;
}

/** What is read of records with long texts, how many parts stand beside them, and how many once some of them are replaced or removed. */
async function longTexts() {
  const store = await openIndexedDbStore(NAME);
  const [one, other, change] = [longText('1'), longText('22'), longText('333')];
  const entry = (sequence: number): Operation => {
    const { key, value } = entryOf(sequence, 'longue') as { key: StoreKey; value: StoredEntry };
    return { put: 'entries', key, value: { ...value, change } };
  };
  await store.write([{ put: 'epochs', key: ['m1'], value: 1 }]);
  const condition = (value: number) => ({ table: 'epochs', key: ['m1'], value }) as const;
  const said = [
    await store.write([snapshotOf(1, one), snapshotOf(2, 'short'), snapshotOf(3, other), entry(1)], condition(1)),
    await store.write([snapshotOf(3, one), snapshotOf(4, one)], condition(2)),
  ];
  store.writeUrgently([[entry(1)], [entry(2)]]);
  const all = [['m1'], ['m1', '\uffff']] as const;
  const snapshots = (await store.range('snapshots', ...all)).map(({ text }) =>
    [one, 'short', other].indexOf(wholeText(text)),
  );
  const entries = (await store.range('entries', ...all)).map((read) => read.change === change && !('parts' in read));
  const counts = [await countParts()];
  await store.write([
    { remove: 'snapshots', from: ['m1', 0], to: ['m1', 1] },
    { remove: 'entries', from: ['m1', 2], to: ['m1', 2] },
  ]);
  counts.push(await countParts());
  const kept = [
    wholeText((await store.get('snapshots', ['m1', 3]))?.text ?? '') === other,
    (await store.get('entries', ['m1', 1])) !== undefined,
  ];
  await store.write(['entries', 'snapshots'].map((remove) => ({ remove, from: all[0], to: all[1] }) as Operation));
  counts.push(await countParts());
  return { said, snapshots, entries, counts, kept };
}

/** The longest text that the browser was handed, or gave, at once. */
async function longestAtOnce(): Promise<number> {
  let longest = 0;
  const measure = (value: unknown) => {
    const texts = typeof value === 'string' ? [value] : Object.values(value ?? {});
    for (const text of texts) if (typeof text === 'string') longest = Math.max(longest, text.length);
  };
  watchCalls(IDBObjectStore.prototype, 'put', (_on, _given, [value]) => measure(value));
  for (const method of ['get', 'getAll']) {
    watchCalls(IDBObjectStore.prototype, method, (_on, given) => {
      if (given instanceof IDBRequest) given.addEventListener('success', () => [given.result].flat().forEach(measure));
    });
  }
  const store = await openIndexedDbStore(NAME);
  await store.write([snapshotOf(1, longText('1'))]);
  await store.get('snapshots', ['m1', 1]);
  await store.range('snapshots', ['m1'], ['m1', '\uffff']);
  return longest;
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
  longTexts,
  longestAtOnce,
  textsInPrivateFile,
};
Object.assign(globalThis, { storePage });
