import { describe, expect, it, vi } from 'vitest';
import type { SavingWorld } from '../../../src/app/saving/savingWorld';
import type { ActorId } from '../../../src/domain/brand';
import { MemoryStore } from '../../../src/platform/journal/memoryStore';
import { Browser, settled } from '../../platform/aWorld';
import { FaultyStore } from '../../platform/faultyStore';
import { aMap, aWindow, idOf, reborn } from './aWindow';

/** A window on a disk that takes nothing while `full` is on. */
function onFullDisk(browser: Browser, full = { on: true }, asleep = { on: false }) {
  const disk = new FaultyStore(browser.disk);
  disk.faultAt = () => (full.on ? 'quota' : null);
  return { ...aWindow(browser, asleep, disk), full };
}

/** Nobody does anything: what is written by then was tried again by the app itself. */
async function waitAWhile(browser: Browser): Promise<void> {
  for (let second = 0; second < 15; second += 1) await browser.pass(1000);
}

describe('a full disk', () => {
  it('lets a map be started and worked on, and takes all of it once there is room', async () => {
    const browser = new Browser();
    const { saving, state, add, names, full } = onFullDisk(browser);
    expect(await saving.createMap(aMap('Carte'))).toMatchObject({ done: true });
    await settled();
    expect(state()).toMatchObject({ saving: 'failing', problem: 'quota', readOnly: false });
    expect([add('Une'), add('Deux')]).toEqual([true, true]);
    await waitAWhile(browser);
    expect([names(), state().saving, saving.isUnsafe()]).toEqual([['Une', 'Deux'], 'failing', true]);
    full.on = false;
    await waitAWhile(browser);
    expect(state()).toMatchObject({ saving: 'saved', pending: 0, problem: null });
    const after = aWindow(reborn(browser));
    await after.saving.start();
    expect([after.names(), after.state().document.info.title]).toEqual([['Une', 'Deux'], 'Carte']);
  });

  it('lets the map of last time be opened and worked on, and says nothing until something is not saved', async () => {
    const browser = new Browser();
    const before = aWindow(browser);
    await before.saving.createMap(aMap('Carte'));
    before.add('Une');
    await settled();
    browser.files.clear();
    const next = reborn(browser);
    const { saving, state, add, names, full } = onFullDisk(next);
    expect(await saving.start()).toMatchObject({ done: true });
    expect(state()).toMatchObject({ saving: 'saved', readOnly: false, savingNotices: [] });
    expect(add('Deux')).toBe(true);
    await settled();
    expect(state()).toMatchObject({ saving: 'failing', problem: 'quota', pending: 1 });
    full.on = false;
    await waitAWhile(next);
    expect([names(), state().saving]).toEqual([['Une', 'Deux'], 'saved']);
    const after = aWindow(reborn(next));
    await after.saving.start();
    expect(after.names()).toEqual(['Une', 'Deux']);
  });

  it('is asked for no copy while it is full, and is still what is said once the database is closed by it', async () => {
    const browser = new Browser();
    const disk = new FaultyStore(browser.disk);
    const { saving, state, add } = aWindow(browser, { on: false }, disk);
    await saving.createMap(aMap('Carte'));
    await settled();
    const copies = [...browser.files];
    for (const failure of ['full', 'lost'] as const) {
      disk.write = async () => ({ done: false, failure });
      add(failure);
      await settled();
      await browser.pass(1500);
      expect(state()).toMatchObject({ saving: 'failing', problem: 'quota', secondCopy: false });
      expect([...browser.files]).toEqual(copies);
    }
  });

  it('still shows a sample to whoever starts for the first time', async () => {
    const browser = new Browser();
    const { saving, state, add } = onFullDisk(browser);
    browser.sampleDisk.write = async () => ({ done: false, failure: 'quota' });
    expect(await saving.start()).toBeNull();
    expect(await saving.openSample(aMap('Exemple'))).toMatchObject({ done: true });
    await settled();
    expect([add('Une'), state().document.info.title, state().saving]).toEqual([true, 'Exemple', 'failing']);
  });

  it('does not open at the next start what was shown in place of a map that could not be read', async () => {
    const browser = new Browser();
    const before = aWindow(browser);
    await before.saving.createMap(aMap('Carte'));
    await browser.pass(1000);
    const disk = new FaultyStore(browser.disk);
    disk.range = () => Promise.reject(new DOMException('', 'UnknownError'));
    const { saving, state } = aWindow(reborn(browser), { on: false }, disk);
    expect(await saving.start()).toBeNull();
    await saving.openSample(aMap('Exemple'));
    await settled();
    expect([state().document.info.title, state().savingNotices]).toMatchObject(['Exemple', []]);
    const after = aWindow(reborn(browser));
    await after.saving.start();
    expect(after.state().document.info.title).toBe('Carte');
  });

  it('shows the map by itself once it can be read, though the disk took all but its reading', async () => {
    const browser = new Browser();
    const before = aWindow(browser);
    await before.saving.createMap(aMap('Carte'));
    before.add('Une');
    await browser.pass(1000);
    const next = reborn(browser);
    const disk = new FaultyStore(browser.disk);
    const range = disk.range.bind(disk);
    disk.range = (table, from, to) =>
      table === 'snapshots' ? Promise.reject(new DOMException('', 'UnknownError')) : range(table, from, to);
    const { saving, state, names } = aWindow(next, { on: false }, disk);
    expect(await saving.start()).toMatchObject({ done: false });
    await saving.openSample(aMap('Exemple'));
    await next.pass(5000);
    expect(state().savingNotices).toMatchObject([{ code: 'outOfReach', title: 'Carte' }]);
    disk.range = range;
    await next.pass(5000);
    expect([names(), state().savingNotices, state().saving]).toEqual([['Une'], [], 'saved']);
  });

  it('does not have a map taken for lost whose second copy cannot be put back now', async () => {
    const browser = new Browser();
    const before = aWindow(browser);
    await before.saving.createMap(aMap('Carte'));
    before.add('Une');
    await settled();
    await browser.pass(2000);
    const emptied = Object.assign(new Browser(), { files: browser.files, small: browser.small, now: browser.now });
    const { saving, state, full } = onFullDisk(emptied);
    await saving.start();
    expect(state().savingNotices).toMatchObject([{ code: 'waitsForRoom', title: 'Carte' }]);
    full.on = false;
    const after = aWindow(reborn(emptied));
    await after.saving.start();
    expect(after.names()).toEqual(['Une']);
  });

  it('shows no older state of a map whose copy and what is beside it are newer, until they are put back', async () => {
    const browser = new Browser();
    const { saving, add } = aWindow(browser);
    const mapId = idOf(await saving.createMap(aMap('Carte')));
    add('Une');
    await settled();
    const before = browser.disk.everything();
    for (const name of ['Deux', 'Trois']) add(name);
    await settled();
    // Its last writes are gone from the database, as when they met the end of the disk.
    const older = Object.assign(new Browser(), { files: browser.files, small: browser.small, now: browser.now });
    await older.disk.write(before);
    const next = onFullDisk(older);
    await next.saving.start();
    expect([next.names(), next.state().savingNotices]).toMatchObject([[], [{ code: 'waitsForRoom', title: 'Carte' }]]);
    expect(await next.saving.openMap(mapId)).toEqual({ done: false, reason: 'unreadable' });
    await next.saving.openSample(aMap('Exemple'));
    next.full.on = false;
    await waitAWhile(older);
    expect([next.names(), next.state().saving]).toEqual([['Une', 'Deux', 'Trois'], 'saved']);
  });

  it('does not lose the changes of a window that slept while another took its map', async () => {
    const browser = new Browser();
    const { saving, add, full } = onFullDisk(browser, { on: false }, { on: true });
    const mapId = idOf(await saving.createMap(aMap('Carte')));
    full.on = true;
    add('Une');
    await settled();
    const other = aWindow(browser);
    await other.saving.openMap(mapId);
    const taking = other.saving.takeOver();
    await browser.pass(5000);
    await taking;
    await settled();
    expect(saving.isUnsafe()).toBe(true);
    full.on = false;
    await waitAWhile(browser);
    expect((await other.saving.listMaps()).map(({ title }) => title)).toContain('Carte (2)');
    expect(saving.isUnsafe()).toBe(false);
  });
});

