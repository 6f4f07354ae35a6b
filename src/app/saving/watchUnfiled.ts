import type { StoreApi } from 'zustand/vanilla';
import type { SavedState } from './mapSession';

/**
 * Where nothing is kept in the browser: notes of which maps something is in no file of the person's own. One that is opened for the first time
 * came from somewhere else, unless whoever read it from a file says so next. What the app keeps by itself, groups and places, is nobody's
 * work, and the sample is nobody's map. Returns how to stop.
 */
export function watchUnfiled(store: StoreApi<SavedState>): () => void {
  const seen = new Set<string>();
  store.getState().fileOnlyFound();
  const stopChanges = store.getState().onChange(({ mapId, recorded, history }) => {
    if (mapId === null || recorded.policy === 'quiet' || history.document.info.sample === true) return;
    store.getState().mapUnfiled(mapId);
  });
  const stopMaps = store.subscribe(({ mapId, document, mapUnfiled }, before) => {
    if (mapId === null || mapId === before.mapId || seen.has(mapId)) return;
    seen.add(mapId);
    if (document.info.sample !== true && document.actors.size > 0) mapUnfiled(mapId);
  });
  return () => {
    stopChanges();
    stopMaps();
  };
}
