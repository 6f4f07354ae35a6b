import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { SavedState } from '../../../src/app/saving/mapSession';
import type { MapPlaces } from '../../../src/app/saving/savingWorld';
import { startSaving } from '../../../src/app/saving/startSaving';
import { newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { addActor } from '../../../src/domain/commands';
import { deskEn } from '../../../src/i18n/desk/en';
import { deskFr } from '../../../src/i18n/desk/fr';
import { MemoryStore } from '../../../src/platform/journal/memoryStore';
import { createDocumentSlice } from '../../../src/store/documentSlice';
import { createSavingSlice } from '../../../src/store/savingSlice';
import { Browser, settled } from '../../platform/aWorld';
import { aMap, aWindow } from './aWindow';

/** A window of a browser that does not give all that it should: its place for maps is like this one. */
function refusedWindow(browser: Browser, refused: Partial<MapPlaces>, secondCopies = true) {
  const store = createStore<SavedState>()((set, get, api) => ({
    ...createDocumentSlice(set, get, api),
    ...createSavingSlice(set, get, api),
  }));
  const world = browser.window();
  const saving = startSaving(store, { ...world, maps: { ...world.maps, ...refused }, secondCopies });
  const add = (name: string) => store.getState().execute(addActor, { actor: newActor(name as ActorId, name) }, name);
  return { state: store.getState, saving, add };
}

const withoutDatabase = { store: new MemoryStore(), memoryOnly: true };

describe('a browser that does not give its database', () => {
  it('is not said to have lost the maps that it knew: they may be there next time', async () => {
    const browser = new Browser();
    const before = aWindow(browser);
    await before.saving.createMap(aMap('Vallée'));
    before.add('Une');
    await settled();
    browser.files.clear();
    const refused = refusedWindow(browser, withoutDatabase);
    await refused.saving.start();
    expect(refused.state().savingNotices).toMatchObject([{ code: 'outOfReach', title: 'Vallée' }]);
  });

  it('but takes second copies has only those of a map, and says so', async () => {
    const { saving, state, add } = refusedWindow(new Browser(), { ...withoutDatabase, lastingCopies: true });
    await saving.createMap(aMap('Carte'));
    expect(state()).toMatchObject({ saving: 'memoryOnly', secondCopy: true });
    add('Une');
    await settled();
    expect(state()).toMatchObject({ saving: 'memoryOnly', secondCopy: true, pending: 0 });
  });

  it('nor second copies keeps nothing of a map', async () => {
    const { saving, state, add } = refusedWindow(new Browser(), { ...withoutDatabase, lastingCopies: false });
    await saving.createMap(aMap('Carte'));
    add('Une');
    await settled();
    expect(state()).toMatchObject({ saving: 'memoryOnly', secondCopy: false });
  });
});

describe('a browser that shows the signs of a private window', () => {
  it('is never said to have saved a map', async () => {
    const { saving, state, add } = refusedWindow(new Browser(), { mayForget: true }, false);
    await saving.start();
    await saving.createMap(aMap('Carte'));
    expect(state()).toMatchObject({ saving: 'mayForget', secondCopies: false });
    add('Une');
    expect(state().saving).toBe('saving');
    await settled();
    expect(state().saving).toBe('mayForget');
  });
});

describe('what is said of a map that is saved', () => {
  it.each([deskFr, deskEn])(
    'names the browser, not the device: no page can always tell a private window',
    ({ saving }) => {
      expect(saving.saved).toMatch(/navigateur|browser/);
      expect(saving.saved).not.toMatch(/appareil|ordinateur|device|computer/);
    },
  );
});
