import { idsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import { otherEnd } from '../../domain/tie';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectGraph } from './selectGraph';
import { selectPointOfView } from './selectPointOfView';
import { selectDistances } from './selectTables';

const NOBODY: readonly ActorId[] = [];

/**
 * Who waits for a tie: on the map with no known way to whoever it is seen from. Not those of whom it says, one way or the
 * other, how they stand to them: known not to be tied, or tied once.
 */
export const selectWaiting = remembered(
  (state: AppState) => [selectGraph(state), selectPointOfView(state), state.document.ties],
  (state): readonly ActorId[] => {
    const from = selectPointOfView(state);
    const distances = selectDistances(state);
    // Hidden by a filter, it is not the middle of anything.
    if (from === undefined || !distances.has(from)) return NOBODY;
    const said = new Set<ActorId>();
    for (const tie of state.document.ties.values()) if (tie.a === from || tie.b === from) said.add(otherEnd(tie, from));
    return idsOf(selectGraph(state)).filter((id) => !distances.has(id) && !said.has(id));
  },
);
