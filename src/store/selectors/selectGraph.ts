import type { ActorGraph } from '../../analysis/actorGraph';
import type { AppState } from '../appStore';
import { graphOf, selectToggled, selectUnnarrowedGraph } from './selectUnnarrowed';
import { selectVisibility } from './selectVisibility';

const selectNarrowedGraph = graphOf(selectVisibility);

/** The graph that is measured: the visible part of the map. */
export function selectGraph(state: AppState): ActorGraph {
  const isWhole = selectVisibility(state) === selectToggled(state);
  return isWhole ? selectUnnarrowedGraph(state) : selectNarrowedGraph(state);
}
