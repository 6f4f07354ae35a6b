import type { ActorGraph } from '../../analysis/actorGraph';
import type { AppState } from '../appStore';
import { graphSourceOf, selectToggled, selectUnnarrowedGraph, selectUnnarrowedSource } from './selectUnnarrowed';
import { selectVisibility } from './selectVisibility';

const selectNarrowedSource = graphSourceOf(selectVisibility);

/** The graph that is measured: what is visible of the map. */
export function selectGraph(state: AppState): ActorGraph {
  const isWhole = selectVisibility(state) === selectToggled(state);
  return isWhole ? selectUnnarrowedGraph(state) : selectNarrowedSource(state).graph;
}

/** Makes it of a state that is ahead. */
export function* graphAhead(state: AppState): Generator<void, void> {
  yield* selectUnnarrowedSource.ahead(state);
  yield;
  if (selectVisibility(state) !== selectToggled(state)) yield* selectNarrowedSource.ahead(state);
}
