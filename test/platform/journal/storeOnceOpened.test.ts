import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../src/platform/journal/memoryStore';
import { storeOnceOpened } from '../../../src/platform/journal/storeOnceOpened';
import { settled } from '../aWorld';

function opening(database: MemoryStore | null) {
  const world = { database, kept: 0, due: [] as (() => void)[] };
  const store = storeOnceOpened({
    open: async () => {
      if (!world.database) throw new DOMException('Internal error', 'UnknownError');
      return world.database;
    },
    schedule: (_, run) => {
      world.due.push(run);
      return () => {};
    },
    onKept: () => {
      world.kept += 1;
    },
  });
  const pass = async () => {
    for (const run of world.due.splice(0)) run();
    await settled();
  };
  return { world, store, pass };
}

const row = (id: string, title: string) => ({ id, title, actors: 0, createdAt: 1, updatedAt: 1, sequence: 0 });
const put = (id: string, title: string) => ({ put: 'maps', key: [id], value: row(id, title) }) as const;

describe('a database that does not open', () => {
  it('gets what was written meanwhile once it does, and all that follows', async () => {
    const { world, store, pass } = opening(null);
    await store.write([put('a', 'Vallée')]);
    await pass();
    expect([store.isKept(), world.kept, (await store.get('maps', ['a']))?.title]).toEqual([false, 0, 'Vallée']);
    world.database = new MemoryStore();
    await pass();
    expect([store.isKept(), world.kept]).toEqual([true, 1]);
    await store.write([put('b', 'Plateau')]);
    expect((await world.database.range('maps', [''], ['\uffff'])).map(({ title }) => title)).toEqual([
      'Vallée',
      'Plateau',
    ]);
  });

  it('keeps its own of a map that it has already', async () => {
    const { world, store, pass } = opening(null);
    await store.write([put('a', 'Made here')]);
    world.database = new MemoryStore();
    await world.database.write([put('a', 'There before')]);
    await pass();
    expect([store.isKept(), world.kept, (await world.database.get('maps', ['a']))?.title]).toEqual([
      false,
      0,
      'There before',
    ]);
  });
});
