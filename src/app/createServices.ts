import { mapOfCopy } from '../domain/mapCopy';
import { emptyDocument, type MapDocument } from '../domain/mapDocument';
import { givenPseudonyms, type Pseudonyms } from '../domain/masking/pseudonym';
import { FIELD_NAMES, type FieldName } from '../domain/themes/mapField';
import { MESSAGES } from '../i18n/language';
import { droppedFiles, fileNow } from '../platform/files';
import { daysLeft } from '../platform/journal/mapLibrary';
import { isRefusal } from '../platform/journal/storedRecords';
import { newId } from '../platform/newId';
import type { OwnFiles } from '../platform/ownFiles';
import { deviceTexts } from '../platform/safeStorage';
import { today } from '../platform/today';
import type { AppStore } from '../store/appStore';
import type { KeptMap, MapServices, PersonServices } from '../ui/mapServices';
import type { OpeningServices, Services } from '../ui/services';
import { withLaterWords } from '../ui/withLaterWords';
import { updatePlanner } from '../workers/updatePlanner';
import { pickedFiles } from './chosenFiles';
import { compareLater } from './compareLater';
import { exportLater, type LaterExporter } from './exportLater';
import type { Importer } from './importFiles';
import { importLater } from './importLater';
import { layoutsOn } from './layoutsOn';
import { createMapDrafts, type MapDrafts } from './mapDrafts';
import { regroupMap } from './regroupMap';
import { createRoom } from './room/createRoom';
import { keepPseudonyms, keptPseudonyms, keptReadable } from './room/keptPseudonyms';
import { loadExample, loadSample } from './sample';
import { restoredVersion } from './saving/restoredVersion';
import type { Opening, Saving } from './saving/saving';
import type { OfflineCopy } from './serviceWorker';
import type { Threads } from './threads';

export interface World {
  readonly store: AppStore;
  readonly threads: Threads;
  readonly saving: Saving;
  readonly ownFiles: OwnFiles;
  readonly version: string;
  /** `undefined` until, and unless, this browser keeps the app for offline use. */
  readonly offline: () => OfflineCopy | undefined;
}

export interface AppServices extends Services {
  readonly openSampleAsLeft: () => void;
}

export function createServices({ store, threads, saving, ownFiles, version, offline }: World): AppServices {
  const picture: Services['picture'] = { current: null };
  const drafts = createMapDrafts(() => store.getState().mapId, saving.draftSpent, Date.now);
  const exporter = exportLater((Exporter) => new Exporter(store, threads.files, picture, ownFiles));
  const importer = importLater(async (createImporter) =>
    createImporter(store, threads, saving, deviceTexts, (await exporter.whole()).cameFrom),
  );
  const room = createRoom(store);
  const world: Opened = { store, threads, saving, show: opener(store) };
  const services: AppServices = {
    newId,
    today,
    version,
    picture,
    drafts,
    room,
    applyUpdate: () => offline()?.applyUpdate(),
    opening: openingServices(world, importer, exporter, ownFiles),
    exporting: { ...exporter.services, pseudonyms: () => pseudonymsOf(store) },
    maps: mapServices(world),
    persons: personServices(world, ownFiles, drafts),
    comparing: compareLater(store, threads, saving, () => pickedFiles(store.getState().language)),
    layouts: layoutsOn(threads.layout),
    openSampleAsLeft: () => showSample(world, false, exampleOpen(world)),
  };
  room.start({ ...services, layouts: layoutsOn(threads.roomLayout) });
  return services;
}

interface Opened extends Pick<World, 'store' | 'threads' | 'saving'> {
  /** Shows the map that opens, with nothing left of the previous one. */
  readonly show: (opening: Promise<Opening | null>) => Promise<void>;
}

function opener(store: AppStore): Opened['show'] {
  return async (opening) => {
    const result = await opening;
    if (!result?.done) return;
    store.getState().mapChanged();
    store.getState().notesLeft([]);
    store.getState().fileOutcomeRead();
  };
}

/** `of`: example of a field of work; when absent, the made-up territory the app opens on. */
function showSample({ store, saving, show }: Opened, afresh: boolean, of?: FieldName): void {
  const { language } = store.getState();
  const loading = of === undefined ? loadSample(language) : loadExample(of, language);
  void loading.then((sample) => show(saving.openSample(sample, afresh)));
}

/** Field of the open example, if one is open. */
function exampleOpen({ store }: Opened): FieldName | undefined {
  const { sample, field } = store.getState().document.info;
  return sample ? FIELD_NAMES.find((name) => name === field?.known) : undefined;
}

function openingServices(
  { store, threads }: Opened,
  importer: Importer,
  exporter: LaterExporter,
  ownFiles: OwnFiles,
): OpeningServices {
  const pick = () => pickedFiles(store.getState().language);
  const picked = (use: (files: readonly File[]) => unknown) => () =>
    void pick().then((files) => files.length > 0 && use(files));
  return {
    pickFiles: picked(importer.openFiles),
    pickNewerFiles: picked(importer.updateFrom),
    updateByOwnFile: async () => {
      const { mapId } = store.getState();
      const own = mapId === null ? null : ownFiles.get(mapId)?.file;
      const now = own && (await fileNow(own));
      if (now && store.getState().mapId === mapId) importer.updateFrom([now.file]);
    },
    openFiles: importer.openFiles,
    openDropped: (dropped) => void droppedFiles(dropped).then((files) => files.length > 0 && importer.openFiles(files)),
    openText: importer.openText,
    answer: importer.answer,
    acceptImport: () => importer.accept(),
    acceptAsUpdate: () => importer.accept('update'),
    cancelImport: importer.cancel,
    startPlanning: (subject) => updatePlanner(threads.planning(), subject),
    reviewImport: importer.review,
    downloadTemplate: async () => (await exporter.whole()).template(await loadSample(store.getState().language)),
    joinFiles: picked(async (files) =>
      (await withLaterWords(() => import('./joinFiles'))()).joinFiles(store, threads, files),
    ),
  };
}

