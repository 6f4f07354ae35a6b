import type { ActorId } from '../../domain/brand';
import { erasedDocument } from '../../domain/erasure/erasedDocument';
import { type Erasing, textEraser } from '../../domain/erasure/textEraser';
import { peopleMeant, type Traces, tracesIn } from '../../domain/erasure/traces';
import { startHistory } from '../../domain/history/history';
import type { MapDocument } from '../../domain/mapDocument';
import { endErasure, noteErasure, putOf } from '../../platform/erasure/pendingErasures';
import { keptStates, renewCopies, rewriteMaps } from '../../platform/erasure/rewriteMap';
import { linesOf } from '../../platform/journal/keptText';
import { listMaps } from '../../platform/journal/mapLibrary';
import { snapshotOf } from '../../platform/journal/snapshot';
import type { MapRow, PendingPerson, PendingRemains, VersionRow } from '../../platform/journal/stored';
import { listVersions, readVersion } from '../../platform/journal/versions';
import type { OpenedMap } from './openedMap';
import { channelOf, type MapPlaces, type SavingWorld } from './savingWorld';
import { spentWith } from './spentTexts';
import { whileErasing } from './whileErasing';

export interface PersonErasure extends Omit<Erasing, 'traces'> {
  readonly otherMaps: readonly string[];
}

/** What this device keeps about a person of the open map, besides the map itself. */
export interface PersonKept {
  readonly traces: Traces;
  /** Versions of the open map that contain the person. */
  readonly versions: readonly VersionRow[];
  /** Other maps that contain or name the person, including those in the bin. */
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
 * Erases a person from the open map and the given others: from the map and its milestones, the undo steps, the journal, versions, copies,
 * the registry and small storages. It cannot be undone. The erasure is noted first, and finished at the next start if the browser is
 * killed. False when a map, or something stored beside it, could not be written.
 */
export function erasePerson(
  world: SavingWorld,
  opened: OpenedMap,
  id: ActorId,
  document: MapDocument,
  { otherMaps, ...how }: PersonErasure,
): Promise<boolean> {
  const { places } = opened.world;
  const whose = { person: id, mapId: opened.mapId, inSample: places === world.sample, otherMaps };
  const wanted: PendingPerson = { kind: 'person', id: world.newId(), ...whose, ...how };
  return whileErasing(world, async () => {
    if (!(await noteErasure(world.maps.store, wanted))) return false;
    const erasing = await erasingOf(world, places, wanted, [document]);
    let remains: PendingRemains | null = null;
    const shown = await opened.rewritten(async () => {
      remains = await rewriteThem(world, places, wanted, erasing);
      return remains !== null && (await renewThem(world, remains, places, opened.mapId));
    });
    const rewritten = remains as PendingRemains | null;
    // Nothing was erased. Erasing later, when nobody expects it, would be worse.
    if (!rewritten) {
      await endErasure(world.maps.store, wanted.id);
      return false;
    }
    const erase = textEraser(erasing);
    const ended = shown && (await endPerson(world, rewritten, (text) => erase(text) !== text).catch(() => false));
    const done = [...rewritten.maps, ...rewritten.sampleMaps];
    return ended && [opened.mapId, ...otherMaps].every((mapId) => done.includes(mapId));
  });
}

/** Finishes an erasure interrupted by a kill, except for what `endPerson` does. Returns null when a disk refuses. */
export async function finishPerson(
  world: SavingWorld,
  erasure: PendingPerson | PendingRemains,
): Promise<PendingRemains | null> {
  const places = erasure.kind === 'person' && erasure.inSample ? world.sample : world.maps;
  const remains =
    erasure.kind === 'rewritten'
      ? erasure
      : await rewriteThem(world, places, erasure, await erasingOf(world, places, erasure));
  return remains && (await renewThem(world, remains, places)) ? remains : null;
}

/**
 * Removes what is stored about the person beside maps; found by the noted keys when the name is no longer known. The note is then
 * removed.
 */
export async function endPerson(
  world: SavingWorld,
  { id, maps, sampleMaps, small }: PendingRemains,
  isAbout = (text: string) => small.some((key) => text.startsWith(`${key} `)),
): Promise<boolean> {
  // A draft may concern the person without naming them, or hold half their name: no search would find it.
  for (const mapId of [...maps, ...sampleMaps]) world.dropDrafts(mapId);
  await world.tidy(isAbout);
  return endErasure(world.maps.store, id);
}

/** `shown`: states of the map that no disk has yet. */
async function erasingOf(
  world: SavingWorld,
  places: MapPlaces,
  { person, mapId, otherMaps, instead, words }: PendingPerson,
  shown: readonly MapDocument[] = [],
): Promise<Erasing> {
  const others = await Promise.all(otherMaps.map((other) => keptStates(world.maps, other)));
  const own = [...shown, ...(await keptStates(places, mapId))];
  return { traces: tracesIn(person as ActorId, own, others.flat()), instead, words };
}

/** Rewrites all maps of one database at once, with what is left to do: matches by name then apply to all maps or to none. */
async function rewriteThem(
  world: SavingWorld,
  places: MapPlaces,
  wanted: PendingPerson,
  erasing: Erasing,
): Promise<PendingRemains | null> {
  const { id, mapId, otherMaps } = wanted;
  const { maps } = world;
  const at = maps.now();
  const erase = textEraser(erasing);
  const small = world.keysAbout((text) => erase(text) !== text);
  const remainsOf = (rewritten: readonly string[], sampleMaps: readonly string[] = []): PendingRemains => {
    return { kind: 'rewritten', id, maps: rewritten, sampleMaps, small };
  };
  const rewrite = (state: MapDocument) => erasedDocument(state, erasing);
  const isApart = places !== maps;
  const rewritten = await rewriteMaps(maps, isApart ? otherMaps : [mapId, ...otherMaps], rewrite, (done) => [
    // A map in another database is rewritten afterwards: until then only it knows the names.
    putOf(isApart ? { ...wanted, otherMaps: done } : remainsOf(done)),
    ...spentWith(done, small, at),
  ]);
  if (!rewritten || !isApart) return rewritten && remainsOf(rewritten);
  const apart = await rewriteMaps(places, [mapId], rewrite, (done) => spentWith(done, [], at));
  const remains = remainsOf(rewritten, apart ?? []);
  return (await noteErasure(maps.store, remains)) ? remains : null;
}

/** Renews copies and registry names of rewritten maps. Windows that show one are told at once, so that their state does not come back. */
async function renewThem(
  world: SavingWorld,
  { maps, sampleMaps }: PendingRemains,
  own: MapPlaces,
  shownHere?: string,
): Promise<boolean> {
  const apart = own === world.maps ? world.sample : own;
  let done = true;
  for (const [places, mapIds] of [[world.maps, maps] as const, [apart, sampleMaps] as const]) {
    for (const mapId of mapIds) {
      const renewed = await renewCopies(places, mapId).then(
        () => true,
        () => false,
      );
      done = done && renewed;
      if (mapId === shownHere) continue;
      const channel = channelOf(world, places, mapId);
      channel.say({ kind: 'rewritten' });
      channel.close();
    }
  }
  return done;
}

function isNamed(document: MapDocument, traces: Traces): boolean {
  if (peopleMeant(document, traces).length > 0) return true;
  const { text } = snapshotOf(startHistory(document), 0, 0);
  const erase = textEraser({ traces, instead: '', words: false });
  // No name spans two lines: JSON escapes line ends inside texts.
  for (const line of linesOf(text)) if (erase(line) !== line) return true;
  return false;
}
