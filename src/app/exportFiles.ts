import type { MapDocument } from '../domain/mapDocument';
import type { WrittenFile, FileKind as WrittenKind } from '../formats/writeFiles';
import { MESSAGES } from '../i18n/language';
import { fileName } from '../platform/fileName';
import {
  downloadFiles,
  type FileKind,
  type KnownFile,
  mayWrite,
  type SavedFile,
  saveFileAs,
  saveFileInPlace,
} from '../platform/files';
import type { OwnFiles } from '../platform/ownFiles';
import { today } from '../platform/today';
import type { AppStore } from '../store/appStore';
import type { ExportKind, ExportOutcome, ExportServices, ExportTakes, PageFormat } from '../ui/exportServices';
import type { Services } from '../ui/services';
import { createPictureMaker, type MadePicture, type PictureMaker } from './exportPictures';
import type { Threads } from './threads';

const PAGE_TYPES: Readonly<Record<PageFormat, string>> = {
  html: 'text/html',
  ics: 'text/calendar',
  vcf: 'text/vcard',
};

/** For the map's own file, and for the sample, which contains nothing confidential. */
const ALL: ExportTakes = { privateNotes: true, confidences: true };

export class Exporter {
  private readonly store: AppStore;
  private readonly files: Threads['files'];
  private readonly own: OwnFiles;
  private readonly pictures: PictureMaker;

  constructor(store: AppStore, files: Threads['files'], picture: Services['picture'], own: OwnFiles) {
    this.store = store;
    this.files = files;
    this.own = own;
    this.pictures = createPictureMaker(store, picture);
  }

  readonly services: Omit<ExportServices, 'pseudonyms'> = {
    saveFile: () => this.save(),
    saveStartingPoint: () => this.saveStartingPoint(),
    exportAs: (kind, takes) => this.exportAs(kind, takes),
    leaving: async (document, kinds, takes) => {
      const { leavingAs } = await import('../formats/leftOut');
      return kinds.map((kind) => leavingAs(document, kind, takes));
    },
    exportPicture: async (format, wish) => this.savePicture(await this.pictures.picture(format, wish)),
    exportTakeHome: async (participants, names) => this.savePicture(this.pictures.takeHome(participants, names)),
    exportStory: async (format, names) => this.savePicture(await this.pictures.story(format, names)),
    sendMap: async (sharing) => {
      const { sentPageOf } = await import('./sentPageOf');
      const made = await sentPageOf(this.store.getState(), sharing);
      if (made === null) return 'unreachable';
      const { content, title } = made;
      return outcomeOf(
        await saveFileAs(
          content,
          fileName(title, 'html', today()),
          kindOf('.html', content.type, this.words.formats.html),
        ),
      );
    },
    savePage: async (title, text, as = 'html') => {
      const type = PAGE_TYPES[as];
      const page = new Blob([text], { type });
      return outcomeOf(
        await saveFileAs(page, fileName(title, as, today()), kindOf(`.${as}`, type, this.words.formats[as])),
      );
    },
  };

  /** The map was read from this file or saved to it (with its first `upTo` changes): later saves go there. */
  readonly cameFrom = (mapId: string | null, file: KnownFile | null, upTo?: number): void => {
    if (mapId === null) return;
    this.own.remember(mapId, { file, savedAt: Date.now() });
    const { mapId: open, fileAged, mapFiled, changedFile, ownFileChanged } = this.store.getState();
    if (open === mapId) fileAged(0);
    if (changedFile?.mapId === mapId) ownFileChanged(null);
    mapFiled(mapId, upTo);
  };

  async template(sample: MapDocument): Promise<void> {
    const name = this.store.getState().language === 'fr' ? 'Modèle Maillon' : 'Maillon template';
    await this.saveEach(await this.made(sample, 'xlsx', ALL, true), name);
  }

  private get words() {
    return MESSAGES[this.store.getState().language].dialogs.exports;
  }

  private made(document: MapDocument, kind: WrittenKind, takes: ExportTakes, emptySheets = false) {
    const { language } = this.store.getState();
    return this.files.write({}, document, { kind, language, ...takes, emptySheets });
  }