function pseudonymsOf(store: AppStore): Pseudonyms {
  const { mapId, document } = store.getState();
  const kept = mapId === null ? new Map() : keptPseudonyms(mapId);
  const given = givenPseudonyms(document.actors.values(), kept);
  if (mapId !== null && given !== kept) keepPseudonyms(mapId, given);
  return given;
}

function personServices(world: Opened, ownFiles: OwnFiles, drafts: MapDrafts): PersonServices {
  const { store, saving } = world;
  return {
    findPerson: async (id) => {
      const kept = await saving.personKept(id);
      if (!kept) return null;
      const { traces, versions, otherMaps } = kept;
      return { traces, versions: versions.map(({ at }) => new Date(at)), otherMaps: otherMaps.map(keptMap) };
    },
    erasePerson: async (id, wish) => {
      // Drops temporary references in this window: comparison, trial and selection.
      store.getState().comparisonLeft();
      store.getState().trialDropped();
      store.getState().selectionCleared();
      // The file name may contain the person's name. The file itself is for the officer to delete or save again.
      const { mapId } = store.getState();
      const touched = [...wish.otherMaps, ...(mapId === null ? [] : [mapId])];
      const maps = (await saving.listMaps()).map((map) => map.id);
      ownFiles.keepOnly(maps.filter((map) => !touched.includes(map)));
      const done = await saving.erasePerson(id, wish);
      // The files still contain them.
      const { fileOnly, mapUnfiled } = store.getState();
      if (done && fileOnly) touched.forEach(mapUnfiled);
      // A name that the erased person shared is no longer among those left readable.
      if (mapId !== null) store.getState().readableSet({ mapId, keys: keptReadable(mapId) });
      drafts.forget();
      return done;
    },
    closeAndErase: async (which) => {
      store.getState().comparisonLeft();
      const done = await saving.closeAndErase(which);
      drafts.forget();
      const left = (await saving.listMaps()).map(({ id }) => id);
      ownFiles.keepOnly(left);
      const { unfiled, mapFiled } = store.getState();
      for (const mapId of unfiled.keys()) if (!left.includes(mapId)) mapFiled(mapId);
      showSample(world, true);
      return done;
    },
  };
}

function mapServices(world: Opened): MapServices {
  const { store, threads, saving, show } = world;
  return {
    startNewMap: () => {
      const { language, document } = store.getState();
      const empty = emptyDocument(MESSAGES[language].dialogs.maps.newMapTitle, language);
      const { sample, field } = document.info;
      // A new map started from a field's example begins in that field.
      void show(saving.createMap(sample && field ? { ...empty, info: { ...empty.info, field } } : empty));
    },
    // The same map under another id: filters and choices made before or during the write stay.
    keepSample: () =>
      void saving
        .createMap(withoutSampleMark(store.getState().document))
        .then(({ done }) => done && store.getState().notesLeft([])),
    openSample: () => showSample(world, true),
    openExample: (of) => showSample(world, true, of),
    listMaps: async () => (await saving.listMaps()).map(keptMap),
    openMap: (id) => void show(saving.openMap(id)),
    readMap: (id) => saving.readMap(id),
    editMap: saving.editMap,
    draftsOf: (id) =>
      createMapDrafts(
        () => id,
        () => {},
        Date.now,
      ),
    deleteMap: async (id) => {
      if (await saving.deleteMap(id)) store.getState().mapFiled(id);
    },
    restoreMap: async (id) => {
      if ((await saving.restoreMap(id)) && store.getState().fileOnly) store.getState().mapUnfiled(id);
    },
    eraseMap: async (id) => void (await saving.eraseMap(id)),
    listVersions: async () =>
      (await saving.listVersions()).map(({ id, at, actors, ties, kind, name }) => {
        return { id, at: new Date(at), actors, ties, name, kept: kind === 'kept' };
      }),
    restoreVersion: (id) => restoredVersion(saving, id),
    nameVersion: (id, name) =>
      saving.nameVersion(id, name).catch((error: unknown) => {
        if (!isRefusal(error)) throw error;
        return false;
      }),
    openVersion: (id, title) => void show(saving.openVersion(id, title)),
    openSnapshot: (id) => {
      const snapshot = store.getState().document.snapshots.get(id);
      if (!snapshot) return;
      const map = mapOfCopy(snapshot.map);
      void show(saving.createMap({ ...map, info: { ...map.info, title: `${map.info.title} – ${snapshot.name}` } }));
    },
    regroup: () => void regroupMap(store, threads),
    retrySaving: saving.retry,
    takeOver: () => void saving.takeOver(),
  };
}

function keptMap(row: Awaited<ReturnType<Saving['listMaps']>>[number]): KeptMap {
  return {
    id: row.id,
    title: row.title,
    actors: row.actors,
    updated: new Date(row.updatedAt),
    deleted: row.deletedAt !== undefined,
    ...(row.deletedAt === undefined ? {} : { daysLeft: daysLeft(row.deletedAt, Date.now()) }),
  };
}

function withoutSampleMark(document: MapDocument): MapDocument {
  const { sample: _sample, ...info } = document.info;
  return { ...document, info };
}
