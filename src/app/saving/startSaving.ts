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
  /** Maps that are changed beside the open one, one after another: two presses must not want one lock. */
  let besides = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const editMap: Saving['editMap'] = async (mapId, edit) => {
    besides += 1;
    try {
      const edited = turn.then(async () => (await import('./editedBeside')).editedBeside(store, world, mapId, edit));
      turn = edited.catch(() => {});
      return await edited;
    } finally {
      besides -= 1;
    }
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
