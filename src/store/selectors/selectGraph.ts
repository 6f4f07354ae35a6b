import { type ActorGraph, actorGraphOf } from '../../analysis/actorGraph';
import { type GraphSource, graphAfter } from '../../analysis/graphAfter';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectVisibility } from './selectVisibility';

/**
 * The graph, with what it was made of. After an edit it is made from the one before, whatever map that was of: the answer
 * is the same.
 */
const selectSource = remembered(
  (state: AppState) => [state.document.actors, state.document.ties, selectVisibility(state)],
  (state, before?: GraphSource): GraphSource => {
    const { actors, ties } = state.document;
    const visibility = selectVisibility(state);
    const graph = before ? graphAfter(before, state.document, visibility) : actorGraphOf(state.document, visibility);
    return { document: { actors, ties }, visibility, graph };
  },
);

/** The graph that is measured: what is visible of the map. */
export function selectGraph(state: AppState): ActorGraph {
  return selectSource(state).graph;
}
