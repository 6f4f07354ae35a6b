import { takeStock } from '../../platform/copies/takeStock';
import { lastOpened } from '../../platform/journal/mapLibrary';
import { recover } from '../../platform/journal/recover';
import type { MapPlaces } from './savingWorld';

/** Milliseconds before maps that could not be read at the start are looked for again. */
const ASKED_AGAIN = 5000;

/**
 * Shows the map of last time once it can be read, for as long as nobody did anything else: a full disk may keep a browser from opening its
 * database at all, and the next start would open what was shown in place of the map.
 */
export function whenReadable(
  maps: MapPlaces,
  isWaitedFor: () => boolean,
  showLast: (mapId: string) => Promise<boolean>,
): void {
  const ask = () =>
    void maps.schedule(ASKED_AGAIN, async () => {
      if (!isWaitedFor()) return;
      // Nothing of the maps is open: what copies have, and the database no more, can be put back.
      const found = async () => {
        await takeStock(maps);
        const last = await lastOpened(maps.store);
        // One that is damaged is not asked for: to try would take away, for a moment, what is shown.
        return last && (await recover(maps.store, last.mapId)) ? last : null;
      };
      const last = maps.memoryOnly ? null : await found().catch(() => null);
      if (!last) ask();
      // What is shown in its place may be refused by the same disk, and not be left yet.
      else if (isWaitedFor() && !(await showLast(last.mapId).catch(() => false))) ask();
    });
  ask();
}
