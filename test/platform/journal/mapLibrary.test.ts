import { describe, expect, it } from 'vitest';
import { startHistory } from '../../../src/domain/history/history';
import { keysOf } from '../../../src/platform/journal/journalStore';
import { claimEpoch, createMap, deleteMap, eraseMap, lastOpened } from '../../../src/platform/journal/mapLibrary';
import { MemoryStore } from '../../../src/platform/journal/memoryStore';
import { JOURNAL_TABLES } from '../../../src/platform/journal/stored';
import { richDocument, seeded } from '../../helpers/randomEdits';
import { FaultyStore } from '../faultyStore';
import { MAP, openJournal, randomDoing, settle } from './aJournal';

/** A map with entries, a snapshot and a version, and the window that writes it. */
async function aMap() {
  const disk = new MemoryStore();
  await createMap(disk, MAP, richDocument(), 0);
  await createMap(disk, 'other', richDocument(), 0);
  const { writer } = await openJournal(new FaultyStore(disk));
  const random = seeded(3);
  let history = startHistory(richDocument());
  const edit = () => {
    const doing = randomDoing(history, random);
    if (!doing || doing.recorded.policy === 'quiet') return edit();
    history = doing.history;
    writer.append(doing.recorded, history);
  };
  edit();
  await settle();
  await writer.keepVersion();
  return { disk, writer, edit };
}

async function keptOf(disk: MemoryStore, mapId: string) {
  const counts: Record<string, number> = {};
  for (const table of JOURNAL_TABLES) counts[table] = (await disk.range(table, ...keysOf(mapId))).length;
  return counts;
}

describe('erasing a map', () => {
  it('leaves nothing of it in any table, and every other as it was', async () => {
    const { disk, writer } = await aMap();
    const other = await keptOf(disk, 'other');
    expect(await keptOf(disk, MAP)).toMatchObject({ maps: 1, entries: 1, snapshots: 1, versions: 1, versionTexts: 1 });
    await writer.close();
    await eraseMap(disk, MAP);
    expect(await keptOf(disk, MAP)).toEqual({
      maps: 0,
      epochs: 1,
      entries: 0,
      snapshots: 0,
      versions: 0,
      versionTexts: 0,
      leases: 0,
      erasures: 0,
      spentTexts: 0,
    });
    expect(await keptOf(disk, 'other')).toEqual(other);
  });

  it('stops the window that writes it: nothing of it comes back', async () => {
    const { disk, writer, edit } = await aMap();
    await eraseMap(disk, MAP);
    edit();
    await settle();
    writer.flushUrgently();
    expect(writer.progress().failure).toBe('fenced');
    expect(await keptOf(disk, MAP)).toMatchObject({ maps: 0, entries: 0 });
  });
});

describe('the map that is opened at a start', () => {
  it('is the one that was opened last and is not in the bin', async () => {
    const { disk } = await aMap();
    const rows = { one: await disk.get('maps', [MAP]), other: await disk.get('maps', ['other']) };
    await disk.write([{ put: 'maps', key: [MAP], value: { ...rows.one!, openedAt: 9 } }]);
    expect(await lastOpened(disk)).toMatchObject({ mapId: MAP, at: 9 });
    await deleteMap(disk, rows.one!, 10);
    expect((await lastOpened(disk))?.mapId).toBe('other');
    await deleteMap(disk, rows.other!, 11);
    expect(await lastOpened(disk)).toBeNull();
  });
});

describe('the right to write a map', () => {
  it('is asked for once more by a store opened anew, and then no longer', async () => {
    const { disk } = await aMap();
    const store = new FaultyStore(disk);
    store.faultAt = (call) => (call === 1 ? 'closed' : null);
    expect(await claimEpoch(store, MAP)).toBe(2);
    store.calls = 0;
    store.faultAt = () => 'before';
    expect(await claimEpoch(store, MAP)).toBeNull();
    expect(store.calls).toBe(2);
  });
});
