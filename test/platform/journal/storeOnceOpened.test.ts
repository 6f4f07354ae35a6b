import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { keysOf } from '../../../src/platform/journal/journalStore';
import { claimEpoch, createMap } from '../../../src/platform/journal/mapLibrary';
import { MemoryStore } from '../../../src/platform/journal/memoryStore';
import type { StoredEntry } from '../../../src/platform/journal/stored';
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

const entry = (sequence: number, epoch: number): StoredEntry => ({
  kind: 'do',
  policy: 'record',
  command: 'addActor',
  label: 'Une',
  sequence,
  epoch,
  at: 1,
  change: '{}',
});

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

  /** A map that both have, as of these entries, and that was opened, or worked on, meanwhile. */
  async function both(database: number, memory: number, done: 'seen' | 'claimed' | 'worked') {
    const { world, store, pass } = opening(null);
    await createMap(store, 'a', emptyDocument('Made here'), 2000, memory);
    if (done !== 'seen') expect(await claimEpoch(store, 'a')).toBe(2001);
    const mine = { put: 'entries', key: ['a', memory + 1], value: entry(memory + 1, 2001) } as const;
    if (done === 'worked') await store.write([mine], { table: 'epochs', key: ['a'], value: 2001 });
    world.database = new MemoryStore();
    await createMap(world.database, 'a', emptyDocument('There before'), 1000, database);
    await pass();
    const { title, createdAt } = (await world.database.get('maps', ['a']))!;
    const entries = await world.database.range('entries', ...keysOf('a'));
    return {
      kept: store.isKept(),
      title,
      createdAt,
      entries: entries.length,
      epoch: (await store.get('epochs', ['a']))!,
    };
  }

  it('takes what was done meanwhile on a map that it has in the same state, or an older one', async () => {
    const moved = { kept: true, title: 'Made here', createdAt: 1000, epoch: 2001 };
    expect(await both(5, 5, 'worked')).toEqual({ ...moved, entries: 1 });
    expect(await both(4, 5, 'worked')).toEqual({ ...moved, entries: 1 });
    expect(await both(5, 5, 'claimed')).toEqual({ ...moved, entries: 0 });
  });

  it('keeps its own of a map that nobody opened for writing, or that it has in a later state', async () => {
    const stays = { kept: true, title: 'There before', createdAt: 1000, entries: 0, epoch: 1000 };
    expect(await both(5, 5, 'seen')).toEqual(stays);
    expect(await both(6, 5, 'claimed')).toEqual(stays);
    expect(await both(6, 5, 'worked')).toEqual({ ...stays, kept: false, epoch: 2001 });
  });
});
