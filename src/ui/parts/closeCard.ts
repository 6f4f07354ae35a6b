import type { AppStore } from '../../store/appStore';
import { leaveCard } from './leaveCard';

/** Closes every kind of card: selection, filters, network in brief. A trial or a comparison stays. */
export function closeCard(store: AppStore): void {
  const { briefShown, briefToggled, filtering, filterToggled } = store.getState();
  if (briefShown) briefToggled();
  if (filtering) filterToggled();
  leaveCard(store);
}
