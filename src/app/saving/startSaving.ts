import type { StoreApi } from 'zustand/vanilla';
import { eraseOf } from './eraseOf';
import { libraryOf } from './libraryOf';
import { MapOpener } from './mapOpener';
import type { SavedState } from './mapSession';
import { openLast } from './openLast';
import type { Saving } from './saving';
import type { SavingWorld } from './savingWorld';
import { versionsOf } from './versionsOf';

export function startSaving(store: StoreApi<SavedState>, world: SavingWorld): Saving {
  const opener = new MapOpener(store, world);
  /** Number of maps being edited without being open. */
  let besides = 0;
  const editMap: Saving['editMap'] = (mapId, edit) => {
    besides += 1;
    return import('./editedBeside')
      .then(({ editedBeside }) => editedBeside(store, world, mapId, edit))
      .finally(() => (besides -= 1));
  };
  return {
    ...libraryOf(world, opener),
    ...versionsOf(store, opener),
    ...eraseOf(store, world, opener),
    start: () => openLast(store, world, opener),
    openMap: (mapId) => opener.show(mapId, world.maps),
    draftSpent: (place) => opener.opened?.draftSpent(place),
    takeOver: async () => (await opener.opened?.takeOver()) ?? false,
    retry: () => opener.retry(),
    hide: () => opener.opened?.hide(),
    editMap,
    isUnsafe: () => besides > 0 || opener.isUnsafe(),
  };
}
