import { keepDraft, readDrafts } from '../platform/drafts';
import type { DraftServices } from '../ui/mapServices';

export interface MapDrafts extends DraftServices {
  /** Drops the drafts held by this window, after those on the device were removed: fields read them again. */
  readonly forget: () => void;
}

/**
 * Drafts of the map with this id, which may change between calls. Text typed in this window is also held in memory: a browser that
 * refuses to store it must not remove it from the field.
 */
export function createMapDrafts(
  mapOf: () => string | null,
  onSpent: (place: string) => void,
  now: () => number,
): MapDrafts {
  const listeners = new Set<() => void>();
  let held: { readonly mapId: string; readonly texts: Map<string, string | null> } | null = null;

  const textsOf = (mapId: string) => {
    if (held?.mapId !== mapId) held = { mapId, texts: new Map() };
    return held.texts;
  };
  const read = (place: string): string | undefined => {
    const mapId = mapOf();
    if (mapId === null) return undefined;
    const typed = textsOf(mapId).get(place);
    return typed === undefined ? readDrafts(mapId)[place] : (typed ?? undefined);
  };
  const tell = () => {
    for (const heard of listeners) heard();
  };
  return {
    read,
    keep: (place, text) => {
      const mapId = mapOf();
      if (mapId === null) return;
      const isGone = text === null && read(place) !== undefined;
      textsOf(mapId).set(place, text);
      keepDraft(mapId, place, text, now());
      if (isGone) onSpent(place);
      if (isGone) tell();
    },
    places: () => {
      const mapId = mapOf();
      if (mapId === null) return [];
      const places = new Set([...Object.keys(readDrafts(mapId)), ...textsOf(mapId).keys()]);
      return [...places].filter((place) => read(place) !== undefined);
    },
    tell,
    watch: (heard) => {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
    forget: () => {
      held = null;
      tell();
    },
  };
}
