import type { StoreApi } from 'zustand/vanilla';
import type { SavedState } from './mapSession';

/**
 * Where nothing is kept in the browser: notes of which maps something is in no file of the person's own. One that is opened for the first time
 * came from somewhere else, unless whoever read it from a file says so next. The sample is nobody's. Returns how to stop.
 */
export function watchUnfiled(store: StoreApi<SavedState>): () => void {
  const seen = new Set<string>();
  store.getState().fileOnlyFound();
  return store.subscribe(({ mapId, document, mapUnfiled }, before) => {
    if (mapId === null || document === before.document) return;
    const isOpenedAgain = mapId !== before.mapId && seen.has(mapId);
    seen.add(mapId);
    if (!isOpenedAgain && document.info.sample !== true && document.actors.size > 0) mapUnfiled(mapId);
  });
}
