import type { AppStore } from '../../store/appStore';
import type { StartAttempt } from './startAttempts';

/** Milliseconds after which what was shown has had its time to fail. */
const STANDS_AFTER = 3000;

/** Says that the start went well: some seconds without an error, or a page that is left without one. */
export function watchStart(store: Pick<AppStore, 'getState'>, { stands }: StartAttempt): void {
  const standsIfSound = () => {
    if (!store.getState().errorMet) stands();
  };
  setTimeout(standsIfSound, STANDS_AFTER);
  addEventListener('pagehide', standsIfSound);
}
