import type { StoreApi } from 'zustand/vanilla';
import { takeStock } from '../../platform/copies/takeStock';
import { lastOpened } from '../../platform/journal/mapLibrary';
import { recover } from '../../platform/journal/recover';
import type { SavedState } from './mapSession';
import type { MapPlaces } from './savingWorld';

/** Milliseconds before retrying to read maps that could not be read at the start. */
const ASKED_AGAIN = 5000;

/**
 * Shows the last map once it can be read, as long as the person has done nothing else: a full disk may keep a browser from opening its
 * database at all, and the next start would open the map shown instead.
 */
export function whenReadable(
  maps: MapPlaces,
  store: StoreApi<SavedState>,
  show: (mapId: string) => Promise<boolean>,
): void {
  const isWaitedFor = () => {
    const { document, past } = store.getState();
    return document.info.sample === true && past.length === 0;
  };
  const found = async () => {
    // No map is open, so what only the copies still have can be put back.
    await takeStock(maps);
    const last = await lastOpened(maps.store);
    // A damaged map is not tried: trying would hide the map on screen for a moment.
    return last && (await recover(maps.store, last.mapId)) ? last : null;
  };
  const isShown = async () => {
    const last = maps.memoryOnly ? null : await found().catch(() => null);
    if (!last || !isWaitedFor()) return false;
    // The map shown instead may be refused by the same disk, and cannot be left yet.
    const done = await show(last.mapId).catch(() => false);
    // The notice that it cannot be read is no longer true.
    if (done) store.getState().savingNoticesRead();
    return done;
  };
  const ask = () =>
    void maps.schedule(ASKED_AGAIN, async () => {
      if (isWaitedFor() && !(await isShown())) ask();
    });
  ask();
}
