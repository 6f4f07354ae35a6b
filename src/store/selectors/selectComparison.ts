import { compareMaps, type MapComparison } from '../../analysis/compare/compareMaps';
import type { Focus } from '../../picture/focus';
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

/** What is new on the open map, while it is shown there: who came, and the ties that were made or became formal. */
export const selectShownChanges = remembered(
  (state: AppState) => [isShown(state) ? selectComparison(state) : null],
  (state): Focus['highlighted'] => {
    const comparison = isShown(state) ? selectComparison(state) : null;
    if (!comparison) return undefined;
    const ties = [...comparison.ties.new, ...comparison.ties.becameFormal];
    return { actors: new Set([...comparison.actors.new, ...ties.flat()]), ties };
  },
);

/** Only of the map on which it was asked for, and of the later of the two. */
function isShown({ changesShownOn, mapId, comparing }: AppState): boolean {
  return changesShownOn !== null && changesShownOn === mapId && comparing?.step === 'shown' && !comparing.openIsEarlier;
}
