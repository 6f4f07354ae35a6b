import { mapOfCopy } from '../domain/mapCopy';
import type { FileBytes } from '../formats/readResult';
import type { AppStore } from '../store/appStore';
import type { Services } from '../ui/services';
import type { Saving } from './saving/startSaving';
import type { Threads } from './threads';

type Comparer = Pick<Services, 'compareFile' | 'compareVersion' | 'compareSnapshot' | 'stopComparing'>;

/** Reads what the open map is compared with: a kept version, a snapshot, other files. Nothing of the open map changes. */
export function createComparer(
  store: AppStore,
  { files: reader }: Threads,
  saving: Saving,
  pick: () => Promise<readonly File[]>,
): Comparer {
  let reading: AbortController | null = null;
  const { compareMoved } = store.getState();

  const begin = (name: string): AbortController => {
    reading?.abort(new Error('another comparison was asked for'));
    reading = new AbortController();
    compareMoved({ step: 'reading', name });
    store.getState().dialogOpened('compare');
    return reading;
  };

  const readAll = async (files: readonly File[]) => {
    const name = files.map((file) => file.name).join(', ');
    const { signal } = begin(name);
    try {
      const bytes = await Promise.all(files.map(bytesOf));
      const { language } = store.getState();
      const result = await reader.read({ signal }, bytes, { language, answers: new Map() });
      if (signal.aborted) return;
      if (result.outcome === 'error') compareMoved({ step: 'refused', name, messages: result.messages });
      else {
        const defaultsTaken = result.questions.length;
        compareMoved({ step: 'shown', name, other: result.document, openIsEarlier: false, defaultsTaken });
      }
    } catch (error) {
      if (signal.aborted) return;
      compareMoved({ step: 'refused', name, messages: files.map((file) => ({ code: 'NOT_READ', file: file.name })) });
      // A folder or a file that has gone is said; anything else is a fault, said and not hidden.
      if (!(error instanceof DOMException)) throw error;
    }
  };

  return {
    compareFile: () => void pick().then((files) => (files.length > 0 ? readAll(files) : undefined)),
    compareVersion: (id, name) => {
      const { signal } = begin(name);
      void saving.readVersion(id).then((other) => {
        if (signal.aborted) return;
        if (other) compareMoved({ step: 'shown', name, other, openIsEarlier: false, defaultsTaken: 0 });
        else compareMoved({ step: 'refused', name, messages: [] });
      });
    },
    compareSnapshot: (id) => {
      const snapshot = store.getState().document.snapshots.get(id);
      if (!snapshot) return;
      begin(snapshot.name);
      const other = mapOfCopy(snapshot.map);
      compareMoved({ step: 'shown', name: snapshot.name, other, openIsEarlier: false, defaultsTaken: 0 });
    },
    stopComparing: () => {
      reading?.abort(new Error('the comparison was left'));
      reading = null;
      compareMoved(null);
      store.getState().dialogOpened(null);
    },
  };
}

async function bytesOf(file: File): Promise<FileBytes> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
