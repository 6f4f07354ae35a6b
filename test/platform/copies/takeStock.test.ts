import { describe, expect, it } from 'vitest';
import { startHistory } from '../../../src/domain/history/history';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { CopyKeeper, QUICK_TEXT } from '../../../src/platform/copies/copyKeeper';
import { memoryCopyStore } from '../../../src/platform/copies/copyStore';
import { copiedMaps, readCopy, removeCopies, writeCopy } from '../../../src/platform/copies/mapCopies';
import { registryOver } from '../../../src/platform/copies/registry';
import { putCopyBack, takeStock } from '../../../src/platform/copies/takeStock';
import { entryOf } from '../../../src/platform/journal/entry';
import { createMap } from '../../../src/platform/journal/mapLibrary';
import { MemoryStore } from '../../../src/platform/journal/memoryStore';
import { recover } from '../../../src/platform/journal/recover';
import { listVersions, readVersion } from '../../../src/platform/journal/versions';
import { canonical, richDocument, seeded } from '../../helpers/randomEdits';
import { Browser, CODEC } from '../aWorld';
import { randomDoing } from '../journal/aJournal';

const MAP = 'map1';
const DOCUMENT = richDocument();
const TEXT = await CODEC.write(DOCUMENT);
const head = (sequence: number, at = sequence) => ({ mapId: MAP, title: 'Haute-Combe', actors: 6, sequence, at });

/** The three places, with the map as of an entry in each, or nothing. */
async function places(at: { journal?: number; copy?: number; registry?: number }) {
  const world = new Browser().window().maps;
  if (at.journal !== undefined) await createMap(world.store, MAP, DOCUMENT, 0, at.journal);
  if (at.copy !== undefined) await writeCopy(world.copies, head(at.copy), TEXT);
  if (at.registry !== undefined) world.registry.remember(head(at.registry));
  return world;
}

describe('comparing the three places where maps are kept', () => {
  it.each([
    { journal: 9, copy: 5, registry: 9 },
    { journal: 9, registry: 9 },
    { journal: 9 },
    { journal: 9, copy: 5 },
    {},
  ])('says nothing when the journal has all: %j', async (at) => {
    expect(await takeStock(await places(at))).toEqual([]);
  });

  it.each([
    [{ copy: 9, registry: 9 }, 'restoredFromCopy'],
    [{ copy: 9 }, 'restoredFromCopy'],
    [{ journal: 3, copy: 9, registry: 9 }, 'restoredFromCopy'],
    [{ copy: 5, registry: 9 }, 'olderThanKnown'],
  ] as const)('puts the copy back when the journal has less: %j', async (at, code) => {
    const world = await places(at);
    // No entry of what is lost gives its number to another.
    const sequence = Math.max(at.copy, 'registry' in at ? at.registry : 0);
    expect(await takeStock(world)).toMatchObject([{ code, head: { title: 'Haute-Combe', sequence } }]);
    const found = (await recover(world.store, MAP))!;
    expect(canonical(found.history.document)).toBe(canonical(DOCUMENT));
    expect(found.sequence).toBe(sequence);
    expect(await takeStock(world)).toEqual([]);
  });

  it('puts no copy in memory that is older than what was saved last: the database may have the rest', async () => {
    const inMemory = { ...(await places({ copy: 5, registry: 9 })), memoryOnly: true };
    expect(await takeStock(inMemory)).toMatchObject([{ code: 'waitsForRoom' }]);
    expect(await recover(inMemory.store, MAP)).toBeNull();
    expect(await takeStock({ ...(await places({ copy: 9, registry: 9 })), memoryOnly: true })).toMatchObject([
      { code: 'restoredFromCopy' },
    ]);
  });

  it('says that what is left is older than what was saved last', async () => {
    const world = await places({ journal: 3, registry: 9 });
    expect(await takeStock(world)).toMatchObject([{ code: 'olderThanKnown', head: { sequence: 3 } }]);
    expect(await takeStock(world)).toEqual([]);
  });

  it('names the map of which nothing is left but its name', async () => {
    const world = await places({ registry: 9 });
    expect(await takeStock(world)).toEqual([{ code: 'goneFromBrowser', head: head(9) }]);
    expect(await takeStock(world)).toEqual([]);
  });

  it('does not take a damaged copy for a map', async () => {
    const browser = new Browser();
    const world = browser.window().maps;
    await writeCopy(world.copies, head(9), TEXT);
    for (const [name, text] of browser.files) browser.files.set(name, text.replace('Haute', 'Basse').slice(0, -1));
    world.registry.remember(head(9));
    expect(await takeStock(world)).toMatchObject([{ code: 'goneFromBrowser' }]);
  });

  it('keeps the entries that the journal has and the copy has not', async () => {
    const world = new Browser().window().maps;
    await createMap(world.store, MAP, DOCUMENT, 0, 1);
    let history = startHistory(DOCUMENT);
    const random = seeded(4);
    for (let sequence = 2; sequence <= 9; ) {
      const doing = randomDoing(history, random);
      if (!doing) continue;
      history = doing.history;
      const entry = entryOf(doing.recorded, { sequence, epoch: 1, at: 0 });
      await world.store.write([{ put: 'entries', key: [MAP, sequence], value: entry }]);
      if (sequence === 5) await writeCopy(world.copies, head(5), await CODEC.write(history.document));
      sequence += 1;
    }
    const snapshot = (await world.store.get('snapshots', [MAP, 1]))!;
    await world.store.write([{ put: 'snapshots', key: [MAP, 1], value: { ...snapshot, checksum: 'x' } }]);
    expect(await putCopyBack(world, MAP, -1)).toMatchObject({ taken: 9, head: { sequence: 9 } });
    const found = (await recover(world.store, MAP))!;
    expect(canonical(found.history.document)).toBe(canonical(history.document));
  });

  it('keeps as a version what the copy replaces', async () => {
    const world = await places({ copy: 9 });
    await createMap(world.store, MAP, { ...DOCUMENT, info: { ...DOCUMENT.info, title: 'Avant' } }, 0, 3);
    await putCopyBack(world, MAP, 3);
    const [version] = await listVersions(world.store, MAP);
    expect(version).toMatchObject({ kind: 'kept', sequence: 3 });
    expect((await readVersion(world.store, MAP, version!.id))?.info.title).toBe('Avant');
  });

  it('leaves a map in the bin that was there', async () => {
    const world = await places({ journal: 3, copy: 9, registry: 9 });
    const row = (await world.store.get('maps', [MAP]))!;
    await world.store.write([{ put: 'maps', key: [MAP], value: { ...row, deletedAt: 5 } }]);
    await takeStock(world);
    expect(await world.store.get('maps', [MAP])).toMatchObject({ sequence: 9, deletedAt: 5 });
  });
});

