import { idsOf } from '../../analysis/rowsOf';
import { ALL_VISIBLE, isTieMeasured } from '../../analysis/visibility';
import type { ActorId } from '../../domain/brand';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectToggled, selectUnnarrowedGraph } from './selectUnnarrowed';

/**
 * Actors with ties, none of which passes the toggles of this window, in the order of the graph. Time O(n + m), once for a
 * graph.
 */
export const selectLeftWithoutTie = remembered(
  (state: AppState) => [selectToggled(state), selectUnnarrowedGraph(state)],
  (state): readonly ActorId[] => {
    if (selectToggled(state) === ALL_VISIBLE) return [];
    const graph = selectUnnarrowedGraph(state);
    const tied = new Set<ActorId>();
    for (const tie of state.document.ties.values())
      if (isTieMeasured(tie, ALL_VISIBLE)) for (const end of [tie.a, tie.b]) tied.add(end);
    return idsOf(graph).filter((id) => tied.has(id) && graph.degree(id) === 0);
  },
);
