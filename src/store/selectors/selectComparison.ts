import { compareMaps, type MapComparison } from '../../analysis/compare/compareMaps';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/** The comparison that is looked at, with the open map as it is now; `null` when there is none. */
export const selectComparison = remembered(
  ({ comparing, document, today }: AppState) => (comparing?.step === 'shown' ? [comparing, document, today] : [null]),
  ({ comparing, document, today }): MapComparison | null => {
    if (comparing?.step !== 'shown') return null;
    const { other, openIsEarlier } = comparing;
    return openIsEarlier ? compareMaps(document, other, { today }) : compareMaps(other, document, { today });
  },
);
