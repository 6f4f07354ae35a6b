import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { SavedState } from '../../../src/app/saving/mapSession';
import { startSaving } from '../../../src/app/saving/startSaving';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, Day, SnapshotId } from '../../../src/domain/brand';
import { addActor, describeActor, takeSnapshot, writePrivateNotes } from '../../../src/domain/commands';
import { emptyDocument } from '../../../src/domain/mapDocument';
import type { JournalStore } from '../../../src/platform/journal/journalStore';
import { JOURNAL_TABLES } from '../../../src/platform/journal/stored';
import { createDocumentSlice } from '../../../src/store/documentSlice';
import { createSavingSlice } from '../../../src/store/savingSlice';
import { Browser, settled } from '../../platform/aWorld';
import { FaultyStore } from '../../platform/faultyStore';

const GONE = 'p-1' as ActorId;
const TRACE = /Quartefeuille|Vieuxnom|zq@exemple|0698765432/i;
const HOW = { instead: 'une personne', words: true };

function aWindow(browser: Browser, disk?: JournalStore) {
  const store = createStore<SavedState>()((set, get, api) => ({
    ...createDocumentSlice(set, get, api),
    ...createSavingSlice(set, get, api),
  }));
  return { saving: startSaving(store, browser.window({ on: false }, disk)), state: store.getState };
}

/** Everything that the browser holds, as text. */
async function held({ disk, files, small }: Browser): Promise<string> {
  const rows = await Promise.all(JOURNAL_TABLES.map((table) => disk.range(table, [''], ['\uffff'])));
  return JSON.stringify([rows, [...files], [...small]]);
}

/** The person on two maps, in versions, steps, a milestone, the bin, copies, the registry and a draft. */
async function planted(browser: Browser, disk?: JournalStore) {
  const window = aWindow(browser, disk);
  const { saving, state } = window;
  const fill = async (title: string) => {
    const opening = await saving.createMap(emptyDocument(title));
    state().execute(addActor, { actor: newActor(GONE, 'Zoé Vieuxnom', 'person') }, 'Zoé Vieuxnom');
    await settled();
    await saving.keepVersion();
    state().execute(describeActor, { id: GONE, patch: { name: 'Zoé Quartefeuille' } }, 'Zoé Quartefeuille');
    state().execute(writePrivateNotes, { id: GONE, patch: { email: 'zq@exemple.fr', phone: '0698765432' } });
    const other = { ...newActor(`o-${title.length}` as ActorId, 'Mairie'), mission: 'Suivie par Zoé Quartefeuille' };
    state().execute(addActor, { actor: other }, 'Mairie');
    state().execute(takeSnapshot, { id: 's' as SnapshotId, name: 'Avant Vieuxnom', on: '2026-01-01' as Day });
    await settled();
    return (opening as { mapId: string }).mapId;
  };
  const binned = await fill('Chez Zoé Quartefeuille, avant');
  const open = await fill('Chez Zoé Quartefeuille');
  await saving.deleteMap(binned);
  browser.small.set('maillon.draft', 'note sur Zoé Quartefeuille');
  browser.small.set('maillon.view', '{}');
  return { ...window, binned, open };
}

