import { type ChangesToDraw, changesLit, changesToDraw } from '../../analysis/compare/changesToDraw';
import type { MapComparison } from '../../analysis/compare/compareMaps';
import { stateKey } from '../../domain/history/comparedState';
import type { MapDocument } from '../../domain/mapDocument';

import type { Focus } from '../../picture/marks/focus';
import type { AppState } from '../appStore';
import type { ComparedSide } from '../compareSlice';
import { remembered } from './remembered';

type Sides = Readonly<Record<keyof AppState['comparing'], MapDocument>>;

/** The two maps compared; `null` until both are loaded, or when both sides are the same state. */
export function comparedSides({ comparing: { earlier, later }, document }: AppState): Sides | null {
  if (stateKey(earlier.state) === stateKey(later.state)) return null;
  const [before, after] = [earlier, later].map(({ content }: ComparedSide) =>
    content.step === 'open' ? document : content.step === 'read' ? content.document : null,
  );
  return before && after ? { earlier: before, later: after } : null;
}

/**
 * The current comparison; `null` while the first is computed, or when there is none. After an edit it still describes (and
 * holds) the map before the edit, until the next one is ready.
 */
export function selectComparison({ compared, mapId }: AppState): MapComparison | null {
  return compared && compared.mapId === mapId ? compared.comparison : null;
}

/** True while the comparison is on screen: its window is open, or its changes are shown on the map. */
export function isComparisonLookedAt(state: AppState): boolean {
  return comparedSides(state) !== null && (state.dialog === 'compare' || areChangesShown(state));
}

/** True only on the map where it was requested, and when the open map is the later side. */
export function areChangesShown(state: AppState): boolean {
  const { changesShownOn, mapId, comparing } = state;
  return (
    changesShownOn !== null &&
    changesShownOn === mapId &&
    comparing.later.content.step === 'open' &&
    comparedSides(state) !== null
  );
}

/** Actors and ties highlighted on the open map while the comparison is drawn there: those that are new or changed. */
export const selectShownChanges = remembered(
  (state: AppState) => [areChangesShown(state) ? selectComparison(state) : null, state.picture, state.masking],
  (state): Focus['highlighted'] => {
    const changes = state.audience === 'desk' ? selectDrawnChanges(state) : selectPublicChanges(state);
    return changes && changesLit(changes);
  },
);

/** Changes drawn on the open map, for the desk, which may see all of them. */
export const selectDrawnChanges = remembered(
  (state: AppState) => [areChangesShown(state) ? selectComparison(state) : null, state.picture],
  (state): ChangesToDraw | undefined => drawnChanges(state, false),
);

/** The same for other audiences: without confidential facts and, when names are masked, without names of removed actors. */
export const selectPublicChanges = remembered(
  (state: AppState) => [areChangesShown(state) ? selectComparison(state) : null, state.picture, state.masking],
  (state): ChangesToDraw | undefined => drawnChanges(state, true),
);

function drawnChanges(state: AppState, isPublic: boolean): ChangesToDraw | undefined {
  const comparison = areChangesShown(state) ? selectComparison(state) : null;
  const isNamed = !isPublic || state.masking === 'nobody';
  return comparison ? changesToDraw(comparison, { picture: state.picture, isPublic, isNamed }) : undefined;
}
