import { MIGRATIONS, type Migration, openIndexedDbStore } from '../../../src/platform/journal/indexedDbStore';

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

Object.assign(globalThis, { storePage: { fill, migrate, rows, openedByOlder } });
