import type { AppStore } from '../../store/appStore';
import type { StartAttempt } from './startAttempts';

/** Milliseconds after which the displayed page is considered stable. */
const STANDS_AFTER = 3000;

/** Reports how the start went: it succeeded after some seconds without an error, or when the page is left without one. */
export function watchStart(store: Pick<AppStore, 'getState'>, { stands, failed }: StartAttempt): void {
  setTimeout(() => {
    if (!store.getState().errorMet) stands();
  }, STANDS_AFTER);
  addEventListener('pagehide', () => (store.getState().errorMet ? failed() : stands()));
}
