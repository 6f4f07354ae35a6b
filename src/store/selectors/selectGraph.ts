import { type ActorGraph, actorGraphOf } from '../../analysis/actorGraph';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectVisibility } from './selectVisibility';

/** The graph that is measured: what is visible of the map. */
export const selectGraph = remembered(
  (state: AppState) => [state.document.actors, state.document.ties, selectVisibility(state)],
  (state): ActorGraph => actorGraphOf(state.document, selectVisibility(state)),
);