describe('copies', () => {
  it('go over the older of two, so that a bad one leaves the other', async () => {
    const files = new Map<string, string>();
    const store = memoryCopyStore(files);
    for (const sequence of [1, 2, 3]) expect(await writeCopy(store, head(sequence), [`${sequence}`])).toBe(true);
    expect((await readCopy(store, MAP))?.sequence).toBe(3);
    expect(files.size).toBe(2);
    for (const [name, text] of files) if (text.endsWith('\n3')) files.set(name, text.slice(0, -1));
    expect((await readCopy(store, MAP))?.sequence).toBe(2);
    expect(await copiedMaps(store)).toEqual([MAP]);
  });

  it('that do not come back as written are not taken for copies', async () => {
    const store = { ...memoryCopyStore(), read: async () => ['rien'] };
    expect(await writeCopy(store, head(1), TEXT)).toBe(false);
  });

  it('follow soon after an edit, and not more than every thirty seconds', async () => {
    const browser = new Browser();
    const { maps } = browser.window();
    const keeper = new CopyKeeper(maps, MAP);
    const taken = async () => (await readCopy(maps.copies, MAP))?.sequence;
    keeper.changed(DOCUMENT, 1);
    await browser.pass(2000);
    expect(await taken()).toBe(1);
    keeper.changed(DOCUMENT, 2);
    await browser.pass(20_000);
    keeper.changed(DOCUMENT, 3);
    expect(await taken()).toBe(1);
    await browser.pass(10_000);
    expect(await taken()).toBe(3);
  });

  it('are taken on leaving only when they are small', async () => {
    const { maps } = new Browser().window();
    const keeper = new CopyKeeper(
      {
        ...maps,
        codec: {
          ...CODEC,
          write: async () => ['x', 'x'.repeat(QUICK_TEXT)],
        },
      },
      MAP,
    );
    keeper.changed(DOCUMENT, 1);
    expect(await keeper.copyNow(QUICK_TEXT)).toBe(false);
    expect(await readCopy(maps.copies, MAP)).toBeNull();
    expect(await keeper.copyNow()).toBe(true);
    expect((await readCopy(maps.copies, MAP))?.sequence).toBe(1);
  });
});

