import type { MapDocument } from '../domain/mapDocument';
import { OPENED_EXTENSIONS } from '../formats/openedExtensions';
import type { WrittenFile, FileKind as WrittenKind } from '../formats/writeFiles';
import { MESSAGES } from '../i18n/language';
import { fileName } from '../platform/fileName';
import {
  downloadFiles,
  type FileKind,
  type KnownFile,
  mayWrite,
  pickFiles,
  type SavedFile,
  saveFileAs,
  saveFileInPlace,
} from '../platform/files';
import type { OwnFiles } from '../platform/ownFiles';
import { today } from '../platform/today';
import type { AppStore } from '../store/appStore';
import type { ExportOutcome, ExportTakes, Services } from '../ui/services';
import type { MadePicture } from './exportPictures';
import type { Threads } from './threads';

/** The map's own file, and the sample, of which nobody said anything in confidence. */
const ALL: ExportTakes = { privateNotes: true, confidences: true };

/** Files in and out of the page. */
export interface Exporter {
  readonly pick: () => Promise<readonly File[]>;
  /** The map itself: in its file when it has one, else under a name to choose. */
  readonly save: () => Promise<void>;
  /** The map was read from this file: it is saved there from now on. */
  readonly cameFrom: (mapId: string, file: KnownFile) => void;
  readonly exportAs: Services['exportAs'];
  readonly exportPicture: Services['exportPicture'];
  readonly exportTakeHome: Services['exportTakeHome'];
  readonly savePage: Services['savePage'];
  readonly template: (sample: MapDocument) => Promise<void>;
}

export function createExporter(
  store: AppStore,
  { files }: Threads,
  picture: Services['picture'],
  own: OwnFiles,
  now: () => number,
): Exporter {
  const savedNow = (mapId: string | null, file: KnownFile | null) => {
    if (mapId === null) return;
    own.remember(mapId, { file, savedAt: now() });
    if (store.getState().mapId === mapId) store.getState().fileAged(0);
  };
  // Asked for at once, and not waited for: the first picture needs none of it.
  const pictures = import('./exportPictures').then(({ createPictureMaker }) => createPictureMaker(store, picture));
  const words = () => MESSAGES[store.getState().language].dialogs.exports;

  const made = async (document: MapDocument, kind: WrittenKind, takes: ExportTakes, emptySheets = false) => {
    const { language } = store.getState();
    return files.write({}, document, { kind, language, ...takes, emptySheets });
  };

  const saveEach = async (written: readonly WrittenFile[], title: string): Promise<ExportOutcome> => {
    const files = written.map(({ suffix, extension, mime, bytes }) => ({
      name: fileName(`${title}${suffix}`, extension.slice(1), today()),
      content: blobOf(bytes, mime),
      kind: kindOf(extension, mime, words().title),
    }));
    const [first, ...others] = files;
    if (!first) return 'failed';
    if (others.length === 0) return outcomeOf(await saveFileAs(first.content, first.name, first.kind));
    await downloadFiles(files);
    return { files: files.map(({ name }) => name) };
  };

  const exportAs: Exporter['exportAs'] = async (kind, takes) => {
    const { document, mapId } = store.getState();
    const { title } = document.info;
    switch (kind) {
      case 'native':
      case 'nativeWithoutNotes': {
        const outcome = await saveEach(await made(document, 'native', kind === 'native' ? ALL : takes), title);
        if (kind === 'native' && typeof outcome === 'object' && mapId !== null) {
          savedNow(mapId, own.get(mapId)?.file ?? null);
        }
        return outcome;
      }
      case 'xlsx':
      case 'ods':
      case 'csv':
      case 'gexf':
      case 'graphml':
      case 'pajek':
      case 'graphology':
      case 'kumu':
      case 'cytoscape':
        return saveEach(await made(document, kind, takes), title);
    }
  };

  const savePicture = async (made: MadePicture): Promise<ExportOutcome> => {
    if (typeof made === 'string') return made;
    const { content, extension, title } = made;
    const name = fileName(title, extension, today());
    return outcomeOf(
      await saveFileAs(content, name, kindOf(`.${extension}`, content.type, words().formats[extension])),
    );
  };

  return {
    pick: async () => (await pickFiles(kindsOpened(MESSAGES[store.getState().language].dialogs.open.title))) ?? [],
    save: async () => {
      const { mapId, document } = store.getState();
      const last = mapId === null ? null : (own.get(mapId)?.file ?? null);
      // Asked first: browsers forget a click after some seconds. Who says no is asked where else.
      const known = last && (await mayWrite(last)) ? last : null;
      const [file] = await made(document, 'native', ALL);
      if (!file) return;
      const content = blobOf(file.bytes, file.mime);
      const name = fileName(document.info.title, file.extension.slice(1), today());
      const kind = kindOf(file.extension, file.mime, words().native);
      const first = known ? await saveFileInPlace(content, known) : await saveFileAs(content, name, kind);
      // Somebody changed the file meanwhile: neither is overwritten, ours goes into a file of its own.
      const saved = first.outcome === 'conflict' ? await saveFileAs(content, name, kind) : first;
      if (saved.outcome === 'saved') savedNow(mapId, saved.file);
      if (saved.outcome === 'downloaded') savedNow(mapId, null);
      if (saved.outcome === 'failed') store.getState().fileFailed(saved.name);
      else if (saved.outcome !== 'cancelled') store.getState().fileSaved(nameOf(saved) ?? name);
    },
    cameFrom: savedNow,
    exportAs,
    exportPicture: async (format, wish) => savePicture(await (await pictures).picture(format, wish)),
    exportTakeHome: async (participants, names) => savePicture((await pictures).takeHome(participants, names)),
    savePage: async (title, html) => {
      const content = new Blob([html], { type: 'text/html' });
      return outcomeOf(
        await saveFileAs(content, fileName(title, 'html', today()), kindOf('.html', 'text/html', words().formats.html)),
      );
    },
    template: async (sample) => {
      const { language } = store.getState();
      await saveEach(await made(sample, 'xlsx', ALL, true), language === 'fr' ? 'Modèle Maillon' : 'Maillon template');
    },
  };
}

function blobOf(bytes: Uint8Array, type: string): Blob {
  return new Blob([new Uint8Array(bytes)], { type });
}

/** The last ending of a double one is what systems know: `.json` of `.maillon.json`. */
function kindOf(extension: string, mime: string, description: string): FileKind {
  const last = extension.slice(extension.lastIndexOf('.')) as `.${string}`;
  return { extensions: [last], mimeTypes: [mime], description };
}

function kindsOpened(description: string): FileKind {
  return { extensions: OPENED_EXTENSIONS, mimeTypes: ['application/octet-stream'], description };
}

function outcomeOf(saved: SavedFile): ExportOutcome {
  const file = nameOf(saved);
  return file !== null ? { files: [file] } : saved.outcome === 'cancelled' ? 'cancelled' : 'failed';
}

function nameOf(saved: SavedFile): string | null {
  switch (saved.outcome) {
    case 'saved':
      return saved.file.handle.name;
    case 'downloaded':
      return saved.name;
    default:
      return null;
  }
}
