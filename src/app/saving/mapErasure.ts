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
  /** All maps, and whatever else this app keeps in small storages. */
  readonly all?: boolean;
  /** Somebody leaves this computer: the disk is tidied too, and what it refuses now is erased at the next start. */
  readonly leaving?: boolean;
  /** Lets go of what is open, once the erasure is noted. */
  readonly letGo?: () => Promise<void>;
}

/** Erases maps for good: journal, snapshots, versions, copies and all that small storages hold of them. False: the disk refused some. */
export function eraseMaps(world: SavingWorld, { maps, all = false, leaving = false, letGo }: MapErasure) {
  const { store, now } = world.maps;
  const erasure: PendingMaps = { kind: 'maps', id: world.newId(), at: now(), maps, all };
  return whileErasing(world, async () => {
    // Maps can be taken off a disk that is too full for a note: it is only then not finished if the browser is killed.
    const tables = all ? world.keysAbout((text) => text.startsWith(TABLES_KEY)) : [];
    await noteErasure(store, erasure, spentWith(maps, tables, erasure.at));
    await letGo?.();
    const done = await eraseThem(world, maps, leaving);
    if (leaving) await tidyAfter(world, erasure);
    // Of a map that stays in the bin the person may think better.
    if (done || !leaving) await endErasure(store, erasure.id);
    return done;
  });
}

/** Finishes what a browser that was killed had begun. False when the disk refuses. */
export async function finishMaps(world: SavingWorld, erasure: PendingMaps): Promise<boolean> {
  const maps: string[] = [];
  for (const mapId of erasure.maps) {
    const row = await world.maps.store.get('maps', [mapId]);
    // Opened again since then, after a disk had refused: people work on it.
    if ((row?.openedAt ?? 0) <= erasure.at) maps.push(mapId);
  }
  return eraseThem(world, maps, true);
}

/** What is left to do when no map is there any more; then nothing of it is noted. */
export async function endMaps(world: SavingWorld, erasure: PendingMaps): Promise<boolean> {
  await tidyAfter(world, erasure);
  return endErasure(world.maps.store, erasure.id);
}

function tidyAfter(world: SavingWorld, { maps, all }: PendingMaps): Promise<void> {
  // Nothing else of a map is kept under its id; with all of them gone, nothing of ours is worth keeping.
  return world.tidy((text) => all || maps.some((mapId) => text.includes(mapId)));
}

/** `whole`: what lies beside a map goes even if the map itself would not. */
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
