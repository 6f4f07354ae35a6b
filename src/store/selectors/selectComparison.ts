import type { MapComparison } from '../../analysis/compare/compareMaps';
import type { Focus } from '../../picture/focus';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/**
 * The comparison that is looked at; `null` while it is worked out, or when there is none. After an edit it is of the map
 * before it, and holds that map, until the next one is there.
 */
export function selectComparison({ compared, comparing, mapId }: AppState): MapComparison | null {
  return compared && comparing?.step === 'shown' && compared.mapId === mapId ? compared.comparison : null;
}

/** True while somebody waits for what a comparison says: its window is open, or its changes are shown on the map. */
export function isComparisonLookedAt(state: AppState): boolean {
  return state.comparing?.step === 'shown' && (state.dialog === 'compare' || areChangesShown(state));
}

/** Only on the map on which it was asked for, and on the later of the two. */
export function areChangesShown({ changesShownOn, mapId, comparing }: AppState): boolean {
  return changesShownOn !== null && changesShownOn === mapId && comparing?.step === 'shown' && !comparing.openIsEarlier;
}

/** What is new on the open map, while it is shown there: who came, and the ties that were made or became formal. */
export const selectShownChanges = remembered(
  (state: AppState) => [areChangesShown(state) ? selectComparison(state) : null],
  (state): Focus['highlighted'] => {
    const comparison = areChangesShown(state) ? selectComparison(state) : null;
    if (!comparison) return undefined;
    const ties = [...comparison.ties.new, ...comparison.ties.becameFormal];
    return { actors: new Set([...comparison.actors.new, ...ties.flat()]), ties };
  },
);
