import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { MemoryStore } from '../../../src/platform/journal/memoryStore';
import type { VersionRow } from '../../../src/platform/journal/stored';
import {
  listVersions,
  makeRoom,
  nameVersion,
  readVersion,
  VERSION_KEPT,
  versionOperations,
  versionsToDrop,
} from '../../../src/platform/journal/versions';
import { FaultyStore } from '../faultyStore';

const version = (at: number, size: number, kind: VersionRow['kind'] = 'automatic'): VersionRow => ({
  id: String(at),
  at,
  sequence: at,
  actors: 1,
  ties: 0,
  size,
  kind,
});
const dropped = (versions: VersionRow[], now: number, room: number) =>
  versionsToDrop(versions, now, room).map(({ at }) => at);

describe('versions of a map', () => {
  it('stay for seven days', () => {
    expect(dropped([version(0, 1), version(1, 1), version(VERSION_KEPT, 1)], VERSION_KEPT + 1, 100)).toEqual([0]);
  });

  it('take no more room than they may: the oldest go first', () => {
    expect(dropped([version(1, 40), version(3, 40), version(2, 40)], 4, 100)).toEqual([1]);
  });

  it('that were asked for are never dropped, and take their room', () => {
    expect(dropped([version(1, 80, 'kept'), version(2, 40), version(3, 15)], VERSION_KEPT * 3, 100)).toEqual([3, 2]);
    expect(dropped([version(1, 80, 'kept'), version(2, 40), version(3, 15)], 4, 100)).toEqual([2]);
  });

  it('give the older half of the automatic ones up to a full disk, text and all, and none that was asked for', async () => {
    const store = new MemoryStore();
    const present = [version(1, 5, 'kept'), ...[2, 3, 4, 5, 6].map((at) => version(at, 5)), version(7, 5, 'kept')];
    for (const row of present) {
      await store.write([
        { put: 'versions', key: ['map1', row.id], value: row },
        { put: 'versionTexts', key: ['map1', row.id], value: { text: row.id, checksum: '' } },
      ]);
    }
    const left = async () => ({
      rows: (await listVersions(store, 'map1')).map(({ at }) => at),
      texts: (await store.range('versionTexts', ['map1'], ['map1', '\uffff'])).map(({ text }) => Number(text)),
    });
    expect(await makeRoom(store, 'map1')).toBe(true);
    expect(await left()).toEqual({ rows: [7, 6, 5, 1], texts: [1, 5, 6, 7] });
    expect([await makeRoom(store, 'map1'), await makeRoom(store, 'map1')]).toEqual([true, true]);
    expect(await makeRoom(store, 'map1')).toBe(false);
    expect(await left()).toEqual({ rows: [7, 1], texts: [1, 7] });
  });

  it('that are too old go with the one that comes', async () => {
    const store = new MemoryStore();
    const keep = async (at: number, kind: VersionRow['kind']) => {
      const present = await listVersions(store, 'map1');
      await store.write(await versionOperations('map1', emptyDocument(`à ${at}`), at, at, kind, present));
    };
    await keep(1, 'automatic');
    await keep(2, 'kept');
    await keep(VERSION_KEPT + 2, 'automatic');
    expect((await listVersions(store, 'map1')).map(({ at }) => at)).toEqual([VERSION_KEPT + 2, 2]);
    expect((await store.range('versionTexts', ['map1'], ['map1', '\uffff'])).length).toBe(2);
  });

  it('keep the name that they have where the disk refuses another, which is said', async () => {
    const disk = new FaultyStore(new MemoryStore());
    await disk.write(await versionOperations('map1', emptyDocument('Avant'), 1, 1, 'automatic', []));
    const [row] = await listVersions(disk, 'map1');
    for (const fault of ['quota', 'before', 'closed'] as const) {
      disk.faultAt = () => fault;
      expect(await nameVersion(disk, 'map1', row!.id, 'Avant l’été'), fault).toBe(false);
      await disk.reopen();
      expect(await listVersions(disk, 'map1'), fault).toEqual([row]);
    }
    disk.faultAt = () => null;
    expect(await nameVersion(disk, 'map1', row!.id, 'Avant l’été')).toBe(true);
  });

  it('that were given a name stay as those that were asked for', async () => {
    const store = new MemoryStore();
    await store.write(await versionOperations('map1', emptyDocument('Avant'), 1, 1, 'automatic', []));
    const [row] = await listVersions(store, 'map1');
    expect(await nameVersion(store, 'map1', row!.id, ' Avant l’été ')).toBe(true);
    expect(await nameVersion(store, 'map1', row!.id, ' ')).toBe(false);
    expect(await nameVersion(store, 'map1', 'gone', 'Été')).toBe(false);
    const named = await listVersions(store, 'map1');
    expect(named).toMatchObject([{ kind: 'kept', name: 'Avant l’été' }]);
    expect(versionsToDrop(named, 3 * VERSION_KEPT)).toEqual([]);
    expect((await readVersion(store, 'map1', row!.id))?.info.title).toBe('Avant');
  });
});
