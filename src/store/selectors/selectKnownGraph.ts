import { actorGraphOf } from '../../analysis/actorGraph';
import { ALL_VISIBLE, type Visibility } from '../../analysis/visibility';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectVisibility } from './selectVisibility';

/** Everything this audience may know of the map, whatever its filters: all but confidential ties in front of a room. */
export const selectKnown = remembered(
  (state: AppState) => [selectVisibility(state).confidential],
  (state): Visibility => ({ ...ALL_VISIBLE, confidential: selectVisibility(state).confidential }),
);

/** The graph of `selectKnown`. It is the visible graph while no filter hides anything. */
export const selectKnownGraph = remembered(
  (state: AppState) =>
    isAllShown(state) ? [selectGraph(state)] : [state.document.actors, state.document.ties, selectKnown(state)],
  (state) => (isAllShown(state) ? selectGraph(state) : actorGraphOf(state.document, selectKnown(state))),
);

function isAllShown(state: AppState): boolean {
  const { without, formality } = selectVisibility(state);
  return without.size === 0 && formality === 'both';
}
