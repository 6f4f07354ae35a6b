import { type ChangesToDraw, changesLit, changesToDraw } from '../../analysis/compare/changesToDraw';
import type { MapComparison } from '../../analysis/compare/compareMaps';
import { stateKey } from '../../domain/history/comparedState';
import type { MapDocument } from '../../domain/mapDocument';

import type { Focus } from '../../picture/marks/focus';
import type { AppState } from '../appStore';
import type { ComparedSide } from '../compareSlice';
import { remembered } from './remembered';

type Sides = Readonly<Record<keyof AppState['comparing'], MapDocument>>;

/** The two maps that are compared, once both are there and they are two. */
export function comparedSides({ comparing: { earlier, later }, document }: AppState): Sides | null {
  if (stateKey(earlier.state) === stateKey(later.state)) return null;
  const [before, after] = [earlier, later].map(({ content }: ComparedSide) =>
    content.step === 'open' ? document : content.step === 'read' ? content.document : null,
  );
  return before && after ? { earlier: before, later: after } : null;
}

/**
 * The comparison that is looked at; `null` while it is worked out, or when there is none. After an edit it is of the map
 * before it, and holds that map, until the next one is there.
 */
export function selectComparison({ compared, mapId }: AppState): MapComparison | null {
  return compared && compared.mapId === mapId ? compared.comparison : null;
}

/** True while somebody waits for what a comparison says: its window is open, or its changes are shown on the map. */
export function isComparisonLookedAt(state: AppState): boolean {
  return comparedSides(state) !== null && (state.dialog === 'compare' || areChangesShown(state));
}

/** Only on the map on which it was asked for, and when the open map is the later of the two. */
export function areChangesShown(state: AppState): boolean {
  const { changesShownOn, mapId, comparing } = state;
  return (
    changesShownOn !== null &&
    changesShownOn === mapId &&
    comparing.later.content.step === 'open' &&
    comparedSides(state) !== null
  );
}

/** What stands out on the open map while the comparison is drawn there: who is new or changed, and the ties that are. */
export const selectShownChanges = remembered(
  (state: AppState) => [areChangesShown(state) ? selectComparison(state) : null, state.picture, state.masking],
  (state): Focus['highlighted'] => {
    const changes = state.audience === 'desk' ? selectDrawnChanges(state) : selectPublicChanges(state);
    return changes && changesLit(changes);
  },
);

/** What is drawn of the comparison on the open map, while that is asked for; for the desk, where all of it may be seen. */
export const selectDrawnChanges = remembered(
  (state: AppState) => [areChangesShown(state) ? selectComparison(state) : null, state.picture],
  (state): ChangesToDraw | undefined => drawnChanges(state, false),
);

/** The same for others: nothing that was said in confidence, and no name of who is gone once names are masked. */
export const selectPublicChanges = remembered(
  (state: AppState) => [areChangesShown(state) ? selectComparison(state) : null, state.picture, state.masking],
  (state): ChangesToDraw | undefined => drawnChanges(state, true),
);

function drawnChanges(state: AppState, isPublic: boolean): ChangesToDraw | undefined {
  const comparison = areChangesShown(state) ? selectComparison(state) : null;
  const isNamed = !isPublic || state.masking === 'nobody';
  return comparison ? changesToDraw(comparison, { picture: state.picture, isPublic, isNamed }) : undefined;
}
