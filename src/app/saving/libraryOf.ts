import { startHistory } from '../../domain/history/history';
import type { MapDocument } from '../../domain/mapDocument';
import * as library from '../../platform/journal/mapLibrary';
import { recover } from '../../platform/journal/recover';
import { eraseMaps, forget } from './mapErasure';
import { type MapOpener, ownHistory } from './mapOpener';
import type { Saving } from './saving';
import type { SavingWorld } from './savingWorld';

type Library = Pick<
  Saving,
  | 'createMap'
  | 'keepMap'
  | 'openSample'
  | 'duplicate'
  | 'listMaps'
  | 'readMap'
  | 'deleteMap'
  | 'restoreMap'
  | 'eraseMap'
>;

export function libraryOf(world: SavingWorld, opener: MapOpener): Library {
  const { maps } = world;
  const rowOf = (mapId: string) => maps.store.get('maps', [mapId]);
  return {
    createMap: (document) => opener.create(document),
    keepMap: async (document) => {
      const mapId = world.newId();
      return (await library.createMap(maps.store, mapId, ownHistory(document), maps.now())).done ? mapId : null;
    },
    openSample: (document, afresh = false) => openSample(world, opener, document, afresh),
    duplicate: async (mapId, title) => {
      const found = await recover(maps.store, mapId);
      if (!found) return { done: false, reason: 'unreadable' };
      const { document } = found.history;
      return opener.create({ ...document, info: { ...document.info, title } });
    },
    listMaps: () => library.listMaps(maps.store),
    readMap: async (mapId) => (await recover(maps.store, mapId))?.history.document ?? null,
    deleteMap: async (mapId) => {
      const row = await rowOf(mapId);
      return row !== undefined && (await library.deleteMap(maps.store, row, maps.now())).done;
    },
    restoreMap: async (mapId) => {
      const row = await rowOf(mapId);
      return row !== undefined && (await library.restoreMap(maps.store, row)).done;
    },
    eraseMap: async (mapId) => opener.opened?.mapId !== mapId && eraseMaps(world, { maps: [mapId] }),
  };
}

async function openSample(world: SavingWorld, opener: MapOpener, document: MapDocument, afresh: boolean) {
  const { sample } = world;
  const { language, field } = document.info;
  // The example of each field is a map of its own.
  const mapId = ['sample', language, field?.known ?? []].flat().join('-');
  return opener.show(mapId, sample, async () => {
    const marked = startHistory({ ...document, info: { ...document.info, sample: true } });
    const renewed = async () => {
      if (!afresh && (await sample.store.get('maps', [mapId]))) return true;
      await library.claimEpoch(sample.store, mapId);
      await forget(world, sample, mapId);
      return (await library.createMap(sample.store, mapId, marked, sample.now())).done;
    };
    // Even when the disk refuses, there is a map to show.
    return (await renewed().catch(() => false)) ? null : marked;
  });
}
