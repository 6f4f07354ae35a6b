import type { AppStore } from '../../store/appStore';
import { leaveCard } from './leaveCard';

/** Nothing is chosen, looked for or told in brief any more; what is tried or compared stays. */
export function closeCard(store: AppStore): void {
  const { briefShown, briefToggled, filtering, filterToggled } = store.getState();
  if (briefShown) briefToggled();
  if (filtering) filterToggled();
  leaveCard(store);
}