describe('a database that the browser makes anew as it opens it', () => {
  /** Chromium does so on a full disk: what copies and small storages hold is all there is. */
  const emptied = (browser: Browser) =>
    Object.assign(new Browser(), { files: browser.files, small: browser.small, now: browser.now });

  it('loses nothing that was said to be saved, however old the second copy is', async () => {
    const browser = new Browser();
    const { saving, state, add } = aWindow(browser);
    await saving.createMap(aMap('Carte'));
    for (const name of ['Une', 'Deux']) add(name);
    // A copy has all of it: names stay nowhere else for longer than they must.
    await vi.waitFor(async () => {
      await browser.pass(40_000);
      expect([...browser.small.keys()].join()).not.toContain('maillon.tail');
    });
    for (const name of ['Trois', 'Quatre']) add(name);
    await settled();
    expect(state().saving).toBe('saved');
    expect([...browser.files.values()].join()).not.toContain('Quatre');
    const after = aWindow(emptied(browser));
    await after.saving.start();
    expect(after.names()).toEqual(['Une', 'Deux', 'Trois', 'Quatre']);
    expect(after.state().savingNotices).toMatchObject([{ code: 'restoredFromCopy' }]);
  });

  it('gives back a map that nobody has worked on yet', async () => {
    const browser = new Browser();
    const { saving } = aWindow(browser);
    await saving.createMap(aMap('Carte'));
    await settled();
    const after = aWindow(emptied(browser));
    await after.saving.start();
    expect(after.state().document.info.title).toBe('Carte');
  });

  it('takes a copy at once of what is too long for small storages', async () => {
    const browser = new Browser();
    const { saving, add } = aWindow(browser);
    await saving.createMap(aMap('Carte'));
    await browser.pass(40_000);
    add('Une');
    add('x'.repeat(120_000));
    await settled();
    const after = aWindow(emptied(browser));
    await after.saving.start();
    expect(after.names()).toHaveLength(2);
  });

  it('says that such a map is saved once the copy has it, and not before', async () => {
    const browser = new Browser();
    let held: Promise<void> | null = null;
    const slowly = (world: SavingWorld): SavingWorld => {
      const { copies } = world.maps;
      const write: typeof copies.write = async (...args) => {
        await held;
        return copies.write(...args);
      };
      return { ...world, maps: { ...world.maps, copies: { ...copies, write } } };
    };
    const { saving, add, state } = aWindow(browser, undefined, undefined, slowly);
    await saving.createMap(aMap('Carte'));
    await browser.pass(40_000);
    expect(state().saving).toBe('saved');
    let release = (): void => undefined;
    held = new Promise((resolve) => {
      release = resolve;
    });
    add('x'.repeat(120_000));
    await settled();
    expect(state().saving).toBe('saving');
    // What fits beside the copy again does not make the rest safe.
    add('Une');
    await settled();
    expect(state().saving).toBe('saving');
    release();
    await settled();
    expect(state().saving).toBe('saved');
    const after = aWindow(emptied(browser));
    await after.saving.start();
    expect(after.names()).toHaveLength(2);
  });

  it('does not give back what was erased', async () => {
    const browser = new Browser();
    const { saving, add } = aWindow(browser);
    await saving.createMap(aMap('Carte'));
    add('Une');
    await browser.pass(40_000);
    // Twice within JSON no search of the name would find it.
    const name = 'Anne "Deux"';
    add(name);
    await settled();
    expect([...browser.small.values()].join()).toContain('Deux');
    await saving.erasePerson(name as ActorId, { otherMaps: [], instead: '', words: false });
    await settled();
    expect([...browser.small.entries(), ...browser.files.values()].join()).not.toContain('Deux');
    const after = aWindow(emptied(browser));
    await after.saving.start();
    expect(after.names()).toEqual(['Une']);
  });
});

describe('a database that the browser empties while a map is open', () => {
  it('gets all of the map again: no other window took it, and no second map comes of it', async () => {
    const browser = new Browser();
    const { saving, state, add, names } = aWindow(browser);
    await saving.createMap(aMap('Carte'));
    for (const name of ['Une', 'Deux']) add(name);
    await settled();
    const empty = new MemoryStore();
    Object.assign(browser.disk, { tables: (empty as unknown as { tables: unknown }).tables });
    expect(add('Trois')).toBe(true);
    await settled();
    expect(state()).toMatchObject({ saving: 'saved', readOnly: false });
    expect(names()).toEqual(['Une', 'Deux', 'Trois']);
    const after = aWindow(reborn(browser));
    await after.saving.start();
    expect([after.names(), (await after.saving.listMaps()).length]).toEqual([['Une', 'Deux', 'Trois'], 1]);
    expect(after.state().savingNotices).toEqual([]);
  });
});
