import type { Operation } from '../../platform/journal/journalStore';
import { listMaps } from '../../platform/journal/mapLibrary';
import type { MapRow, SpentText } from '../../platform/journal/stored';
import type { MapPlaces, SavingWorld } from './savingWorld';

/** Milliseconds after which a browser has certainly written its small storages: a note that matches nothing is then dropped. */
const NOTED_FOR = 3_600_000;

/** Operations that mark all small-storage texts of these maps, and under these keys, as spent. */
export function spentWith(mapIds: readonly string[], keys: readonly string[], at: number): Operation[] {
  const ofMaps = mapIds.map((mapId) => ({ mapId, place: '', at, sequence: 0 }));
  const ofKeys = keys.map((place) => ({ mapId: '', place, at, sequence: 0 }));
  return [...ofMaps, ...ofKeys].map(putOf);
}

/** Operation that marks a place's draft as spent once the map has entry `sequence`. */
export function putOf(spent: SpentText): Operation {
  return { put: 'spentTexts', key: [spent.mapId, spent.place], value: spent };
}

/** Removes spent texts from the small storages again: a browser that was killed may have restored them. */
export async function dropSpentTexts(world: SavingWorld): Promise<void> {
  for (const places of [world.maps, world.sample]) {
    const spent = await places.store.range('spentTexts', [''], ['\uffff']);
    if (spent.length === 0) continue;
    const rows = new Map((await listMaps(places.store)).map((row) => [row.id, row]));
    const known = new Set(places.registry.read().map(({ mapId }) => mapId));
    const [underKeys, ofMaps] = [spent.filter(({ mapId }) => mapId === ''), spent.filter(({ mapId }) => mapId !== '')];
    // Done only once: these texts have no time of writing, and a later text under the same key is about something else.
    world.sweep((text) => underKeys.some(({ place }) => text.startsWith(`${place} `)));
    const done = ofMaps.filter((one) => !dropOne(world, places, one, rows.get(one.mapId), known));
    const old = done.filter(({ at }) => places.now() - at > NOTED_FOR);
    const removals = [...underKeys, ...old].map(({ mapId, place }): Operation => {
      const key = [mapId, place];
      return { remove: 'spentTexts', from: key, to: key };
    });
    if (removals.length > 0) await places.store.write(removals);
  }
}

/** True when something was removed. */
function dropOne(
  world: SavingWorld,
  { registry }: MapPlaces,
  { mapId, place, at, sequence }: SpentText,
  row: MapRow | undefined,
  known: ReadonlySet<string>,
): boolean {
  if (row) return row.sequence >= sequence && world.dropDrafts(mapId, { at, place });
  if (place !== '') return false;
  // A map erased for good.
  const isKnown = known.has(mapId);
  if (isKnown) registry.forget(mapId);
  return world.sweep((text) => text.includes(mapId)) > 0 || isKnown;
}