  /** Saves to the map's own file when it has one, else asks for a name. */
  private async save(): Promise<void> {
    const { mapId, document, fileFailed, fileSaved } = this.store.getState();
    const changes = this.changesNow();
    const last = mapId === null ? null : (this.own.get(mapId)?.file ?? null);
    // Permission is asked first: browsers forget a click after a few seconds. After a refusal, the person is asked where else to save.
    const known = last && (await mayWrite(last)) ? last : null;
    const [file] = await this.made(document, 'native', ALL);
    if (!file) return;
    const content = blobOf(file.bytes, file.mime);
    const name = fileName(document.info.title, file.extension.slice(1), today());
    const kind = kindOf(file.extension, file.mime, this.words.native);
    const first = known ? await saveFileInPlace(content, known) : await saveFileAs(content, name, kind);
    // The file was changed elsewhere: that version is not overwritten, ours goes to a new file.
    const saved = first.outcome === 'conflict' ? await saveFileAs(content, name, kind) : first;
    if (saved.outcome === 'saved') this.cameFrom(mapId, saved.file, changes);
    if (saved.outcome === 'downloaded') this.cameFrom(mapId, null, changes);
    if (saved.outcome === 'failed') fileFailed(saved.name);
    else if (saved.outcome !== 'cancelled') fileSaved(nameOf(saved) ?? name);
  }

  private async saveStartingPoint(): Promise<void> {
    const { document, fileFailed, fileSaved } = this.store.getState();
    const { startingPointOf } = await import('../domain/leaving/startingPoint');
    const point = startingPointOf(document, this.words.startingPoint);
    const { title } = point.document.info;
    const outcome = await this.saveEach(await this.made(point.document, 'native', ALL), title);
    if (typeof outcome === 'object') fileSaved(outcome.files.join(', '), point.leftOut);
    else if (outcome !== 'cancelled') fileFailed(title);
  }

  private async exportAs(kind: ExportKind, takes: ExportTakes): Promise<ExportOutcome> {
    const { document, mapId } = this.store.getState();
    const { title } = document.info;
    const changes = this.changesNow();
    const isNative = kind === 'native' || kind === 'nativeWithoutNotes';
    const written = await this.made(document, isNative ? 'native' : kind, kind === 'native' ? ALL : takes);
    const outcome = await this.saveEach(written, title);
    if (kind === 'native' && typeof outcome === 'object' && mapId !== null)
      this.cameFrom(mapId, this.own.get(mapId)?.file ?? null, changes);
    return outcome;
  }

  /** Number of changes of the open map that are in no file: those made during the write will not be in it. */
  private changesNow(): number {
    const { mapId, unfiled } = this.store.getState();
    return (mapId === null ? undefined : unfiled.get(mapId)) ?? 0;
  }

  private async saveEach(written: readonly WrittenFile[], title: string): Promise<ExportOutcome> {
    const files = written.map(({ suffix, extension, mime, bytes }) => ({
      name: fileName(`${title}${suffix}`, extension.slice(1), today()),
      content: blobOf(bytes, mime),
      kind: kindOf(extension, mime, this.words.title),
    }));
    const [first, ...others] = files;
    if (!first) return 'failed';
    if (others.length === 0) return outcomeOf(await saveFileAs(first.content, first.name, first.kind));
    await downloadFiles(files);
    return { files: files.map(({ name }) => name) };
  }

  private async savePicture(made: MadePicture): Promise<ExportOutcome> {
    if (typeof made === 'string') return made;
    const { content, extension, title } = made;
    const kind = kindOf(`.${extension}`, content.type, this.words.formats[extension]);
    return outcomeOf(await saveFileAs(content, fileName(title, extension, today()), kind));
  }
}

function blobOf(bytes: Uint8Array, type: string): Blob {
  return new Blob([new Uint8Array(bytes)], { type });
}

/** Systems know only the last part of a double extension: `.json` of `.maillon.json`. */
function kindOf(extension: string, mime: string, description: string): FileKind {
  const last = extension.slice(extension.lastIndexOf('.')) as `.${string}`;
  return { extensions: [last], mimeTypes: [mime], description };
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
