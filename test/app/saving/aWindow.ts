import { createStore } from 'zustand/vanilla';
import type { SavedState } from '../../../src/app/saving/mapSession';
import type { SavingWorld } from '../../../src/app/saving/savingWorld';
import { startSaving } from '../../../src/app/saving/startSaving';
import { newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { addActor } from '../../../src/domain/commands';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import type { JournalStore } from '../../../src/platform/journal/journalStore';
import { createDocumentSlice } from '../../../src/store/documentSlice';
import { createSavingSlice } from '../../../src/store/savingSlice';
import { Browser } from '../../platform/aWorld';

/** A window of the app in this browser, without its screen. */
export function aWindow(
  browser: Browser,
  asleep = { on: false },
  disk?: JournalStore,
  seen: (world: SavingWorld) => SavingWorld = (world) => world,
) {
  const store = createStore<SavedState>()((set, get, api) => ({
    ...createDocumentSlice(set, get, api),
    ...createSavingSlice(set, get, api),
  }));
  const saving = startSaving(store, seen(browser.window(asleep, disk)));
  const add = (name: string) => store.getState().execute(addActor, { actor: newActor(name as ActorId, name) }, name);
  const names = () => [...store.getState().document.actors.values()].map(({ name }) => name);
  return { store, saving, add, names, asleep, state: store.getState };
}

export const idOf = (opening: unknown) => (opening as { mapId: string }).mapId;
export const aMap = (title: string): MapDocument => emptyDocument(title);

/** The same browser after a kill: its disk and files, none of its locks or windows. */
export function reborn(browser: Browser): Browser {
  const next = new Browser();
  next.now = browser.now;
  return Object.assign(next, {
    disk: browser.disk,
    sampleDisk: browser.sampleDisk,
    files: browser.files,
    small: browser.small,
  });
}
