import { describe, expect, it } from 'vitest';
import { startHistory } from '../../../src/domain/history/history';
import { keysOf } from '../../../src/platform/journal/journalStore';
import { createMap } from '../../../src/platform/journal/mapLibrary';
import { canonical, richDocument } from '../../helpers/randomEdits';
import { Browser, settled } from '../../platform/aWorld';
import { FaultyStore } from '../../platform/faultyStore';
import { aMap, aWindow, idOf, reborn } from './aWindow';

describe('saving', () => {
  it('keeps every command, and brings the map and its undo stack back after a reload', async () => {
    const browser = new Browser();
    const before = aWindow(browser);
    await before.saving.createMap(richDocument());
    before.add('Une');
    before.add('Deux');
    before.state().undo();
    expect(before.state().saving).toBe('saving');
    await settled();
    expect(before.state()).toMatchObject({ saving: 'saved', pending: 0 });
    // The window is killed: nothing of it runs any more, and the browser frees its lock.
    const after = aWindow(reborn(browser));
    expect(await after.saving.start()).toMatchObject({ done: true });
    expect(canonical(after.state().document)).toBe(canonical(before.state().document));
    expect(after.state().redo()).toBe(true);
    expect(after.names()).toContain('Deux');
    after.state().undo();
    after.state().undo();
    expect(canonical(after.state().document)).toBe(canonical(richDocument()));
  });

  it('shows a new map while it is written, says that it is saved once it is, and never reads it back', async () => {
    const browser = new Browser();
    const { disk } = browser;
    const [write, range] = [disk.write.bind(disk), disk.range.bind(disk)];
    let goOn = (): void => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    disk.write = async (operations, ...conditions) => {
      if (operations.some((one) => 'put' in one && one.put === 'snapshots')) await held;
      return write(operations, ...conditions);
    };
    const read: string[] = [];
    disk.range = (table, ...keys) => {
      read.push(table);
      return range(table, ...keys);
    };
    const { saving, state, add } = aWindow(browser);
    expect(await saving.createMap(richDocument())).toMatchObject({ done: true });
    await settled();
    expect(canonical(state().document)).toBe(canonical(richDocument()));
    expect(state()).toMatchObject({ saving: 'saving', readOnly: false });
    expect(saving.isUnsafe()).toBe(true);
    add('Une');
    goOn();
    await settled();
    expect(state()).toMatchObject({ saving: 'saved', pending: 0 });
    expect(saving.isUnsafe()).toBe(false);
    expect(read).not.toContain('snapshots');
    const after = aWindow(reborn(browser));
    await after.saving.start();
    expect(canonical(after.state().document)).toBe(canonical(state().document));
  });

  it('is not editable before a map is open, and then writes to that map only', async () => {
    const { saving, add, names } = aWindow(new Browser());
    expect(add('Trop tôt')).toBe(false);
    const first = idOf(await saving.createMap(aMap('Première')));
    add('Une');
    await saving.createMap(aMap('Seconde'));
    add('Deux');
    await saving.openMap(first);
    expect(names()).toEqual(['Une']);
    const kept = (await saving.listMaps()).map(({ title, actors }) => `${title} ${actors}`);
    expect(new Set(kept)).toEqual(new Set(['Première 1', 'Seconde 1']));
  });

  it('takes no edit of the map on the screen while the next one is opened', async () => {
    const { saving, add, names, state, store } = aWindow(new Browser());
    const first = idOf(await saving.createMap(aMap('Première')));
    const tooLate: boolean[] = [];
    const stop = store.subscribe(() => {
      if (state().mapId === first && state().readOnly) tooLate.push(add('Trop tard'));
    });
    await saving.createMap(aMap('Seconde'));
    stop();
    expect(tooLate).toEqual([false]);
    expect(names()).toEqual([]);
    expect(state()).toMatchObject({ document: { info: { title: 'Seconde' } }, readOnly: false });
    await saving.openMap(first);
    expect(names()).toEqual([]);
  });

  it('keeps the sample apart: it never is in the list, nor asks for anything, until it is saved as a map', async () => {
    const browser = new Browser();
    const { saving, add, state, names } = aWindow(browser);
    await saving.openSample(aMap('Exemple'));
    add('Ajout');
    await settled();
    expect(state().document.info.sample).toBe(true);
    expect(await saving.listMaps()).toEqual([]);
    expect(browser.persistAsked).toBe(0);
    await saving.createMap(state().document);
    expect(state().document.info.sample).toBeUndefined();
    add('À moi');
    await settled();
    expect(browser.persistAsked).toBe(1);
    browser.now += 1;
    await saving.openSample(aMap('Exemple'));
    expect(names()).toEqual(['Ajout']);
    expect(await aWindow(reborn(browser)).saving.start()).toBeNull();
    await saving.openSample(aMap('Exemple'), true);
    expect(names()).toEqual([]);
  });

  it('says that it fails, keeps what was done, and writes it in order when the disk is back', async () => {
    const browser = new Browser();
    const disk = new FaultyStore(browser.disk);
    const { saving, add, state } = aWindow(browser, undefined, disk);
    await saving.createMap(aMap('Carte'));
    disk.faultAt = () => 'quota';
    add('Une');
    add('Deux');
    await settled();
    expect(state()).toMatchObject({ saving: 'failing', problem: 'quota', pending: 2, secondCopy: true });
    expect(saving.isUnsafe()).toBe(true);
    disk.faultAt = () => null;
    await browser.pass(1000);
    expect(state()).toMatchObject({ saving: 'saved', problem: null, pending: 0 });
    expect(saving.isUnsafe()).toBe(false);
    const after = aWindow(reborn(browser));
    await after.saving.start();
    expect(after.names()).toEqual(['Une', 'Deux']);
  });

  it('brings back from the second copy what a failing disk never took', async () => {
    const browser = new Browser();
    const disk = new FaultyStore(browser.disk);
    const before = aWindow(browser, undefined, disk);
    await before.saving.createMap(aMap('Carte'));
    disk.faultAt = () => 'before';
    before.add('Une');
    await settled();
    const after = aWindow(reborn(browser));
    await after.saving.start();
    expect(after.names()).toEqual(['Une']);
    expect(after.state().savingNotices).toMatchObject([{ code: 'restoredFromCopy', title: 'Carte' }]);
  });

  it('opens by itself what it put back after the database was emptied', async () => {
    const browser = new Browser();
    const before = aWindow(browser);
    await before.saving.createMap(aMap('Carte'));
    before.add('Une');
    await settled();
    await browser.pass(2000);
    const emptied = Object.assign(new Browser(), { files: browser.files, small: browser.small, now: browser.now });
    const after = aWindow(emptied);
    expect(await after.saving.start()).toMatchObject({ done: true });
    expect(after.names()).toEqual(['Une']);
    expect(after.state().savingNotices).toMatchObject([{ code: 'restoredFromCopy', title: 'Carte', actors: 1 }]);
  });

  it('notes each edit in the registry, so that a map that is gone is missed as it was last', async () => {
    const browser = new Browser();
    const { saving, add } = aWindow(browser);
    const mapId = idOf(await saving.createMap(aMap('Carte')));
    for (const name of ['Une', 'Deux']) add(name);
    await settled();
    const noted = JSON.parse(browser.small.get('maillon.maps') ?? '[]') as unknown;
    expect(noted).toMatchObject([{ mapId, title: 'Carte', actors: 2, sequence: 2 }]);
  });

  it('erases a map with its copies, its name and what was half typed on it', async () => {
    const browser = new Browser();
    const { saving, add } = aWindow(browser);
    const gone = idOf(await saving.createMap(aMap('Carte')));
    add('Une');
    await settled();
    await browser.pass(2000);
    const other = idOf(await saving.createMap(aMap('Autre')));
    browser.small.set(`maillon.drafts.${gone}`, '{}');
    browser.small.set(`maillon.pseudonyms.${gone}`, '[]');
    browser.small.set(`maillon.drafts.${other}`, '{}');
    expect([...browser.files.keys()].some((name) => name.startsWith(gone))).toBe(true);
    expect(await saving.eraseMap(gone)).toBe(true);
    expect([...browser.files.keys(), ...browser.small.keys()].filter((name) => name.includes(gone))).toEqual([]);
    expect(browser.small.get('maillon.maps')).not.toContain('Carte');
    expect(browser.small.has(`maillon.drafts.${other}`)).toBe(true);
    expect(await saving.eraseMap(other)).toBe(false);
  });

  it('lets go of a map that could not be read: another window may write it once it can', async () => {
    const browser = new Browser();
    await aWindow(browser).saving.openMap('late');
    await createMap(browser.disk, 'late', startHistory(aMap('Carte')), 0);
    const other = aWindow(browser);
    await other.saving.openMap('late');
    expect(other.add('Une')).toBe(true);
  });

  it('leaves what is open as it was when another map cannot be read', async () => {
    const { saving, add, names, state } = aWindow(new Browser());
    const mine = idOf(await saving.createMap(aMap('Carte')));
    add('Une');
    expect(await saving.openMap('nowhere')).toEqual({ done: false, reason: 'unreadable' });
    expect([state().mapId, names(), add('Deux')]).toEqual([mine, ['Une'], true]);
  });

  it('does not leave a map that no disk took', async () => {
    const browser = new Browser();
    const disk = new FaultyStore(browser.disk);
    const { saving, add, state } = aWindow(browser, undefined, disk);
    const other = idOf(await saving.createMap(aMap('Autre')));
    const mine = idOf(await saving.createMap(aMap('Carte')));
    disk.faultAt = () => 'before';
    browser.files.set = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    add('Une');
    await settled();
    expect(state()).toMatchObject({ saving: 'failing', secondCopy: false });
    expect(await saving.openMap(other)).toEqual({ done: false, reason: 'unsaved' });
    expect([state().mapId, add('Deux')]).toEqual([mine, true]);
  });

  it('puts deleted maps in a bin for thirty days', async () => {
    const browser = new Browser();
    const first = aWindow(browser);
    const gone = idOf(await first.saving.createMap(aMap('Carte')));
    await first.saving.createMap(aMap('Autre'));
    await first.saving.deleteMap(gone);
    await first.saving.restoreMap(gone);
    expect((await first.saving.listMaps()).every(({ deletedAt }) => deletedAt === undefined)).toBe(true);
    await first.saving.deleteMap(gone);
    browser.small.set(`maillon.drafts.${gone}`, '{"line":"Zoé Quartef"}');
    browser.now += 29 * 24 * 3_600_000;
    await aWindow(browser).saving.start();
    expect((await first.saving.listMaps()).map(({ id }) => id)).toContain(gone);
    expect(browser.small.has(`maillon.drafts.${gone}`)).toBe(true);
    browser.now += 2 * 24 * 3_600_000;
    const last = aWindow(browser);
    await last.saving.start();
    expect((await first.saving.listMaps()).map(({ title }) => title)).toEqual(['Autre']);
    expect([...browser.small.keys()].filter((key) => key.includes(gone))).toEqual([]);
    expect(last.state().savingNotices).toEqual([]);
  });

  it('keeps no half-typed text of a map that it has not', async () => {
    const browser = new Browser();
    const { saving } = aWindow(browser);
    const mine = idOf(await saving.createMap(aMap('Carte')));
    await saving.openSample(aMap('Exemple'));
    for (const id of [mine, 'sample-fr', 'lost']) browser.small.set(`maillon.drafts.${id}`, '{"line":"Zoé Quartef"}');
    await aWindow(browser).saving.start();
    const drafts = [...browser.small.keys()].filter((key) => key.includes('drafts'));
    expect(drafts).toEqual([`maillon.drafts.${mine}`, 'maillon.drafts.sample-fr']);
  });

  it('goes back to a version in one step that can be undone, and keeps what was there', async () => {
    const browser = new Browser();
    const { saving, add, names, state } = aWindow(browser);
    await saving.createMap(aMap('Carte'));
    add('Une');
    await settled();
    browser.now += 6 * 60_000;
    add('Deux');
    await settled();
    const [newest, oldest] = await saving.listVersions();
    expect([newest?.actors, oldest?.actors]).toEqual([2, 1]);
    add('Trois');
    expect(await saving.restoreVersion(oldest!.id)).toBe(true);
    expect(names()).toEqual(['Une']);
    expect((await saving.listVersions())[0]).toMatchObject({ kind: 'kept', actors: 3 });
    state().undo();
    expect(names().sort()).toEqual(['Deux', 'Trois', 'Une']);
  });
});

describe('a window that is hidden or left', () => {
  async function unanswered() {
    const browser = new Browser();
    const disk = new FaultyStore(browser.disk);
    const window = aWindow(browser, undefined, disk);
    const mapId = idOf(await window.saving.createMap(aMap('Carte')));
    disk.faultAt = () => 'dead';
    window.add('Une');
    await settled();
    disk.dead = false;
    return { browser, ...window, mapId };
  }

  it('asks at once for all that is not written', async () => {
    const { browser, saving, mapId } = await unanswered();
    expect(await browser.disk.range('entries', ...keysOf(mapId))).toEqual([]);
    saving.hide();
    expect((await browser.disk.range('entries', ...keysOf(mapId))).map(({ label }) => label)).toEqual(['Une']);
  });

  it('takes the copy at once that would have come in a moment', async () => {
    const browser = new Browser();
    const { saving, add } = aWindow(browser);
    await saving.createMap(aMap('Carte'));
    add('Une');
    await settled();
    expect([...browser.files.values()].join()).not.toContain('Une');
    saving.hide();
    await settled();
    expect([...browser.files.values()].join()).toContain('Une');
  });
});
