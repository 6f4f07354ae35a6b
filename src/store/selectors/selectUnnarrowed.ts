import { type ActorGraph, actorGraphSteps } from '../../analysis/actorGraph';
import { type GraphSource, graphAfter } from '../../analysis/graphAfter';
import { ALL_VISIBLE, type Visibility } from '../../analysis/visibility';
import { officerOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { remembered, rememberedInSteps, type SelectorInSteps } from './remembered';
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
export function graphSourceOf(selectShown: (state: AppState) => Visibility): SelectorInSteps<AppState, GraphSource> {
  return rememberedInSteps(
    (state: AppState) => [state.document.actors, state.document.ties, selectShown(state)],
    function* (state, before?: GraphSource): Generator<void, GraphSource> {
      const { actors, ties } = state.document;
      const visibility = selectShown(state);
      const graph = before
        ? graphAfter(before, state.document, visibility)
        : yield* actorGraphSteps(state.document, visibility);
      return { document: { actors, ties }, visibility, graph };
    },
  );
}

export const selectUnnarrowedSource = graphSourceOf(selectToggled);

/** The graph before the map is narrowed. */
export function selectUnnarrowedGraph(state: AppState): ActorGraph {
  return selectUnnarrowedSource(state).graph;
}
