import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { renewCopies, rewriteMaps } from '../../../src/platform/erasure/rewriteMap';
import { keysOf } from '../../../src/platform/journal/journalStore';
import { claimEpoch, createMap } from '../../../src/platform/journal/mapLibrary';
import { recover } from '../../../src/platform/journal/recover';
import { listVersions, readVersion, versionOperations } from '../../../src/platform/journal/versions';
import { richDocument } from '../../helpers/randomEdits';
import { Browser } from '../aWorld';

const MAP = 'map1';
const titled = (document: MapDocument, title: string): MapDocument => ({
  ...document,
  info: { ...document.info, title },
});
const rewrite = (document: MapDocument) => titled(document, 'Après');

async function places() {
  const world = new Browser().window().maps;
  const before = titled(richDocument(), 'Avant');
  await createMap(world.store, MAP, before, 0, 4);
  for (const at of [1, 2]) {
    const present = await listVersions(world.store, MAP);
    await world.store.write(await versionOperations(MAP, before, at, at, 'kept', present));
  }
  world.registry.remember({ mapId: MAP, title: 'Avant', actors: 6, sequence: 4, at: 0 });
  return world;
}

describe('writing a map anew', () => {
  it('changes it, its versions and its name in the registry', async () => {
    const world = await places();
    const at = { sequence: 5, epoch: 1, at: 1 };
    world.tail.add(MAP, [{ kind: 'do', policy: 'record', command: 'addActor', label: 'Avant', ...at, change: '{}' }]);
    expect(await rewriteMaps(world, [MAP], rewrite)).toEqual([MAP]);
    await renewCopies(world, MAP);
    expect(world.tail.read(MAP)).toEqual([]);
    expect((await recover(world.store, MAP))?.history.document.info.title).toBe('Après');
    for (const { id } of await listVersions(world.store, MAP)) {
      expect((await readVersion(world.store, MAP, id))?.info.title).toBe('Après');
    }
    expect(world.registry.read()).toMatchObject([{ mapId: MAP, title: 'Après', sequence: 5 }]);
  });

  it('leaves no version that cannot be read: nobody knows what is in it', async () => {
    const world = await places();
    const [row] = await listVersions(world.store, MAP);
    const text = (await world.store.get('versionTexts', [MAP, row!.id]))!;
    await world.store.write([{ put: 'versionTexts', key: [MAP, row!.id], value: { ...text, checksum: 'x' } }]);
    expect(await rewriteMaps(world, [MAP], rewrite)).toEqual([MAP]);
    expect((await listVersions(world.store, MAP)).map(({ at }) => at)).toEqual([1]);
    expect((await world.store.range('versionTexts', ...keysOf(MAP))).length).toBe(1);
  });

  it('writes all maps or none', async () => {
    const world = await places();
    await createMap(world.store, 'map2', titled(richDocument(), 'Avant'), 0, 4);
    const write: typeof world.store.write = async (operations, ...conditions) => {
      if (operations.some((one) => 'remove' in one)) await claimEpoch(world.store, 'map2');
      return world.store.write(operations, ...conditions);
    };
    const store = { ...storeOf(world), write };
    expect(await rewriteMaps({ ...world, store }, [MAP, 'map2'], rewrite)).toBeNull();
    expect((await recover(world.store, MAP))?.history.document.info.title).toBe('Avant');
    expect(await rewriteMaps(world, [MAP, 'gone', 'map2'], rewrite)).toEqual([MAP, 'map2']);
    for (const id of [MAP, 'map2']) expect((await recover(world.store, id))?.history.document.info.title).toBe('Après');
  });

  it('takes the map from whoever writes it', async () => {
    const world = await places();
    const epoch = await claimEpoch(world.store, MAP);
    await rewriteMaps(world, [MAP], rewrite);
    expect(await world.store.get('epochs', [MAP])).toBeGreaterThan(epoch ?? Number.NaN);
  });

  it('writes nothing when another window takes it meanwhile', async () => {
    const world = await places();
    const write: typeof world.store.write = async (operations, ...conditions) => {
      if (operations.some((one) => 'remove' in one)) await claimEpoch(world.store, MAP);
      return world.store.write(operations, ...conditions);
    };
    const store = { ...storeOf(world), write };
    expect(await rewriteMaps({ ...world, store }, [MAP], rewrite)).toBeNull();
    expect((await recover(world.store, MAP))?.history.document.info.title).toBe('Avant');
  });
});

/** Its methods, as an object whose parts can be replaced. */
function storeOf({ store }: Awaited<ReturnType<typeof places>>): typeof store {
  return {
    get: (table, key) => store.get(table, key),
    range: (table, from, to) => store.range(table, from, to),
    write: (operations, ...conditions) => store.write(operations, ...conditions),
    writeUrgently: (groups) => store.writeUrgently(groups),
    reopen: () => store.reopen(),
  };
}
