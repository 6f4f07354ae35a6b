import { begunFrom } from '../domain/leaving/startingPoint';
import type { Consideration } from '../formats/considered';
import type { Message } from '../formats/message';
import type { Answers, FileBytes, ReadResult } from '../formats/readResult';
import { MESSAGES } from '../i18n/language';
import type { KnownFile } from '../platform/files';
import type { SmallStorage } from '../platform/safeStorage';
import type { AppState, AppStore } from '../store/appStore';
import { bytesOf, isOwnMap, ownFile } from './chosenFiles';
import { FileReading } from './fileReading';
import { mergedQuestions, settledAnswers, withoutOutdated } from './importQuestions';
import type { Saving } from './saving/saving';
import type { Threads } from './threads';

/** Opens files: reads them in a worker, shows a review, and only then replaces the map. */
export interface Importer {
  readonly openFiles: (files: readonly File[]) => void;
  /** Reads files to update the open map: nothing changes before the person has seen what is new. */
  readonly updateFrom: (files: readonly File[]) => void;
  readonly openText: (text: string) => void;
  readonly answer: (answers: Answers) => void;
  readonly accept: (as?: 'update') => void;
  readonly cancel: () => void;
  /** Reviews again how the files of the open map were read. */
  readonly review: () => void;
}

type Asking = Extract<AppState['importing'], { readonly step: 'asking' }>;
type Loaded = Extract<ReadResult, { readonly document: unknown }>;

interface LastRead {
  readonly mapId: string;
  readonly beside: readonly string[];
  readonly files: readonly FileBytes[];
  readonly answers: Answers;
}

interface Beginning {
  /** The person's own file, to which the map is saved again. */
  readonly own: KnownFile | null;
  readonly updates: boolean;
  readonly answers: Answers;
  readonly review: 'always' | 'whenAsked';
}

/** `onRead`: the map just opened matches this file exactly. Null when the file cannot be written again. */
export function createImporter(
  store: AppStore,
  { files: reader }: Threads,
  saving: Saving,
  storage: SmallStorage,
  onRead: (mapId: string, file: KnownFile | null) => void,
): Importer {
  return new FileImporter(store, reader, saving, storage, onRead);
}

class FileImporter implements Importer {
  private readonly store: AppStore;
  private readonly saving: Saving;
  private readonly onRead: (mapId: string, file: KnownFile | null) => void;
  private readonly reading: FileReading;
  /** Files of the open map, and the maps created beside it. */
  private last: LastRead | null = null;
  /** Maps whose reading is reviewed again, the open one first: they are not edited yet, and the new reading replaces them. */
  private replaced: readonly string[] = [];
  /** True when the files are to update the open map; stays true for a retry. */
  private updating = false;

  constructor(
    store: AppStore,
    reader: Threads['files'],
    saving: Saving,
    storage: SmallStorage,
    onRead: (mapId: string, file: KnownFile | null) => void,
  ) {
    this.store = store;
    this.saving = saving;
    this.onRead = onRead;
    this.reading = new FileReading(store, reader, storage, (files) => this.refuse(namesOf(files)));
  }

  openFiles(files: readonly File[]): void {
    void this.beginWith(files, false);
  }

  updateFrom(files: readonly File[]): void {
    void this.beginWith(files, true);
  }

  openText(text: string): void {
    const name = PASTED[this.store.getState().language][BETWEEN_CELLS.test(text) ? 'table' : 'text'];
    void this.begin([{ name, bytes: new TextEncoder().encode(text) }]);
  }

  review(): void {
    const { last } = this;
    const { mapId, past, future } = this.store.getState();
    if (last?.mapId !== mapId) return;
    void this.begin(last.files, { answers: last.answers, review: 'always' });
    this.replaced = past.length + future.length === 0 ? [mapId, ...last.beside] : [];
  }

  cancel(): void {
    this.reading.stop();
    this.store.getState().importMoved({ step: 'idle' });
  }

  answer(answers: Answers): void {
    const { importing, importMoved } = this.store.getState();
    if (importing.step !== 'asking') return;
    const kept = withoutOutdated(importing.seen, importing.questions, importing.answers, answers);
    importMoved({ ...importing, answers: kept, pending: true });
    void this.askAgain(importing.files, kept);
  }

  accept(as?: 'update'): void {
    const { importing } = this.store.getState();
    if (importing.step !== 'asking' || importing.pending || !importing.seen.glance) return;
    void this.acceptAnswers(importing, importing.updates || as === 'update');
  }

