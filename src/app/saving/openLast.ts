import type { StoreApi } from 'zustand/vanilla';
import { type Loss, takeStock } from '../../platform/copies/takeStock';
import { pendingErasures } from '../../platform/erasure/pendingErasures';
import * as library from '../../platform/journal/mapLibrary';
import { isRefusal } from '../../platform/journal/storedRecords';
import { eraseMaps } from './mapErasure';
import type { MapOpener } from './mapOpener';
import type { SavedState } from './mapSession';
import { lossNotice, unreachedNotice } from './notices';
import type { Opening } from './saving';
import type { SavingWorld } from './savingWorld';
import { dropSpentTexts } from './spentTexts';

/** Looks for maps the browser may have lost, tidies up, and opens the last map. Null when there was none, or it was the sample. */
export async function openLast(
  store: StoreApi<SavedState>,
  world: SavingWorld,
  opener: MapOpener,
): Promise<Opening | null> {
  const { maps } = world;
  store.getState().secondCopiesFound(world.secondCopies);
  const losses = await lossesFound(store, world);
  const waiting = losses?.filter(({ code }) => code === 'waitsForRoom') ?? [];
  if (!losses || maps.memoryOnly || waiting.length > 0) opener.awaitLast();
  if (!losses) {
    reportOutOfReach(store, world);
    return null;
  }
  // A database that does not answer has lost nothing: its maps may be back at the next start.
  store.getState().savingNoticed(losses.map(maps.memoryOnly ? unreachedNotice : lossNotice));
  await tidy(world);
  const last = await library.lastOpened(maps.store);
  const sample = await library.lastOpened(world.sample.store);
  if (!last || last.at < (sample?.at ?? 0) || waiting.some(({ head }) => head.mapId === last.mapId)) return null;
  const opening = await opener.show(last.mapId, maps);
  if (!opening.done) {
    store.getState().savingNoticed([{ code: 'outOfReach', title: last.title }]);
    opener.awaitLast();
  }
  return opening;
}

/** Losses found; null when the database cannot be read. */
async function lossesFound(store: StoreApi<SavedState>, world: SavingWorld): Promise<Loss[] | null> {
  try {
    await dropSpentTexts(world);
    await finishErasures(store, world);
    return await takeStock(world.maps);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return null;
  }
}

/** Finishes interrupted erasures before any map is shown, and before copies are read, which would bring the data back. */
async function finishErasures(store: StoreApi<SavedState>, world: SavingWorld): Promise<void> {
  if ((await pendingErasures(world.maps.store)).length === 0) return;
  const begun = await (await import('./finishErasures')).finishErasures(world);
  void begun?.settled.then((done) =>
    store.getState().savingNoticed([{ code: done ? 'erasureFinished' : 'erasureUnfinished' }]),
  );
}

/** A database that cannot be read has lost nothing: reports the last map known to be in it as out of reach. */
function reportOutOfReach(store: StoreApi<SavedState>, { maps }: SavingWorld): void {
  const last = maps.registry.read().sort((a, b) => b.at - a.at)[0];
  if (last) store.getState().savingNoticed([{ code: 'outOfReach', title: last.title }]);
}

/** Removes what nobody will ask for again: maps too long in the bin, drafts of maps that are gone. */
async function tidy(world: SavingWorld): Promise<void> {
  const { maps, sample } = world;
  const due = await library.binnedTooLong(maps.store, maps.now());
  if (due.length > 0) await eraseMaps(world, { maps: due });
  // Drafts of maps that the browser lost or that no disk took. Without the database, nothing is known of any map.
  if (maps.memoryOnly) return;
  const rows = await Promise.all([maps.store, sample.store].map(library.listMaps));
  world.dropStrayDrafts(new Set(rows.flat().map(({ id }) => id)));
}
