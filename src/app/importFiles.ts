import type { Answers, FileBytes, Question, ReadResult } from '../formats/readResult';
import type { AppStore } from '../store/appStore';
import type { Saving } from './saving/startSaving';
import type { Threads } from './threads';

/** The opening of files: reading in a worker, questions, and only then another map. */
export interface Importer {
  readonly openFiles: (files: readonly File[]) => void;
  readonly openText: (text: string) => void;
  readonly answer: (answers: Answers) => void;
  readonly accept: () => void;
  readonly cancel: () => void;
}

export function createImporter(store: AppStore, { files: reader }: Threads, saving: Saving): Importer {
  let reading: AbortController | null = null;

  const stop = () => {
    reading?.abort(new Error('reading was cancelled'));
    reading = null;
  };

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
      store.getState().importMoved({ step: 'idle' });
      throw error;
    }
  };

  const begin = async (files: readonly FileBytes[]) => {
    const names = files.map(({ name }) => name);
    const { importMoved, dialogOpened } = store.getState();
    dialogOpened(null);
    importMoved({ step: 'reading', files: names, done: 0 });
    const result = await read(files, new Map(), (done) => importMoved({ step: 'reading', files: names, done }));
    if (!result) return;
    if (result.outcome === 'error') importMoved({ step: 'refused', files: names, messages: result.messages });
    else if (result.questions.length > 0) {
      importMoved({ step: 'asking', files, result, questions: result.questions, answers: new Map() });
    } else await take(result);
  };

  const take = async (result: Extract<ReadResult, { readonly document: unknown }>) => {
    const { importMoved, notesLeft, mapChanged } = store.getState();
    const opening = await saving.createMap(result.document);
    importMoved({ step: 'idle' });
    if (!opening.done) return;
    mapChanged();
    notesLeft(result.messages);
  };

  return {
    openFiles: (files) =>
      void Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ).then(begin),
    openText: (text) =>
      void begin([{ name: PASTED[store.getState().language], bytes: new TextEncoder().encode(text) }]),
    answer: (answers) => {
      const { importing, importMoved } = store.getState();
      if (importing.step !== 'asking') return;
      importMoved({ ...importing, answers });
      void read(importing.files, answers).then((result) => {
        const now = store.getState().importing;
        if (!result || result.outcome === 'error' || now.step !== 'asking') return;
        importMoved({ ...now, result, questions: merged(now.questions, result.questions) });
      });
    },
    accept: () => {
      const { importing } = store.getState();
      if (importing.step === 'asking') void take(importing.result);
    },
    cancel: () => {
      stop();
      store.getState().importMoved({ step: 'idle' });
    },
  };
}

/** What a pasted table is called in messages; its ending says how it is read. */
const PASTED = { fr: 'Tableau collé.tsv', en: 'Pasted table.tsv' } as const;

/** Questions already asked stay where they were; an answer may bring new ones (a hidden sheet has columns too). */
function merged(asked: readonly Question[], now: readonly Question[]): Question[] {
  const known = new Set(asked.map(({ id }) => id));
  return [...asked, ...now.filter(({ id }) => !known.has(id))];
}
