import type { StoreApi } from 'zustand/vanilla';
import { takeStock } from '../../platform/copies/takeStock';
import { lastOpened } from '../../platform/journal/mapLibrary';
import { recover } from '../../platform/journal/recover';
import type { SavedState } from './mapSession';
import type { MapPlaces } from './savingWorld';

/** Milliseconds before maps that could not be read at the start are looked for again. */
const ASKED_AGAIN = 5000;

/**
 * Shows the map of last time once it can be read, for as long as nobody did anything else: a full disk may keep a browser from opening its
 * database at all, and the next start would open what was shown in place of the map.
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
    // Nothing of the maps is open: what copies have, and the database no more, can be put back.
    await takeStock(maps);
    const last = await lastOpened(maps.store);
    // One that is damaged is not asked for: to try would take away, for a moment, what is shown.
    return last && (await recover(maps.store, last.mapId)) ? last : null;
  };
  const isShown = async () => {
    const last = maps.memoryOnly ? null : await found().catch(() => null);
    if (!last || !isWaitedFor()) return false;
    // What is shown in its place may be refused by the same disk, and not be left yet.
    const done = await show(last.mapId).catch(() => false);
    // That it cannot be read is not so any more.
    if (done) store.getState().savingNoticesRead();
    return done;
  };
  const ask = () =>
    void maps.schedule(ASKED_AGAIN, async () => {
      if (isWaitedFor() && !(await isShown())) ask();
    });
  ask();
}
