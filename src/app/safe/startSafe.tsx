import { createRoot } from 'react-dom/client';
import type { Language } from '../../i18n/language';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import { loadLanguage, loadLaterLanguages } from '../../i18n/loadLanguage';
import { copiedMaps, type MapCopy, readCopy } from '../../platform/copies/mapCopies';
import { opfsCopyStore } from '../../platform/copies/opfsCopyStore';
import { registryOver } from '../../platform/copies/registry';
import { fileName } from '../../platform/fileName';
import { downloadFiles } from '../../platform/files';
import { MAPS_DATABASE, openIndexedDbStore } from '../../platform/journal/indexedDbStore';
import { claimEpoch, listMaps, markOpened } from '../../platform/journal/mapLibrary';
import { rawDump } from '../../platform/journal/rawDump';
import { momentText } from '../../platform/moment';
import { deviceTexts } from '../../platform/safeStorage';
import { today } from '../../platform/today';
import { within } from '../../platform/within';
import { type SafeMap, SafePage, type SafeReason } from '../../ui/safe/SafePage';
import { COPIES_FOLDER, OPENING } from '../saving/browserWorld';

/**
 * Lists the maps of this browser by name, without reading any, so that they can be exported when the desk does not start. Writes nothing
 * except, on request, which map to open.
 */
export async function startSafe(root: HTMLElement, reason: SafeReason, language: Language, forgive: () => void) {
  const [copies] = await Promise.all([readCopies(), loadLanguage(language).then(loadLaterLanguages)]);
  const words = LATER_MESSAGES[language].safe;
  document.title = words.titles[reason];
  const download = (content: string, title: string, extension: string) => {
    const name = fileName(title, extension, today());
    return downloadFiles([{ content: new Blob([content], { type: 'application/json' }), name }]);
  };
  const again = () => {
    forgive();
    location.reload();
  };

  createRoot(root).render(
    <SafePage
      words={words}
      reason={reason}
      maps={await mapsKnown(reason, copies)}
      onCopy={(id) => {
        const copy = copies.get(id);
        if (copy) void download(copy.text, copy.title, 'maillon.json');
      }}
      onOpen={reason === 'crashed' ? (id) => void chooseToOpen(id).then(again) : null}
      onRaw={() => void everythingAsItIs().then((text) => download(text, words.rawFile, 'json'))}
      onReload={again}
    />,
  );
}

/** From the database when this build may read it, plus maps that only a copy or the registry knows. */
async function mapsKnown(reason: SafeReason, copies: ReadonlyMap<string, MapCopy>): Promise<SafeMap[]> {
  const maps = new Map<string, SafeMap>();
  const add = (id: string, title: string, actors: number, at: number) =>
    maps.set(id, { id, title, actors, moment: momentText(at), hasCopy: copies.has(id) });
  for (const { mapId, title, actors, at } of registryOver(deviceTexts).read()) {
    add(mapId, title, actors, at);
  }
  for (const { mapId, title, actors, at } of copies.values()) if (!maps.has(mapId)) add(mapId, title, actors, at);
  if (reason !== 'crashed') return [...maps.values()];
  const store = await within(OPENING, () => openIndexedDbStore(MAPS_DATABASE)).catch(() => null);
  const rows = (await store?.range('maps', [''], ['\uffff']).catch(() => [])) ?? [];
  for (const { id, title, actors, updatedAt, deletedAt } of rows) {
    if (deletedAt === undefined) add(id, title, actors, updatedAt);
    else maps.delete(id);
  }
  return [...maps.values()];
}

async function readCopies(): Promise<ReadonlyMap<string, MapCopy>> {
  const store = await opfsCopyStore(COPIES_FOLDER);
  if (!store) return new Map();
  const found = await Promise.all((await copiedMaps(store)).map((id) => readCopy(store, id).catch(() => null)));
  return new Map(found.flatMap((copy) => (copy ? [[copy.mapId, copy]] : [])));
}

async function chooseToOpen(mapId: string): Promise<void> {
  const store = await openIndexedDbStore(MAPS_DATABASE);
  const row = (await listMaps(store)).find(({ id }) => id === mapId);
  const epoch = row && (await claimEpoch(store, mapId));
  if (row && epoch) await markOpened(store, row, epoch, Date.now());
}

async function everythingAsItIs(): Promise<string> {
  const store = await opfsCopyStore(COPIES_FOLDER);
  const names = (await store?.names()) ?? [];
  const copies = await Promise.all(names.map(async (name) => [name, (await store?.read(name))?.join('')] as const));
  const registry = registryOver(deviceTexts).read();
  return JSON.stringify({ database: await rawDump(MAPS_DATABASE), copies: Object.fromEntries(copies), registry });
}
