import type { StoreApi } from 'zustand/vanilla';
import { listMaps } from '../../platform/journal/mapLibrary';
import { eraseMaps } from './mapErasure';
import type { MapOpener } from './mapOpener';
import type { SavedState } from './mapSession';
import type { Saving } from './saving';
import type { SavingWorld } from './savingWorld';

/** Erasures made while a map is open: of a person, of the map itself, or of all maps. */
export function eraseOf(
  store: StoreApi<SavedState>,
  world: SavingWorld,
  opener: MapOpener,
): Pick<Saving, 'personKept' | 'erasePerson' | 'closeAndErase'> {
  return {
    personKept: async (id) => {
      const { personKept } = await import('./personErasure');
      return opener.opened && personKept(world, opener.opened, id, store.getState().document);
    },
    erasePerson: async (id, how) => {
      const { erasePerson } = await import('./personErasure');
      return opener.opened !== null && erasePerson(world, opener.opened, id, store.getState().document, how);
    },
    closeAndErase: async (which) => {
      const all = which === 'all';
      const { opened } = opener;
      const open = !opened || opened.world.places === world.sample ? [] : [opened.mapId];
      const erased = all ? (await listMaps(world.maps.store)).map(({ id }) => id) : open;
      return eraseMaps(world, { maps: erased, all, leaving: true, letGo: () => opener.leave() });
    },
  };
}
