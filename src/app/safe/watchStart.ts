import type { AppStore } from '../../store/appStore';
import type { StartAttempt } from './startAttempts';

/** Milliseconds after which what was shown has had its time to fail. */
const STANDS_AFTER = 3000;

/** Says how the start went: some seconds without an error, or a page that is left without one, and it stands. */
export function watchStart(store: Pick<AppStore, 'getState'>, { stands, failed }: StartAttempt): void {
  setTimeout(() => {
    if (!store.getState().errorMet) stands();
  }, STANDS_AFTER);
  addEventListener('pagehide', () => (store.getState().errorMet ? failed() : stands()));
}