describe('erasing a person', () => {
  it('leaves nothing of them anywhere in the browser, and the rest of the map as it was', async () => {
    const browser = new Browser();
    const { saving, state, binned } = await planted(browser);
    expect(await held(browser)).toMatch(TRACE);
    const kept = await saving.personKept(GONE);
    expect(kept?.otherMaps.map(({ id }) => id)).toEqual([binned]);
    expect(kept?.versions.length).toBeGreaterThan(0);
    expect(kept?.traces.names).toEqual(expect.arrayContaining(['Zoé Quartefeuille', 'Zoé Vieuxnom']));
    expect(await saving.erasePerson(GONE, { ...HOW, otherMaps: [binned] })).toBe(true);
    await settled();
    expect(await held(browser)).not.toMatch(TRACE);
    expect(browser.small.has('maillon.view')).toBe(true);
    expect([...state().document.actors.values()].map(({ name, mission }) => [name, mission])).toEqual([
      ['Mairie', 'Suivie par une personne'],
    ]);
    expect([state().past.length, state().readOnly, state().saving]).toEqual([0, false, 'saved']);
    expect((await saving.listVersions()).length).toBe(kept?.versions.length);
    // It goes on as any map does, and comes back as it is.
    state().execute(addActor, { actor: newActor('n' as ActorId, 'Nouvelle') }, 'Nouvelle');
    await settled();
    await saving.openMap(binned);
    expect(JSON.stringify([...state().document.actors])).not.toMatch(TRACE);
    expect(await held(browser)).not.toMatch(TRACE);
  });

  it('takes away what is half typed on those maps: on their card, without their name, or with half of it', async () => {
    const browser = new Browser();
    const { saving, open, binned } = await planted(browser);
    browser.small.set(
      `maillon.drafts.${open}`,
      JSON.stringify({ [`actor ${GONE} Notes`]: 'malade', line: 'Zoé Quart' }),
    );
    browser.small.set(`maillon.drafts.${binned}`, JSON.stringify({ table: 'zq@exe' }));
    browser.small.set('maillon.drafts.another', JSON.stringify({ line: 'Léa' }));
    expect(await saving.erasePerson(GONE, { ...HOW, otherMaps: [binned] })).toBe(true);
    expect([...browser.small.keys()].filter((key) => key.includes('drafts'))).toEqual(['maillon.drafts.another']);
  });

  it('leaves other maps alone unless it is asked for', async () => {
    const browser = new Browser();
    const { saving, binned } = await planted(browser);
    browser.small.set(`maillon.drafts.${binned}`, JSON.stringify({ line: 'Léa' }));
    await saving.erasePerson(GONE, { ...HOW, otherMaps: [] });
    expect(browser.small.has(`maillon.drafts.${binned}`)).toBe(true);
    await saving.restoreMap(binned);
    await saving.openMap(binned);
    expect((await saving.personKept(GONE))?.traces.names).toContain('Zoé Quartefeuille');
  });

  it('finds them by the names that they had before, in what is kept of this map alone', async () => {
    const browser = new Browser();
    const { saving, binned, open } = await planted(browser);
    await saving.eraseMap(binned);
    await saving.erasePerson(GONE, { ...HOW, otherMaps: [] });
    await settled();
    expect(await held(browser)).toContain(open);
    expect(await held(browser)).not.toMatch(TRACE);
  });

  it('changes nothing that a disk refuses, and says so', async () => {
    const browser = new Browser();
    const disk = new FaultyStore(browser.disk);
    const { saving, state } = await planted(browser, disk);
    disk.faultAt = (_call, operations) => (operations.some((one) => 'remove' in one) ? 'quota' : null);
    expect(await saving.erasePerson(GONE, { ...HOW, otherMaps: [] })).toBe(false);
    disk.faultAt = () => null;
    expect(state().document.actors.has(GONE)).toBe(true);
  });

  it('takes them from a map that another window has open, which goes on with what is left', async () => {
    const browser = new Browser();
    const { saving, binned } = await planted(browser);
    await saving.restoreMap(binned);
    const other = aWindow(browser);
    await other.saving.openMap(binned);
    expect(other.state().document.actors.has(GONE)).toBe(true);
    expect(await saving.erasePerson(GONE, { ...HOW, otherMaps: [binned] })).toBe(true);
    await settled();
    expect(JSON.stringify([[...other.state().document.actors], other.state().past])).not.toMatch(TRACE);
    expect(other.state().readOnly).toBe(false);
    const add = (name: string) => other.state().execute(addActor, { actor: newActor(name as ActorId, name) }, name);
    expect(add('Nouvelle')).toBe(true);
    await settled();
    expect(other.state()).toMatchObject({ saving: 'saved', pending: 0 });
    // Nor does it come back as a map of its own, as what a window had that another cut off.
    expect((await saving.listMaps()).length).toBe(2);
    expect(await held(browser)).not.toMatch(TRACE);
  });

  it('tells the other window that looks on', async () => {
    const browser = new Browser();
    const { saving, open } = await planted(browser);
    const onlooker = aWindow(browser);
    await onlooker.saving.openMap(open);
    expect(onlooker.state().document.actors.has(GONE)).toBe(true);
    await saving.erasePerson(GONE, { ...HOW, otherMaps: [] });
    await settled();
    expect(onlooker.state().document.actors.has(GONE)).toBe(false);
    expect(JSON.stringify(onlooker.state().past)).not.toMatch(TRACE);
  });
});

describe('closing and erasing', () => {
  it('leaves nothing of the open map, or of any', async () => {
    const browser = new Browser();
    const { saving, open, binned } = await planted(browser);
    expect(await saving.closeAndErase('open')).toBe(true);
    const left = await held(browser);
    expect(left).not.toContain(`"${open}"]`);
    expect((await saving.listMaps()).map(({ id }) => id)).toEqual([binned]);
    expect(await saving.closeAndErase('all')).toBe(true);
    expect(await saving.listMaps()).toEqual([]);
    expect(await held(browser)).not.toMatch(TRACE);
    expect(browser.small.has('maillon.draft')).toBe(false);
  });

  it('lets go of a map that the disk would not erase', async () => {
    const browser = new Browser();
    const disk = new FaultyStore(browser.disk);
    const { saving, state } = aWindow(browser, disk);
    const { mapId } = (await saving.createMap(emptyDocument('Carte'))) as { mapId: string };
    disk.faultAt = () => 'before';
    browser.files.set = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    state().execute(addActor, { actor: newActor(GONE, 'Zoé') }, 'Zoé');
    await settled();
    expect(await saving.closeAndErase('open')).toBe(false);
    const other = aWindow(browser);
    await other.saving.openMap(mapId);
    expect([other.state().mapId, other.state().readOnly]).toEqual([mapId, false]);
  });
});
