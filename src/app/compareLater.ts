import type { AppStore } from '../store/appStore';
import type { Services } from '../ui/services';
import type { Comparer } from './comparer';
import type { Saving } from './saving/startSaving';
import type { Threads } from './threads';

type Comparing = Pick<Services, 'openComparison' | 'chooseSide' | 'chooseFile' | 'stopComparing'>;

/** What the desk asks of comparisons; what reads their sides is loaded with the first. */
export function compareLater(
  store: AppStore,
  threads: Threads,
  saving: Saving,
  pick: () => Promise<readonly File[]>,
): Comparing {
  let comparer: Promise<Comparer> | undefined;
  const asked = () => {
    comparer ??= import('./comparer').then(({ createComparer }) => createComparer(store, threads, saving));
    return comparer;
  };
  const chooseSide: Comparing['chooseSide'] = (side, state) => void asked().then(({ choose }) => choose(side, state));
  return {
    openComparison: (earlier) => {
      store.getState().comparisonLeft();
      store.getState().dialogOpened('compare');
      if (earlier) chooseSide('earlier', earlier);
    },
    chooseSide,
    // The window of the system is asked for in the very event: browsers open none later.
    chooseFile: (side) =>
      void pick().then(async (files) => {
        if (files.length === 0) return;
        store.getState().dialogOpened('compare');
        (await asked()).readFiles(side, files);
      }),
    stopComparing: () => {
      void comparer?.then(({ stop }) => stop());
      store.getState().comparisonLeft();
      store.getState().dialogOpened(null);
    },
  };
}
