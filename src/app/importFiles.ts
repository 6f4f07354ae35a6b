import type { Message } from '../formats/message';
import type { Answers, FileBytes, ReadResult } from '../formats/readResult';
import type { KnownFile } from '../platform/files';
import type { SmallStorage } from '../platform/safeStorage';
import type { AppStore } from '../store/appStore';
import { bytesOf, ownFile } from './chosenFiles';
import { mergedQuestions, settledAnswers, withoutOutdated } from './importQuestions';
import type { Saving } from './saving/startSaving';
import { TABLES_KEY } from './tablesKey';
import type { Threads } from './threads';

/** The opening of files: reading in a worker, a look at what comes out, and only then another map. */
export interface Importer {
  readonly openFiles: (files: readonly File[]) => void;
  /** Reads files to update the open map by: nothing of it changes before a person has seen what is new. */
  readonly updateFrom: (files: readonly File[]) => void;
  readonly openText: (text: string) => void;
  readonly answer: (answers: Answers) => void;
  readonly accept: (as?: 'update') => void;
  readonly cancel: () => void;
  /** Looks again at how the files of the open map were read. */
  readonly review: () => void;
}

type Loaded = Extract<ReadResult, { readonly document: unknown }>;

interface Beginning {
  /** The file of the person's own, in which the map is saved again. */
  readonly own: KnownFile | null;
  readonly updates: boolean;
  readonly answers: Answers;
  readonly review: 'always' | 'whenAsked';
}

