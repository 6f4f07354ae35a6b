import type { StoreApi } from 'zustand/vanilla';
import type { ActorId } from '../../domain/brand';
import { restoreVersion as restoreVersionCommand } from '../../domain/commands';
import { type History, startHistory } from '../../domain/history';
import type { MapDocument } from '../../domain/mapDocument';
import { takeStock } from '../../platform/copies/takeStock';
import { pendingErasures } from '../../platform/erasure/pendingErasures';
import * as library from '../../platform/journal/mapLibrary';
import { recover } from '../../platform/journal/recover';
import type { MapRow, VersionRow } from '../../platform/journal/stored';
import { isRefusal } from '../../platform/journal/storedRecords';
import * as versions from '../../platform/journal/versions';
import { eraseMaps, forget } from './mapErasure';
import type { BeforeShown, SavedState } from './mapSession';
import { lossNotice, unreachedNotice } from './notices';
import { OpenedMap } from './openedMap';
import type { PersonErasure, PersonKept } from './personErasure';
import { channelOf, type MapPlaces, type SavingWorld } from './savingWorld';
import { dropSpentTexts } from './spentTexts';
import { whenReadable } from './whenReadable';

/** `unsaved`: the open map has changes that no disk took, it stays open. `unreadable`: nothing of the map can be read. */
export type Opening =
  | { readonly done: true; readonly mapId: string }
  | { readonly done: false; readonly reason: 'unsaved' | 'unreadable' };

/** The maps of this browser, and the one that is open. Opening, restoring and deleting never destroy what was open. */
export interface Saving {
  /** Looks for what a browser may have lost, and opens the map that was open last. `null`: there was none, or the sample. */
  readonly start: () => Promise<Opening | null>;
  readonly openMap: (mapId: string) => Promise<Opening>;
  /** Keeps a map as a new one and opens it. One that came with the app becomes a map of the person. */
  readonly createMap: (document: MapDocument) => Promise<Opening>;
  /** Keeps a map as a new one beside the open one. False when the disk refused. */
  readonly keepMap: (document: MapDocument) => Promise<boolean>;
  /** Opens the sample as it was left, or `document` when it never was, or `afresh`. */
  readonly openSample: (document: MapDocument, afresh?: boolean) => Promise<Opening>;
  readonly duplicate: (mapId: string, title: string) => Promise<Opening>;
  readonly listMaps: () => Promise<MapRow[]>;
  /** Into the bin, for 30 days. The map that is open stays on the screen until another is opened. */
  readonly deleteMap: (mapId: string) => Promise<boolean>;
  readonly restoreMap: (mapId: string) => Promise<boolean>;
  /** For good: journal, snapshots, versions and copies. Not the map that is open. */
  readonly eraseMap: (mapId: string) => Promise<boolean>;
  /** Versions of the open map, newest first. */
  readonly listVersions: () => Promise<VersionRow[]>;
  readonly keepVersion: () => Promise<boolean>;
  /** A named version is not thinned out. */
  readonly nameVersion: (version: string, name: string) => Promise<boolean>;
  /** A version as a map of its own; the open one stays as it is. */
  readonly openVersion: (version: string, title: string) => Promise<Opening>;
  /** The open map as it was then, to look at; `null` when that version is gone or damaged. */
  readonly readVersion: (version: string) => Promise<MapDocument | null>;
  /** A map of this browser, to look at, without opening it; `null` when nothing of it can be read. */
  readonly readMap: (mapId: string) => Promise<MapDocument | null>;
  /** One step that can be undone; what was there is kept as a version first. */
  readonly restoreVersion: (version: string) => Promise<boolean>;
  /** What is kept of a person of the open map; `null` when none is open. */
  readonly personKept: (id: ActorId) => Promise<PersonKept | null>;
  /** Erases them for good. False when a disk refused: then they are where they were. */
  readonly erasePerson: (id: ActorId, how: PersonErasure) => Promise<boolean>;
  /** Erases the open map, or all maps of this browser, for good; what is not saved too. */
  readonly closeAndErase: (which: 'open' | 'all') => Promise<boolean>;
  /** What was half typed in this place of the open map led somewhere, in what is done next, or was given up. */
  readonly draftSpent: (place: string) => void;
  readonly takeOver: () => Promise<boolean>;
  readonly retry: () => void;
  readonly hide: () => void;
  /** True when closing the window now would lose something. */
  readonly isUnsafe: () => boolean;
}

/** Milliseconds before a disk that refused a map is asked again. */
const ASKED_AGAIN = 5000;

/** What is done before a map is opened; gives the map itself when no disk took it. */
type Prepare = () => Promise<History | null>;

