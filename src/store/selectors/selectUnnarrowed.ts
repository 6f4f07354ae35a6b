import { type ActorGraph, actorGraphOf } from '../../analysis/actorGraph';
import { ALL_VISIBLE, type Visibility } from '../../analysis/visibility';
import { officerOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { remembered, type Selector } from './remembered';
import { selectHiddenConfidential } from './selectHiddenConfidential';

/** What the toggles of this window let through, before narrowing. */
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

/** Selects the graph of a visibility; rebuilt for each version of actors and ties. */
export function graphOf(selectShown: (state: AppState) => Visibility): Selector<AppState, ActorGraph> {
  return remembered(
    (state: AppState) => [state.document.actors, state.document.ties, selectShown(state)],
    (state) => actorGraphOf(state.document, selectShown(state)),
  );
}

export const selectUnnarrowedGraph = graphOf(selectToggled);