/** `onRead`: the map, just opened, is what this file holds and nothing else. */
export function createImporter(
  store: AppStore,
  { files: reader }: Threads,
  saving: Saving,
  storage: SmallStorage,
  onRead: (mapId: string, file: KnownFile) => void,
): Importer {
  let reading: AbortController | null = null;
  /** What the open map was read from. */
  let last: { readonly mapId: string; readonly files: readonly FileBytes[]; readonly answers: Answers } | null = null;

  /** What is read is to update the open map: another try is too. */
  let updating = false;
  /** Counts the files that were looked at: the reader parses each once. */
  let look = 0;

  const stop = () => {
    reading?.abort(new Error('reading was cancelled'));
    reading = null;
  };

  const refuse = (names: readonly string[]) =>
    store.getState().importMoved({
      step: 'refused',
      files: names,
      messages: names.map((file): Message => ({ code: 'NOT_READ', file })),
      updates: updating,
    });

  /** What the reader makes of files; `null` when that is no longer wanted. */
  const whileWanted = async <Value>(
    files: readonly FileBytes[],
    read: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value | null> => {
    stop();
    const controller = new AbortController();
    reading = controller;
    try {
      return await read(controller.signal);
    } catch (error) {
      if (controller.signal.aborted) return null;
      // The reader broke down: the person is told, the open map stays, and the fault is not hidden.
      refuse(files.map(({ name }) => name));
      throw error;
    }
  };

  const consider = (
    files: readonly FileBytes[],
    answers: Answers,
    review: 'always' | 'whenAsked',
    onProgress?: (done: number) => void,
  ) =>
    whileWanted(files, (signal) => {
      const { language } = store.getState();
      const options = { signal, ...(onProgress ? { onProgress } : {}) };
      const memory = storage.getItem(TABLES_KEY);
      return reader.consider(options, files, { language, answers, look, memory, review, ...keptMaps(updating) });
    });

  const progressOf = (files: readonly FileBytes[]) => {
    const names = files.map(({ name }) => name);
    return (done: number) => store.getState().importMoved({ step: 'reading', files: names, done });
  };

  const begin = async (
    files: readonly FileBytes[],
    { own = null, updates = false, answers = new Map(), review = 'whenAsked' }: Partial<Beginning> = {},
  ) => {
    const { importMoved, dialogOpened } = store.getState();
    const onProgress = progressOf(files);
    updating = updates;
    look += 1;
    dialogOpened(null);
    onProgress(0);
    const found = await consider(files, answers, review, onProgress);
    if (!found) return;
    if (found.kind === 'refused') {
      importMoved({ step: 'refused', files: files.map(({ name }) => name), messages: found.messages, updates });
    } else if (found.kind === 'whole') {
      if (updates) compare(files, found.result);
      else await take(found.result, files, answers, own);
    } else {
      const { consideration: seen } = found;
      const questions = mergedQuestions([], seen.questions, answers);
      importMoved({ step: 'asking', files, seen, questions, answers, updates, pending: false });
    }
  };

  /** The first map is shown; others that were chosen with it are maps of their own too, and that is said. */
  const take = async (result: Loaded, files: readonly FileBytes[], answers: Answers, own: KnownFile | null = null) => {
    const { importMoved, notesLeft, mapChanged, reviewable, dialogOpened, openedTogetherSet } = store.getState();
    const [, ...others] = result.maps ?? [];
    const unkept: Message[] = [];
    for (const { name, document } of others)
      if (!(await saving.keepMap(document))) unkept.push({ code: 'NOT_READ', file: name });
    const opening = await saving.createMap(result.document);
    importMoved({ step: 'idle' });
    if (!opening.done) return;
    // One of which something was left out is not written over.
    if (own && result.messages.length === 0) onRead(opening.mapId, own);
    last = own ? null : { mapId: opening.mapId, files, answers };
    mapChanged();
    notesLeft([...result.messages, ...unkept]);
    reviewable(last?.mapId ?? null);
    if (others.length === 0) return;
    openedTogetherSet([result, ...others].map(({ document }) => document.info.title));
    dialogOpened('maps');
  };

  /** What the file says otherwise than the open map is shown; what is taken of it is a person's to say. */
  const compare = (files: readonly FileBytes[], { document, coverage, messages }: Loaded) => {
    const { importMoved, newerRead, dialogOpened } = store.getState();
    newerRead({ name: files.map(({ name }) => name).join(', '), document, coverage, messages });
    importMoved({ step: 'idle' });
    dialogOpened('update');
  };

  const beginWith = (files: readonly File[], updates: boolean) =>
    void Promise.all(files.map(bytesOf)).then((read) => {
      const unread = read.filter(({ bytes }) => bytes === null);
      if (unread.length === 0) {
        const whole = read.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : []));
        return begin(whole, { own: ownFile(files, whole), updates });
      }
      store.getState().dialogOpened(null);
      updating = updates;
      return refuse(unread.map(({ name }) => name));
    });

  return {
    openFiles: (files) => beginWith(files, false),
    updateFrom: (files) => beginWith(files, true),
    openText: (text) =>
      void begin([{ name: PASTED[store.getState().language], bytes: new TextEncoder().encode(text) }]),
    answer: (answers) => {
      const { importing, importMoved } = store.getState();
      if (importing.step !== 'asking') return;
      const kept = withoutOutdated(importing.seen, importing.questions, importing.answers, answers);
      importMoved({ ...importing, answers: kept, pending: true });
      void consider(importing.files, kept, 'always').then((found) => {
        const now = store.getState().importing;
        if (found?.kind !== 'asked' || now.step !== 'asking') return;
        const { consideration: seen } = found;
        const questions = mergedQuestions(now.questions, seen.questions, kept);
        importMoved({ ...now, seen, questions, pending: false });
      });
    },
    accept: (as) => {
      const { importing } = store.getState();
      if (importing.step !== 'asking' || importing.pending || !importing.seen.glance) return;
      const { files, seen, questions, updates } = importing;
      const answers = settledAnswers(seen, questions, importing.answers);
      const onProgress = progressOf(files);
      // At once, so that a second press opens nothing twice.
      onProgress(0);
      void whileWanted(files, (signal) =>
        reader.accept({ signal, onProgress }, files, {
          language: store.getState().language,
          answers,
          look,
          ...keptMaps(updates || as === 'update'),
        }),
      ).then(async (result) => {
        if (!result) return;
        if (result.outcome === 'error') return refuse(files.map(({ name }) => name));
        const { rememberTables } = await import('./rememberTables');
        rememberTables(storage, seen.tables, result.document);
        if (updates || as === 'update') compare(files, result);
        else await take(result, files, answers);
      });
    },
    cancel: () => {
      stop();
      store.getState().importMoved({ step: 'idle' });
    },
    review: () => {
      if (last && last.mapId === store.getState().mapId) {
        void begin(last.files, { answers: last.answers, review: 'always' });
      }
    },
  };
}

/** What updates the open map is one map; what is opened may be several. */
function keptMaps(updates: boolean): { readonly keepMaps?: 'saved' } {
  return updates ? {} : { keepMaps: 'saved' };
}

/** What a pasted table is called in messages; its ending says how it is read. */
const PASTED = { fr: 'Tableau collé.tsv', en: 'Pasted table.tsv' } as const;
