import type { Message } from '../formats/message';
import type { Answers, FileBytes, Question, ReadResult } from '../formats/readResult';
import { type KnownFile, knownFile } from '../platform/files';
import type { AppStore } from '../store/appStore';
import type { Saving } from './saving/startSaving';
import type { Threads } from './threads';

type Loaded = Extract<ReadResult, { readonly document: unknown }>;

/** The opening of files: reading in a worker, questions, and only then another map. */
export interface Importer {
  readonly openFiles: (files: readonly File[]) => void;
  /** Reads files to update the open map by: nothing of it changes before a person has seen what is new. */
  readonly updateFrom: (files: readonly File[]) => void;
  readonly openText: (text: string) => void;
  readonly answer: (answers: Answers) => void;
  readonly accept: (as?: 'update') => void;
  readonly cancel: () => void;
}

/** `onRead`: the map, just opened, is what this file holds and nothing else. */
export function createImporter(
  store: AppStore,
  { files: reader }: Threads,
  saving: Saving,
  onRead: (mapId: string, file: KnownFile) => void,
): Importer {
  let reading: AbortController | null = null;

  const stop = () => {
    reading?.abort(new Error('reading was cancelled'));
    reading = null;
  };

  const refuse = (names: readonly string[]) =>
    store.getState().importMoved({
      step: 'refused',
      files: names,
      messages: names.map((file): Message => ({ code: 'NOT_READ', file })),
    });

  const read = async (
    files: readonly FileBytes[],
    answers: Answers,
    onProgress?: (done: number) => void,
  ): Promise<ReadResult | null> => {
    stop();
    const controller = new AbortController();
    reading = controller;
    const { language } = store.getState();
    try {
      const options = { signal: controller.signal, ...(onProgress ? { onProgress } : {}) };
      return await reader.read(options, files, { language, answers });
    } catch (error) {
      if (controller.signal.aborted) return null;
      // The reader broke down: the person is told, the open map stays, and the fault is not hidden.
      refuse(files.map(({ name }) => name));
      throw error;
    }
  };

  const begin = async (files: readonly FileBytes[], own: KnownFile | null = null, updates = false) => {
    const names = files.map(({ name }) => name);
    const { importMoved, dialogOpened } = store.getState();
    dialogOpened(null);
    importMoved({ step: 'reading', files: names, done: 0 });
    const result = await read(files, new Map(), (done) => importMoved({ step: 'reading', files: names, done }));
    if (!result) return;
    if (result.outcome === 'error') importMoved({ step: 'refused', files: names, messages: result.messages });
    else if (result.questions.length > 0) {
      importMoved({
        step: 'asking',
        files,
        result,
        questions: result.questions,
        answers: new Map(),
        problems: [],
        updates,
        pending: false,
      });
    } else if (updates) compare(names, result);
    else await take(result, own);
  };

  const take = async (result: Loaded, own: KnownFile | null = null) => {
    const { importMoved, notesLeft, mapChanged } = store.getState();
    const opening = await saving.createMap(result.document);
    importMoved({ step: 'idle' });
    if (!opening.done) return;
    // One of which something was left out is not written over.
    if (own && result.messages.length === 0) onRead(opening.mapId, own);
    mapChanged();
    notesLeft(result.messages);
  };

  /** What the file says otherwise than the open map is shown; what is taken of it is a person's to say. */
  const compare = (names: readonly string[], { document, coverage, messages }: Loaded) => {
    const { importMoved, newerRead, dialogOpened } = store.getState();
    newerRead({ name: names.join(', '), document, coverage, messages });
    importMoved({ step: 'idle' });
    dialogOpened('update');
  };

  const beginWith = (files: readonly File[], updates: boolean) =>
    void Promise.all(files.map(bytesOf)).then((read) => {
      const unread = read.filter(({ bytes }) => bytes === null);
      if (unread.length === 0) {
        const whole = read.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : []));
        return begin(whole, ownFile(files, whole), updates);
      }
      store.getState().dialogOpened(null);
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
      const kept = withoutOutdated(importing.questions, importing.answers, answers);
      importMoved({ ...importing, answers: kept, pending: true });
      void read(importing.files, kept).then((result) => {
        const now = store.getState().importing;
        if (!result || now.step !== 'asking') return;
        if (result.outcome === 'error') {
          importMoved({ ...now, problems: result.messages, pending: false });
          return;
        }
        const questions = merged(now.questions, result.questions, kept);
        importMoved({ ...now, result, questions, problems: [], pending: false });
      });
    },
    accept: (as) => {
      const { importing, importMoved } = store.getState();
      if (importing.step !== 'asking' || importing.pending || importing.problems.length > 0) return;
      // At once, so that a second press opens nothing twice.
      importMoved({ step: 'reading', files: importing.files.map(({ name }) => name), done: 1 });
      if (as === 'update' || importing.updates)
        compare(
          importing.files.map(({ name }) => name),
          importing.result,
        );
      else void take(importing.result);
    },
    cancel: () => {
      stop();
      store.getState().importMoved({ step: 'idle' });
    },
  };
}

/** What a pasted table is called in messages; its ending says how it is read. */
const PASTED = { fr: 'Tableau collé.tsv', en: 'Pasted table.tsv' } as const;

/** The one file of a map of ours, in which it can be saved again; tables are read, never written over. */
function ownFile(files: readonly File[], [read, ...others]: readonly FileBytes[]): KnownFile | null {
  const [file] = files;
  return file && read && others.length === 0 && read.name.endsWith('.maillon.json')
    ? knownFile(file, read.bytes)
    : null;
}

/** A folder that was dropped, or a file that has gone, has no bytes. */
async function bytesOf(file: File): Promise<{ readonly name: string; readonly bytes: Uint8Array | null }> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    if (error instanceof DOMException) return { name: file.name, bytes: null };
    throw error;
  }
}

/** Other headings, other columns: what was said of them by place is asked again. */
function withoutOutdated(questions: readonly Question[], before: Answers, after: Answers): Answers {
  const changed = questions.filter(
    ({ id, kind }) => (kind === 'headerMissing' || kind === 'headerNotFirst') && before.get(id) !== after.get(id),
  );
  const kept = new Map(after);
  for (const question of questions) {
    const isOutdated = (header: Question) => question.kind === 'columns' && tableOf(header) === tableOf(question);
    if (changed.some(isOutdated)) kept.delete(question.id);
  }
  return kept;
}

function tableOf(question: Question): string {
  const { file, sheet } = question.kind === 'columns' ? question : question.message;
  return JSON.stringify([file, sheet]);
}

/**
 * Questions already asked stay where they were, as they are now worded; an answer may bring new ones (a hidden sheet has
 * columns too) and make others void.
 */
function merged(asked: readonly Question[], now: readonly Question[], answers: Answers): Question[] {
  const open = new Map(now.map((question) => [question.id, question]));
  const known = new Set(asked.map(({ id }) => id));
  const still = asked.flatMap((question) => open.get(question.id) ?? (answers.has(question.id) ? [question] : []));
  return [...still, ...now.filter(({ id }) => !known.has(id))];
}