export function startSaving(
  store: StoreApi<SavedState>,
  world: SavingWorld,
  beforeShown: BeforeShown = async () => {},
): Saving {
  let opened: OpenedMap | null = null;
  /** Tries to show again what could not be read, while nothing is open. */
  let again = () => {};
  let askedToPersist = false;
  /** The map of last time cannot be shown: whatever is shown in its place is not what the next start opens. */
  let isMissing = false;
  /** Maps that no disk took yet. */
  const owed = new Set<string>();
  let turn: Promise<unknown> = Promise.resolve();
  const { maps } = world;

  /** One after the other: two clicks must not open two maps at once. */
  const show = (mapId: string, places: MapPlaces, prepare?: Prepare): Promise<Opening> => {
    const next = turn.then(() => showNow(mapId, places, prepare));
    turn = next.catch(() => {});
    return next;
  };

  const showNow = async (mapId: string, places: MapPlaces, prepare: Prepare = async () => null): Promise<Opening> => {
    if (opened && !(await opened.close())) return { done: false, reason: 'unsaved' };
    // From here to the next map nobody writes: what would be done to the one on the screen would be lost.
    store.getState().readOnlySet(true);
    const unwritten = await prepare();
    const channel = channelOf(world, places, mapId);
    const next = new OpenedMap(
      mapId,
      { store, places, channel, beforeShown, isInstead: isMissing && places === world.sample },
      { edited: () => edited(places), cutOff: (unsaved) => cutOff(places, unsaved) },
    );
    const previous = opened;
    opened = next;
    // A store that cannot be read now is one more way of not being readable.
    const readable = await next.open(unwritten).catch(() => false);
    if (readable && places === maps) isMissing = false;
    if (readable) return { done: true, mapId };
    await next.close();
    opened = null;
    // What was open is shown again: it was saved, and nothing replaced it.
    const back = previous && previous.mapId !== mapId ? previous : null;
    if (back && (await showNow(back.mapId, back.world.places)).done) return { done: false, reason: 'unreadable' };
    const asked = back ?? next;
    again = () => void show(asked.mapId, asked.world.places);
    // Nothing can be edited from here on: whatever is on the screen, that is said.
    store.getState().savingChanged({ saving: 'failing', problem: 'lost', secondCopy: false });
    return { done: false, reason: 'unreadable' };
  };

  const edited = (places: MapPlaces) => {
    if (askedToPersist || places !== maps) return;
    askedToPersist = true;
    world.askToPersist();
  };

  /** Another window has the map and not these changes: they become a map of their own. */
  const cutOff = (places: MapPlaces, { document }: History) => {
    if (places !== world.sample)
      void keepAtLast(world.newId(), { ...document, info: { ...document.info, title: `${document.info.title} (2)` } });
  };

  const ownHistory = (document: MapDocument): History => {
    const { sample: _sample, ...info } = document.info;
    return startHistory({ ...document, info });
  };

  /** What the disk refuses is nowhere but here, and on no screen: asked for until it is taken. */
  const keepAtLast = async (mapId: string, document: MapDocument): Promise<void> => {
    owed.add(mapId);
    const written = await library.createMap(maps.store, mapId, document, maps.now()).catch(() => null);
    if (written?.done) owed.delete(mapId);
    else maps.schedule(ASKED_AGAIN, () => void keepAtLast(mapId, document));
  };

  /** Shown at once, and written meanwhile: neither a large map nor a full disk keeps a file from being opened. */
  const createMap = (document: MapDocument): Promise<Opening> =>
    show(world.newId(), maps, async () => ownHistory(document));

  const rowOf = (mapId: string) => maps.store.get('maps', [mapId]);
  const awaitLast = () => {
    if (!isMissing) whenReadable(maps, store, async (mapId) => (await show(mapId, maps)).done);
    isMissing = true;
  };
  const openPlaces = () => opened?.world.places ?? maps;
  const knownMaps = async () => {
    const rows = await Promise.all([maps.store, world.sample.store].map(library.listMaps));
    return new Set(rows.flat().map(({ id }) => id));
  };

  /** What was cut short: before any map is shown, and before copies are looked at, which would bring it back. */
  const finishErasures = async () => {
    if ((await pendingErasures(maps.store)).length === 0) return;
    const begun = await (await import('./finishErasures')).finishErasures(world);
    void begun?.settled.then((done) =>
      store.getState().savingNoticed([{ code: done ? 'erasureFinished' : 'erasureUnfinished' }]),
    );
  };

  return {
    start: async () => {
      store.getState().secondCopiesFound(world.secondCopies);
      const begun = async () => {
        await dropSpentTexts(world);
        await finishErasures();
        return takeStock(maps);
      };
      const losses = await begun().catch((error: unknown) => {
        if (!isRefusal(error)) throw error;
        return null;
      });
      if (!losses || maps.memoryOnly || losses.some(({ code }) => code === 'waitsForRoom')) awaitLast();
      // A database that cannot be read has lost nothing: what it was seen to hold last is missed, and said.
      if (!losses) {
        const last = maps.registry.read().sort((a, b) => b.at - a.at)[0];
        if (last) store.getState().savingNoticed([{ code: 'outOfReach', title: last.title }]);
        return null;
      }
      // A database that does not answer has lost nothing: its maps may be there at the next start.
      store.getState().savingNoticed(losses.map(maps.memoryOnly ? unreachedNotice : lossNotice));
      const due = await library.binnedTooLong(maps.store, maps.now());
      if (due.length > 0) await eraseMaps(world, { maps: due });
      // Of a map that the browser lost, or that no disk took. Without its database nothing is known of any map.
      if (!maps.memoryOnly) world.dropStrayDrafts(await knownMaps());
      const last = await library.lastOpened(maps.store);
      const sample = await library.lastOpened(world.sample.store);
      if (!last || last.at < (sample?.at ?? 0)) return null;
      const opening = await show(last.mapId, maps);
      if (!opening.done) {
        store.getState().savingNoticed([{ code: 'outOfReach', title: last.title }]);
        awaitLast();
      }
      return opening;
    },
    openMap: (mapId) => show(mapId, maps),
    createMap,
    keepMap: async (document) =>
      (await library.createMap(maps.store, world.newId(), ownHistory(document), maps.now())).done,
    openSample: async (document, afresh = false) => {
      const { sample } = world;
      const mapId = `sample-${document.info.language}`;
      return show(mapId, sample, async () => {
        const marked = startHistory({ ...document, info: { ...document.info, sample: true } });
        const renewed = async () => {
          if (!afresh && (await sample.store.get('maps', [mapId]))) return true;
          await library.claimEpoch(sample.store, mapId);
          await forget(world, sample, mapId);
          return (await library.createMap(sample.store, mapId, marked, sample.now())).done;
        };
        // Whatever the disk refuses, there is a map to look at.
        return (await renewed().catch(() => false)) ? null : marked;
      });
    },
    duplicate: async (mapId, title) => {
      const found = await recover(maps.store, mapId);
      if (!found) return { done: false, reason: 'unreadable' };
      const { document } = found.history;
      return createMap({ ...document, info: { ...document.info, title } });
    },
    listMaps: () => library.listMaps(maps.store),
    deleteMap: async (mapId) => {
      const row = await rowOf(mapId);
      return row !== undefined && (await library.deleteMap(maps.store, row, maps.now())).done;
    },
    restoreMap: async (mapId) => {
      const row = await rowOf(mapId);
      return row !== undefined && (await library.restoreMap(maps.store, row)).done;
    },
    eraseMap: async (mapId) => opened?.mapId !== mapId && eraseMaps(world, { maps: [mapId] }),
    listVersions: async () => (opened ? versions.listVersions(openPlaces().store, opened.mapId) : []),
    nameVersion: async (version, name) =>
      opened !== null && versions.nameVersion(openPlaces().store, opened.mapId, version, name),
    openVersion: async (version, title) => {
      const document = opened && (await versions.readVersion(openPlaces().store, opened.mapId, version));
      if (!document) return { done: false, reason: 'unreadable' };
      return createMap({ ...document, info: { ...document.info, title } });
    },
    keepVersion: async () => (await opened?.keepVersion()) ?? false,
    readVersion: async (version) => (opened ? versions.readVersion(openPlaces().store, opened.mapId, version) : null),
    readMap: async (mapId) => (await recover(maps.store, mapId))?.history.document ?? null,
    restoreVersion: async (version) => {
      if (!opened) return false;
      const document = await versions.readVersion(openPlaces().store, opened.mapId, version);
      if (!document || !(await opened.keepVersion())) return false;
      // A map that is as it was then has nothing to do.
      return store.getState().execute(restoreVersionCommand, { version: document }) || !store.getState().readOnly;
    },
    personKept: async (id) => {
      const { personKept } = await import('./personErasure');
      return opened && personKept(world, opened, id, store.getState().document);
    },
    erasePerson: async (id, how) => {
      const { erasePerson } = await import('./personErasure');
      return opened !== null && erasePerson(world, opened, id, store.getState().document, how);
    },
    closeAndErase: async (which) => {
      const open = opened?.world.places === world.sample ? undefined : opened?.mapId;
      const rows = which === 'all' ? await library.listMaps(maps.store) : [];
      const erased = which === 'all' ? rows.map(({ id }) => id) : open === undefined ? [] : [open];
      const letGo = async () => {
        await opened?.leave();
        opened = null;
      };
      return eraseMaps(world, { maps: erased, all: which === 'all', leaving: true, letGo });
    },
    draftSpent: (place) => opened?.draftSpent(place),
    takeOver: async () => (await opened?.takeOver()) ?? false,
    retry: () => (opened ? opened.retry() : again()),
    hide: () => opened?.hide(),
    isUnsafe: () => owed.size > 0 || (opened?.isUnsafe() ?? false),
  };
}
