import type { StoreApi } from 'zustand/vanilla';
import type { SavedState } from './mapSession';

/**
 * Where nothing is kept in the browser: tracks which maps have changes that are in no file of the person's. A map opened for the first
 * time is in no file, unless the code that read it from a file says so next. Groups and places worked out by the app do not count as
 * work, and the sample does not count as a map. Returns a function that stops it.
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