describe('copies of one map', () => {
  it('are taken again when the map changed while one was being made ready', async () => {
    const browser = new Browser();
    const { maps } = browser.window();
    let goOn = () => {};
    const ready = new Promise<void>((resolve) => (goOn = resolve));
    const codec = { ...CODEC, write: (document: MapDocument) => ready.then(() => CODEC.write(document)) };
    const keeper = new CopyKeeper({ ...maps, codec }, MAP);
    keeper.changed(DOCUMENT, 1);
    await browser.pass(2000);
    keeper.changed(DOCUMENT, 2);
    goOn();
    await browser.pass(0);
    expect((await readCopy(maps.copies, MAP))?.sequence).toBe(1);
    await browser.pass(30_000);
    expect((await readCopy(maps.copies, MAP))?.sequence).toBe(2);
  });

  it('that cannot be made now are made with the next change', async () => {
    const browser = new Browser();
    const { maps } = browser.window();
    let isThere = false;
    const codec = { ...CODEC, write: async (document: MapDocument) => (isThere ? CODEC.write(document) : null) };
    const keeper = new CopyKeeper({ ...maps, codec }, MAP);
    keeper.changed(DOCUMENT, 1);
    expect(await keeper.copyNow()).toBe(false);
    expect(await readCopy(maps.copies, MAP)).toBeNull();
    isThere = true;
    keeper.changed(DOCUMENT, 2);
    await browser.pass(32_000);
    expect((await readCopy(maps.copies, MAP))?.sequence).toBe(2);
  });

  it('that could not be written are taken the next time, and none once the map is another window’s', async () => {
    const { maps } = new Browser().window();
    let full = true;
    const write: typeof maps.copies.write = (name, text) =>
      full ? Promise.reject(new DOMException('', 'QuotaExceededError')) : maps.copies.write(name, text);
    const keeper = new CopyKeeper({ ...maps, copies: { ...maps.copies, write } }, MAP);
    keeper.changed(DOCUMENT, 1);
    expect(await keeper.copyNow()).toBe(false);
    full = false;
    expect(await keeper.copyNow()).toBe(true);
    expect((await readCopy(maps.copies, MAP))?.sequence).toBe(1);
    keeper.changed(DOCUMENT, 2);
    keeper.stop();
    await keeper.copyNow();
    expect((await readCopy(maps.copies, MAP))?.sequence).toBe(1);
  });

  it('all go when they are removed', async () => {
    const store = memoryCopyStore();
    for (const sequence of [1, 2]) await writeCopy(store, head(sequence), [`${sequence}`]);
    expect((await store.names()).length).toBe(2);
    await removeCopies(store, MAP);
    expect(await store.names()).toEqual([]);
  });

  it('go with what a browser that was killed left half written beside them, and those of other maps stay', async () => {
    const store = memoryCopyStore();
    await writeCopy(store, head(1), ['1']);
    for (const name of [`${MAP}.a.json.crswap`, `${MAP}.b.json.1.crswap`, 'other.a.json.crswap'])
      await store.write(name, ['half of it']);
    expect(new Set(await copiedMaps(store))).toEqual(new Set([MAP, 'other']));
    await removeCopies(store, MAP);
    expect(await store.names()).toEqual(['other.a.json.crswap']);
  });
});

describe('the registry', () => {
  it('knows each map as it was last told, even when that is older, until it is forgotten', () => {
    const { registry } = new Browser().window().maps;
    const other = { ...head(3), mapId: 'other', title: 'Autre' };
    registry.remember(head(7));
    registry.remember(other);
    // What a copy gave back is all there is now, though more was known.
    registry.remember({ ...head(5), title: 'Comme la copie' });
    expect(registry.read()).toEqual([other, { ...head(5), title: 'Comme la copie' }]);
    registry.forget(MAP);
    expect(registry.read()).toEqual([other]);
  });

  it('survives what others put in its place, and a browser that refuses it', () => {
    for (const text of ['{', '{"a":1}', '[1,{"mapId":3}]']) {
      expect(registryOver({ getItem: () => text, setItem: () => {} }).read()).toEqual([]);
    }
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    const registry = registryOver({ getItem: refuse, setItem: refuse });
    registry.remember(head(1));
    expect(registry.read()).toEqual([]);
  });
});

describe('an emptied database', () => {
  it('gives its maps back from the copies, each by its name', async () => {
    const browser = new Browser();
    const world = browser.window().maps;
    await createMap(world.store, MAP, DOCUMENT, 0, 4);
    await writeCopy(world.copies, head(4), TEXT);
    world.registry.remember(head(4));
    const emptied = new Browser().window(undefined, new MemoryStore()).maps;
    const losses = await takeStock({ ...emptied, copies: world.copies, registry: world.registry });
    expect(losses.map(({ code }) => code)).toEqual(['restoredFromCopy']);
    expect((await emptied.store.get('maps', [MAP]))?.actors).toBe(6);
  });
});