  private async beginWith(chosen: readonly File[], updates: boolean): Promise<void> {
    const read = await Promise.all(chosen.map(bytesOf));
    const unread = read.filter(({ bytes }) => bytes === null);
    if (unread.length === 0) {
      const files = read.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : []));
      return this.begin(files, { own: ownFile(chosen, files), updates });
    }
    this.store.getState().dialogOpened(null);
    this.updating = updates;
    this.refuse(namesOf(unread));
  }

  private async begin(
    files: readonly FileBytes[],
    { own = null, updates = false, answers = new Map(), review }: Partial<Beginning> = {},
  ): Promise<void> {
    const { importMoved, dialogOpened } = this.store.getState();
    const onProgress = this.progressOf(files);
    this.updating = updates;
    this.replaced = [];
    this.reading.beginLook();
    dialogOpened(null);
    onProgress(0);
    const isOver = review === undefined && !updates && this.isOverOwnMap(files);
    const look = review ?? (isOver ? 'always' : 'whenAsked');
    const found = await this.reading.consider({ files, answers, updates }, look, onProgress);
    if (!found) return;
    if (found.kind === 'asked' && isOver && !mayOpen(found.consideration)) {
      const { problems, messages } = found.consideration;
      importMoved({ step: 'refused', files: namesOf(files), messages: [...problems, ...messages], updates });
    } else if (found.kind === 'refused') {
      importMoved({ step: 'refused', files: namesOf(files), messages: found.messages, updates });
    } else if (found.kind === 'whole') {
      if (updates) this.compare(files, found.result);
      else await this.take(found.result, files, answers, own);
    } else {
      const { consideration: seen } = found;
      const questions = mergedQuestions([], seen.questions, answers);
      importMoved({ step: 'asking', files, seen, questions, answers, updates, pending: false });
    }
  }

  /** True when a table could also be added to the open map: the user is then asked, even when the choice seems clear. */
  private isOverOwnMap(files: readonly FileBytes[]): boolean {
    const { document, readOnly } = this.store.getState();
    return !readOnly && document.actors.size > 0 && document.info.sample !== true && !isOwnMap(files);
  }

  private async askAgain(files: readonly FileBytes[], answers: Answers): Promise<void> {
    const found = await this.reading.consider({ files, answers, updates: this.updating }, 'always');
    const { importing, importMoved } = this.store.getState();
    if (found?.kind !== 'asked' || importing.step !== 'asking') return;
    const { consideration: seen } = found;
    importMoved({
      ...importing,
      seen,
      questions: mergedQuestions(importing.questions, seen.questions, answers),
      pending: false,
    });
  }

  private async acceptAnswers({ files, seen, questions, answers: given }: Asking, updates: boolean): Promise<void> {
    const answers = settledAnswers(seen, questions, given);
    const onProgress = this.progressOf(files);
    // Set at once, so that a second click does not open the files twice.
    onProgress(0);
    const result = await this.reading.accept({ files, answers, updates }, onProgress);
    if (!result) return;
    if (result.outcome === 'error') return this.refuse(namesOf(files));
    await this.reading.remember(seen.tables, result);
    if (updates) this.compare(files, result);
    else await this.take(result, files, answers);
  }

  /** Shows the first map; others chosen with it become maps of their own, which is reported. */
  private async take(
    result: Loaded,
    files: readonly FileBytes[],
    answers: Answers,
    own: KnownFile | null = null,
  ): Promise<void> {
    const { importMoved, notesLeft, fileOutcomeRead, mapChanged, mapFiled } = this.store.getState();
    const { reviewable, dialogOpened, openedTogetherSet } = this.store.getState();
    const [, ...others] = result.maps ?? [];
    const unkept: Message[] = [];
    const beside: string[] = [];
    for (const { name, document } of others) {
      const kept = await this.saving.keepMap(begunFrom(document, this.newMapTitle));
      if (kept === null) unkept.push({ code: 'NOT_READ', file: name });
      else beside.push(kept);
    }
    const begun = begunFrom(result.document, this.newMapTitle);
    const opening = await this.saving.createMap(begun);
    importMoved({ step: 'idle' });
    if (!opening.done) return;
    await this.dropReplaced(mapFiled);
    // A file is not written over when part of it was left out in reading; without a handle the map still counts as filed. A starting
    // point stays as it is: the map that begins from it is in no file yet.
    if (result.messages.length === 0 && isOwnMap(files) && begun === result.document) this.onRead(opening.mapId, own);
    this.last = own ? null : { mapId: opening.mapId, beside, files, answers };
    mapChanged();
    fileOutcomeRead();
    notesLeft([...result.messages, ...unkept]);
    reviewable(this.last?.mapId ?? null);
    if (others.length === 0) return;
    openedTogetherSet([result, ...others].map(({ document }) => document.info.title));
    dialogOpened('maps');
  }

  /** Removes the maps of the previous reading, which would else stay in the list under the same name. A map opened since is kept. */
  private async dropReplaced(onDropped: (mapId: string) => void): Promise<void> {
    const [opened, ...beside] = this.replaced;
    this.replaced = [];
    if (opened === undefined) return;
    const rows = beside.length === 0 ? [] : await this.saving.listMaps();
    const unopened = rows.filter(({ id, openedAt }) => beside.includes(id) && openedAt === undefined);
    for (const mapId of [opened, ...unopened.map(({ id }) => id)])
      if (await this.saving.deleteMap(mapId)) onDropped(mapId);
  }

  private get newMapTitle(): string {
    return MESSAGES[this.store.getState().language].dialogs.maps.newMapTitle;
  }

  /** Shows how the file differs from the open map; the person chooses what to take. */
  private compare(files: readonly FileBytes[], { document, coverage, messages }: Loaded): void {
    const { importMoved, newerRead, dialogOpened } = this.store.getState();
    newerRead({ name: namesOf(files).join(', '), document, coverage, messages });
    importMoved({ step: 'idle' });
    dialogOpened('update');
  }

  private refuse(names: readonly string[]): void {
    this.store.getState().importMoved({
      step: 'refused',
      files: names,
      messages: names.map((file): Message => ({ code: 'NOT_READ', file })),
      updates: this.updating,
    });
  }

  private progressOf(files: readonly FileBytes[]): (done: number) => void {
    return (done) => this.store.getState().importMoved({ step: 'reading', files: namesOf(files), done });
  }
}

/** Files that cannot be used, whatever the answers, are refused without questions. */
function mayOpen({ glance, questions, texts }: Consideration): boolean {
  return glance !== undefined || questions.length > 0 || texts.length > 0;
}

function namesOf(files: readonly { readonly name: string }[]): string[] {
  return files.map(({ name }) => name);
}

/** Spreadsheet cells are separated by tabs; an outline only has tabs before its words, and is no table. */
const BETWEEN_CELLS = /\S *\t/;

const PASTED = {
  fr: { table: 'Tableau collé.tsv', text: 'Texte collé.txt' },
  en: { table: 'Pasted table.tsv', text: 'Pasted text.txt' },
} as const;
