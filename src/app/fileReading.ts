import type { MapDocument } from '../domain/mapDocument';
import type { Consideration } from '../formats/considered';
import type { KnownNames } from '../formats/prose/knownNames';
import type { Answers, FileBytes, ReadResult } from '../formats/readResult';
import type { SmallStorage } from '../platform/safeStorage';
import type { AppStore } from '../store/appStore';
import { TABLES_KEY } from './tablesKey';
import type { Threads } from './threads';

type Reader = Threads['files'];
type Found = Awaited<ReturnType<Reader['consider']>>;

export interface Answered {
  readonly files: readonly FileBytes[];
  readonly answers: Answers;
  readonly updates: boolean;
}

/** Reads files in the worker, one reading at a time: a newer one cancels the previous one. */
export class FileReading {
  private readonly store: AppStore;
  private readonly reader: Reader;
  private readonly storage: SmallStorage;
  private readonly onFailed: (files: readonly FileBytes[]) => void;
  private running: AbortController | null = null;
  /** Counts examinations: the reader parses each set of files once. */
  private look = 0;

  constructor(store: AppStore, reader: Reader, storage: SmallStorage, onFailed: (files: readonly FileBytes[]) => void) {
    this.store = store;
    this.reader = reader;
    this.storage = storage;
    this.onFailed = onFailed;
  }

  beginLook(): void {
    this.look += 1;
  }

  stop(): void {
    this.running?.abort(new Error('reading was cancelled'));
    this.running = null;
  }

  /** Questions to ask about files; null when the result is no longer wanted. */
  consider(
    { files, answers, updates }: Answered,
    review: 'always' | 'whenAsked',
    onProgress?: (done: number) => void,
  ): Promise<Found | null> {
    return this.whileWanted(files, (signal) => {
      const { language, document } = this.store.getState();
      const options = { signal, ...(onProgress ? { onProgress } : {}) };
      const memory = this.storage.getItem(TABLES_KEY);
      const reading = {
        language,
        answers,
        look: this.look,
        memory,
        review,
        known: knownNames(document),
        ...keptMaps(updates),
      };
      return this.reader.consider(options, files, reading);
    });
  }

  /** The examined map with all answers applied; null when it is no longer wanted. */
  accept({ files, answers, updates }: Answered, onProgress: (done: number) => void): Promise<ReadResult | null> {
    return this.whileWanted(files, (signal) => {
      const { language, document } = this.store.getState();
      const known = knownNames(document);
      const reading = { language, answers, look: this.look, known, ...keptMaps(updates) };
      return this.reader.accept({ signal, onProgress }, files, reading);
    });
  }

  /** Remembers how the columns of these tables were read, for the next file that looks like them. */
  async remember(tables: Consideration['tables'], { document }: Extract<ReadResult, { readonly document: unknown }>) {
    const { rememberTables } = await import('./rememberTables');
    rememberTables(this.storage, tables, document);
  }

  private async whileWanted<Value>(
    files: readonly FileBytes[],
    read: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value | null> {
    this.stop();
    const controller = new AbortController();
    this.running = controller;
    try {
      return await read(controller.signal);
    } catch (error) {
      if (controller.signal.aborted) return null;
      // The reader failed: the person is told, the open map stays, and the error is not hidden.
      this.onFailed(files);
      throw error;
    }
  }
}

/** Names in the open map, which a text may also mention. */
function knownNames({ actors, themes }: MapDocument): KnownNames {
  return {
    actors: [...actors.values()].map(({ name, type }) => ({ name, type })),
    themes: [...themes.values()].map(({ label }) => label),
  };
}

/** An update is one map; opened files may be several. */
function keptMaps(updates: boolean): { readonly keepMaps?: 'saved' } {
  return updates ? {} : { keepMaps: 'saved' };
}
