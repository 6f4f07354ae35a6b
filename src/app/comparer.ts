import { type ComparedState, stateKey } from '../domain/history/comparedState';
import { mapOfCopy } from '../domain/mapCopy';
import type { MapDocument } from '../domain/mapDocument';
import type { FileBytes } from '../formats/readResult';
import { newId } from '../platform/newId';
import type { AppStore } from '../store/appStore';
import { NOT_CHOSEN, OPEN_MAP, type SideContent, type SideName } from '../store/compareSlice';
import { compareOnChange } from './compareOnChange';
import type { Saving } from './saving/saving';
import type { Threads } from './threads';

/** Reads the two sides of a comparison. Neither the open map nor what is read is changed. */
export class Comparer {
  readonly #store: AppStore;
  readonly #threads: Pick<Threads, 'files' | 'asked'>;
  readonly #saving: Pick<Saving, 'readVersion' | 'readMap'>;
  readonly #reading = new Map<SideName, AbortController>();

  /** Created when somebody first compares, once per window. From then on the chosen sides are compared. */
  constructor(
    store: AppStore,
    threads: Pick<Threads, 'files' | 'asked'>,
    saving: Pick<Saving, 'readVersion' | 'readMap'>,
  ) {
    this.#store = store;
    this.#threads = threads;
    this.#saving = saving;
    compareOnChange(store, threads);
  }

  choose(side: SideName, state: ComparedState): void {
    const { comparedFiles, sideChosen, document } = this.#store.getState();
    switch (state.kind) {
      case 'none':
        return sideChosen(side, NOT_CHOSEN);
      case 'now':
        return sideChosen(side, OPEN_MAP);
      case 'file': {
        const file = comparedFiles.find((one) => stateKey(one.state) === stateKey(state));
        return file && sideChosen(side, file);
      }
      case 'milestone': {
        const milestone = document.snapshots.get(state.id);
        return void this.#readKept(side, state, milestone ? mapOfCopy(milestone.map) : null);
      }
      case 'version':
        return void this.#readKept(side, state, this.#saving.readVersion(state.id));
      case 'map':
        return void this.#readKept(side, state, this.#saving.readMap(state.id));
    }
  }

  async readFiles(side: SideName, files: readonly File[]): Promise<void> {
    const name = files.map((file) => file.name).join(', ');
    const { signal, done } = this.#begin(side, { kind: 'file', id: newId(), name });
    try {
      const bytes = await Promise.all(files.map(bytesOf));
      const { language } = this.#store.getState();
      const result = await this.#threads.files.read({ signal }, bytes, { language, answers: new Map() });
      if (result.outcome === 'error') done({ step: 'refused', messages: result.messages });
      else done({ step: 'read', document: result.document, defaultsTaken: result.questions.length });
    } catch (error) {
      if (signal.aborted) return;
      done({ step: 'refused', messages: files.map((file) => ({ code: 'NOT_READ', file: file.name })) });
      // A folder or a deleted file is reported; any other error is a bug and must not be hidden.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  stop(): void {
    for (const controller of this.#reading.values()) controller.abort(new Error('the comparison was left'));
    this.#reading.clear();
  }

  /** Starts reading a side. Results passed back are ignored when another side was chosen meanwhile. */
  #begin(side: SideName, state: ComparedState) {
    this.#reading.get(side)?.abort(new Error('another state was chosen'));
    const controller = new AbortController();
    this.#reading.set(side, controller);
    const content: SideContent = { step: 'reading' };
    this.#store.getState().sideChosen(side, { state, content });
    return {
      signal: controller.signal,
      /** The two sides may have been swapped during the read. */
      done: (read: SideContent) => {
        const { comparing, sideChosen } = this.#store.getState();
        const now = (['earlier', 'later'] as const).find((name) => comparing[name].content === content);
        if (now) sideChosen(now, { state, content: read });
      },
    };
  }

  #readKept(side: SideName, state: ComparedState, document: MapDocument | null | Promise<MapDocument | null>) {
    const { done } = this.#begin(side, state);
    // An unreadable side is reported; a disk error is not hidden either.
    const refused = (): void => done({ step: 'refused', messages: [] });
    return Promise.resolve(document).then(
      (read) => (read ? done({ step: 'read', document: read, defaultsTaken: 0 }) : refused()),
      (error: unknown) => {
        refused();
        throw error;
      },
    );
  }
}

async function bytesOf(file: File): Promise<FileBytes> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
