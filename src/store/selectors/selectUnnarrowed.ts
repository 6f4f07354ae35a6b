import { type ActorGraph, actorGraphOf } from '../../analysis/actorGraph';
import { type GraphSource, graphAfter } from '../../analysis/graphAfter';
import { ALL_VISIBLE, type Visibility } from '../../analysis/visibility';
import { officerOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectHiddenConfidential } from './selectHiddenConfidential';

/** What the toggles of this window let through, whatever the map is narrowed to. */
export const selectToggled = remembered(
  (state: AppState) => [hiddenOfficer(state), state.formality, selectHiddenConfidential(state) > 0],
  (state): Visibility => {
    const officer = hiddenOfficer(state);
    const confidential = selectHiddenConfidential(state) === 0;
    if (officer === undefined && state.formality === 'both' && confidential) return ALL_VISIBLE;
    return { without: new Set(officer === undefined ? [] : [officer]), formality: state.formality, confidential };
  },
);

function hiddenOfficer(state: AppState) {
  return state.withoutOfficer ? officerOf(state.document) : undefined;
}

/**
 * The graph of what a visibility lets through, with what it was made of. After an edit it is made from the one before,
 * whatever map that was of: the answer is the same.
 */
export function graphSourceOf(selectShown: (state: AppState) => Visibility): (state: AppState) => GraphSource {
  return remembered(
    (state: AppState) => [state.document.actors, state.document.ties, selectShown(state)],
    (state, before?: GraphSource): GraphSource => {
      const { actors, ties } = state.document;
      const visibility = selectShown(state);
      const graph = before ? graphAfter(before, state.document, visibility) : actorGraphOf(state.document, visibility);
      return { document: { actors, ties }, visibility, graph };
    },
  );
}

const selectSource = graphSourceOf(selectToggled);

/** The graph before the map is narrowed. */
export function selectUnnarrowedGraph(state: AppState): ActorGraph {
  return selectSource(state).graph;
}
