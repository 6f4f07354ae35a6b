import type { AppStore } from '../store/appStore';
import type { CompareServices } from '../ui/services';
import { withLaterWords } from '../ui/withLaterWords';
import type { Comparer } from './comparer';
import type { Saving } from './saving/saving';
import type { Threads } from './threads';

/** Comparison services; the code that reads the sides is loaded at first use. */
export function compareLater(
  store: AppStore,
  threads: Threads,
  saving: Saving,
  pick: () => Promise<readonly File[]>,
): CompareServices {
  let comparer: Promise<Comparer> | undefined;
  const asked = () => {
    comparer ??= withLaterWords(() => import('./comparer'))().then(
      ({ Comparer }) => new Comparer(store, threads, saving),
    );
    return comparer;
  };
  const chooseSide: CompareServices['chooseSide'] = (side, state) =>
    void asked().then((comparing) => comparing.choose(side, state));
  return {
    openComparison: (earlier) => {
      store.getState().comparisonLeft();
      store.getState().dialogOpened('compare');
      if (earlier) chooseSide('earlier', earlier);
    },
    chooseSide,
    // The file dialog must be opened in the click event itself: browsers do not open it later.
    chooseFile: (side) =>
      void pick().then(async (files) => {
        if (files.length === 0) return;
        store.getState().dialogOpened('compare');
        await (await asked()).readFiles(side, files);
      }),
    stopComparing: () => {
      void comparer?.then((comparing) => comparing.stop());
      store.getState().comparisonLeft();
      store.getState().dialogOpened(null);
    },
  };
}
