import { removeCopies } from '../../platform/copies/mapCopies';
import { endErasure, noteErasure } from '../../platform/erasure/pendingErasures';
import { eraseMap } from '../../platform/journal/mapLibrary';
import type { PendingMaps } from '../../platform/journal/stored';
import { TABLES_KEY } from '../tablesKey';
import type { MapPlaces, SavingWorld } from './savingWorld';
import { spentWith } from './spentTexts';
import { whileErasing } from './whileErasing';

export interface MapErasure {
  readonly maps: readonly string[];
  /** All maps, and everything else this app keeps in small storages. */
  readonly all?: boolean;
  /** The person is leaving this computer: the disk is compacted too, and what it refuses now is erased at the next start. */
  readonly leaving?: boolean;
  /** Closes what is open, once the erasure is noted. */
  readonly letGo?: () => Promise<void>;
}

/** Erases maps for good: journal, snapshots, versions, copies and all their texts in small storages. False when the disk refused some. */
export function eraseMaps(world: SavingWorld, { maps, all = false, leaving = false, letGo }: MapErasure) {
  const { store, now } = world.maps;
  const erasure: PendingMaps = { kind: 'maps', id: world.newId(), at: now(), maps, all };
  return whileErasing(world, async () => {
    // Maps can be erased on a disk too full for a note: the erasure is then not finished if the browser is killed.
    const tables = all ? world.keysAbout((text) => text.startsWith(TABLES_KEY)) : [];
    await noteErasure(store, erasure, spentWith(maps, tables, erasure.at));
    await letGo?.();
    const done = await eraseThem(world, maps, leaving);
    if (leaving) await tidyAfter(world, erasure);
    // The person may change their mind about a map that stays in the bin.
    if (done || !leaving) await endErasure(store, erasure.id);
    return done;
  });
}

/** Finishes an erasure interrupted by a kill. False when the disk refuses. */
export async function finishMaps(world: SavingWorld, erasure: PendingMaps): Promise<boolean> {
  const maps: string[] = [];
  for (const mapId of erasure.maps) {
    const row = await world.maps.store.get('maps', [mapId]);
    // A map opened since, after a disk had refused: people work on it.
    if ((row?.openedAt ?? 0) <= erasure.at) maps.push(mapId);
  }
  return eraseThem(world, maps, true);
}

/** Does what is left once the maps are gone, then removes the note. */
export async function endMaps(world: SavingWorld, erasure: PendingMaps): Promise<boolean> {
  await tidyAfter(world, erasure);
  return endErasure(world.maps.store, erasure.id);
}

function tidyAfter(world: SavingWorld, { maps, all }: PendingMaps): Promise<void> {
  // Everything else of a map is stored under its id; when all maps go, every text of ours goes.
  return world.tidy((text) => all || maps.some((mapId) => text.includes(mapId)));
}

/** `whole`: what is stored beside a map is removed even when the map itself cannot be. */
async function eraseThem(world: SavingWorld, maps: readonly string[], whole: boolean): Promise<boolean> {
  let done = true;
  for (const mapId of maps) {
    const erased = (await eraseMap(world.maps.store, mapId)).done;
    if (erased || whole) await forget(world, world.maps, mapId);
    done = done && erased;
  }
  return done;
}

export async function forget(world: SavingWorld, { copies, registry }: MapPlaces, mapId: string): Promise<void> {
  registry.forget(mapId);
  world.sweep((text) => text.includes(mapId));
  await removeCopies(copies, mapId).catch(() => {});
}
