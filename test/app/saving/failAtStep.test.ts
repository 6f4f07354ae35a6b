import { afterAll, describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { SavedState } from '../../../src/app/saving/mapSession';
import { startSaving } from '../../../src/app/saving/startSaving';
import { newActor } from '../../../src/domain/actor';
import type { ActorId } from '../../../src/domain/brand';
import { addActor } from '../../../src/domain/commands';
import { emptyDocument } from '../../../src/domain/mapDocument';
import type { JournalStore } from '../../../src/platform/journal/journalStore';
import { createDocumentSlice } from '../../../src/store/documentSlice';
import { createSavingSlice } from '../../../src/store/savingSlice';
import { Browser, settled } from '../../platform/aWorld';
import { CALL_FAULTS, type CallFault, FailingCalls } from '../../platform/failingCalls';
import { SOAK } from '../../runs';

const COMMANDS = SOAK ? 300 : 230;
/** Every call up to this one, then one in `STRIDE`. */
const ALL_UP_TO = SOAK ? Number.POSITIVE_INFINITY : 60;
const STRIDE = 11;

function aWindow(browser: Browser, failing?: FailingCalls) {
  const store = createStore<SavedState>()((set, get, api) => ({
    ...createDocumentSlice(set, get, api),
    ...createSavingSlice(set, get, api),
  }));
  const world = browser.window();
  const { maps } = world;
  const disk: JournalStore = failing ? failing.store(maps.store) : maps.store;
  const copies = failing ? failing.copies(maps.copies) : maps.copies;
  const saving = startSaving(store, { ...world, maps: { ...maps, store: disk, copies } });
  return { store, saving };
}

/** The same disk and files under a new browser: nothing of the one before runs any more. */
function reborn(browser: Browser): Browser {
  const { disk, sampleDisk, files, small, now } = browser;
  return Object.assign(new Browser(), { disk, sampleDisk, files, small, now });
}

const namesIn = ({ getState }: ReturnType<typeof aWindow>['store']) =>
  [...getState().document.actors.values()].map(({ name }) => name);

/** Edits, versions, a stay on another map and back, a look at the list; one call of them fails. True when it came. */
async function failAt(k: number, fault: CallFault): Promise<boolean> {
  const at = `${fault} at call ${k}`;
  const browser = new Browser();
  // One that is mended at once, or as many as it takes for what is tried again to fail as well.
  const failing = new FailingCalls(k, fault, k % 2 === 0 ? 7 : 1);
  const { store, saving } = aWindow(browser, failing);
  // What a person asks for may be refused; it then has not been done, and says so.
  const asked = <Answer>(answer: Promise<Answer>): Promise<Answer | null> => answer.catch(() => null);
  await asked(saving.start());
  const opening = await asked(saving.createMap(emptyDocument('Carte')));
  if (!opening?.done) return failing.fired;
  const { mapId } = opening;
  let [issued, acknowledged] = [0, 0];
  const note = () => {
    const { saving: state, mapId: open, pending } = store.getState();
    if (open === mapId && (state === 'saved' || state === 'saving'))
      acknowledged = Math.max(acknowledged, issued - pending);
  };
  for (let i = 1; i <= COMMANDS; i += 1) {
    if (store.getState().mapId === mapId) {
      const done = store
        .getState()
        .execute(addActor, { actor: newActor(`a${issued + 1}` as ActorId, `N${issued + 1}`) });
      if (done) issued += 1;
    }
    if (i % 4 === 0) await settled();
    if (i % 50 === 0) await browser.pass(2_500);
    if (i === 60) browser.now += 6 * 60_000;
    if (i === 80) await asked(saving.keepVersion());
    if (i === 120) {
      await asked(saving.createMap(emptyDocument('Autre')));
      await asked(saving.openMap(mapId));
    }
    if (i === 160) await asked(saving.listMaps());
    note();
  }
  // "Réessayer", as often as it takes.
  for (let tries = 0; tries < 8; tries += 1) {
    saving.retry();
    await browser.pass(12_000);
  }
  note();
  const { saving: state, mapId: open } = store.getState();
  // One fault, and then a sound disk: in the end everything is saved and said to be.
  if (open === mapId && state !== 'memoryOnly') expect([state, acknowledged], at).toEqual(['saved', issued]);
  const after = aWindow(reborn(browser));
  await after.saving.start();
  if (state !== 'memoryOnly') await after.saving.openMap(mapId);
  if (state !== 'memoryOnly') {
    const names = namesIn(after.store);
    expect(names.length, at).toBeGreaterThanOrEqual(acknowledged);
    expect(names, at).toEqual(Array.from({ length: names.length }, (_, index) => `N${index + 1}`));
  }
  totals.runs += 1;
  totals.acknowledged += acknowledged;
  return failing.fired;
}

const totals = { runs: 0, acknowledged: 0 };

describe('any one call to the stores that fails', () => {
  it.each(CALL_FAULTS)(
    'loses nothing that was said to be saved: %s',
    async (fault) => {
      let k = 1;
      while (await failAt(k, fault)) k += k < ALL_UP_TO ? 1 : STRIDE;
      expect(k).toBeGreaterThan(100);
    },
    600_000,
  );

  afterAll(() => {
    process.stdout.write(`fail at step k: ${totals.runs} runs, ${totals.acknowledged} acknowledged, 0 lost\n`);
  });
});
