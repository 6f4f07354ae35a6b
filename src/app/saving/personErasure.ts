import type { ActorId } from '../../domain/brand';
import { erasedDocument } from '../../domain/erasure/erasedDocument';
import { type Erasing, textEraser } from '../../domain/erasure/textEraser';
import { peopleMeant, type Traces, tracesIn } from '../../domain/erasure/traces';
import { startHistory } from '../../domain/history';
import type { MapDocument } from '../../domain/mapDocument';
import { keptStates, rewriteMap } from '../../platform/erasure/rewriteMap';
import { linesOf } from '../../platform/journal/keptText';
import { listMaps } from '../../platform/journal/mapLibrary';
import { snapshotOf } from '../../platform/journal/snapshot';
import type { MapRow, VersionRow } from '../../platform/journal/stored';
import { listVersions, readVersion } from '../../platform/journal/versions';
import type { OpenedMap } from './openedMap';
import { channelOf, type SavingWorld } from './savingWorld';

/** How a person is to be erased from the open map, and from which others. */
export interface PersonErasure extends Omit<Erasing, 'traces'> {
  readonly otherMaps: readonly string[];
}

/** What this device keeps about a person of the open map, besides the map itself. */
export interface PersonKept {
  readonly traces: Traces;
  /** Versions of the open map that they are in. */
  readonly versions: readonly VersionRow[];
  /** Other maps that they are in or that name them, those in the bin too. */
  readonly otherMaps: readonly MapRow[];
}

export async function personKept(
  world: SavingWorld,
  opened: OpenedMap,
  id: ActorId,
  document: MapDocument,
): Promise<PersonKept> {
  const { store } = opened.world.places;
  const traces = tracesIn(id, [document, ...(await keptStates(opened.world.places, opened.mapId))]);
  const versions: VersionRow[] = [];
  for (const row of await listVersions(store, opened.mapId)) {
    const version = await readVersion(store, opened.mapId, row.id);
    if (version && isNamed(version, traces)) versions.push(row);
  }
  const otherMaps: MapRow[] = [];
  for (const row of await listMaps(world.maps.store)) {
    if (row.id === opened.mapId) continue;
    const states = await keptStates(world.maps, row.id);
    if (states.some((state) => isNamed(state, traces))) otherMaps.push(row);
  }
  return { traces, versions, otherMaps };
}

/**
 * Erases a person from the open map and these others: from the map and its milestones, the steps that could be undone, the
 * journal, versions, copies, the registry and small storages. There is no way back. False: of some map nothing could be
 * written, and it is as it was.
 */
export async function erasePerson(
  world: SavingWorld,
  opened: OpenedMap,
  id: ActorId,
  document: MapDocument,
  { otherMaps, ...how }: PersonErasure,
): Promise<boolean> {
  const { places } = opened.world;
  const others = await Promise.all(otherMaps.map((mapId) => keptStates(world.maps, mapId)));
  const own = [document, ...(await keptStates(places, opened.mapId))];
  const erasing: Erasing = { ...how, traces: tracesIn(id, own, others.flat()) };
  const rewrite = (state: MapDocument) => erasedDocument(state, erasing);
  let done = await opened.rewritten(() => rewriteMap(places, opened.mapId, rewrite));
  const rewritten = done ? [opened.mapId] : [];
  if (done)
    for (const mapId of otherMaps) {
      if (await rewriteOther(world, mapId, rewrite)) rewritten.push(mapId);
      else done = false;
    }
  // What is half typed may be about them without their name, on their card, or hold half of it: no search would find it.
  for (const mapId of rewritten) world.dropDrafts(mapId);
  const erase = textEraser(erasing);
  await world.tidy((text) => erase(text) !== text);
  return done;
}

/** A map that this window does not show. One that does is told at once: what it has of it must not come back. */
async function rewriteOther(world: SavingWorld, mapId: string, rewrite: (state: MapDocument) => MapDocument) {
  const done = await rewriteMap(world.maps, mapId, rewrite);
  const channel = channelOf(world, world.maps, mapId);
  if (done) channel.say({ kind: 'rewritten' });
  channel.close();
  return done;
}

function isNamed(document: MapDocument, traces: Traces): boolean {
  if (peopleMeant(document, traces).length > 0) return true;
  const { text } = snapshotOf(startHistory(document), 0, 0);
  const erase = textEraser({ traces, instead: '', words: false });
  // No name is on two lines: within a text JSON has no line ends.
  for (const line of linesOf(text)) if (erase(line) !== line) return true;
  return false;
}
