import { foldedNames } from '../../domain/looks/foldedGroups';
import type { Look, Pointed } from '../../domain/looks/look';
import { isNarrowed } from '../../domain/looks/narrowing';
import type { AppState } from '../appStore';
import { remembered } from './remembered';
import { selectPicture } from './selectPicture';

/** The current look of this window, in the form that is saved. `takeLook` is the inverse. */
export const selectLook = remembered(
  (state: AppState) => [
    selectPicture(state),
    state.reading,
    state.grouping,
    state.from,
    state.withoutOfficer,
    state.agedTies,
    state.formality,
    state.difficulty,
    state.narrowing,
    state.outlined,
    state.selection,
    state.chainTo,
    state.byCloseTies,
    state.notesHidden,
    state.folded,
    // `foldedNames` reads them.
    ...(state.folded.size > 0 ? [state.document.actors, state.document.groups] : []),
  ],
  (state): Look => {
    const { reading, grouping, from, withoutOfficer, agedTies, formality } = state;
    const { difficulty, narrowing, outlined } = state;
    const pointed = pointedAt(state);
    const folded = foldedNames(state.folded, grouping, state.document);
    return {
      view: reading === 'picture' ? selectPicture(state) : reading,
      grouping,
      ...(from === null ? {} : { from }),
      ...(withoutOfficer ? { withoutOfficer } : {}),
      ...(agedTies ? { agedTies } : {}),
      ...(formality === 'both' ? {} : { formality }),
      ...(difficulty === null ? {} : { difficulty }),
      ...(isNarrowed(narrowing) ? { narrowing } : {}),
      outlined,
      ...(pointed ? { pointed } : {}),
      ...(pointed?.kind === 'chain' && state.byCloseTies ? { byCloseTies: true } : {}),
      ...(folded.length > 0 ? { folded } : {}),
      ...(state.notesHidden ? { notesHidden: true } : {}),
    };
  },
);

function pointedAt({ chainTo, selection }: AppState): Pointed | null {
  if (chainTo !== null) return { kind: 'chain', id: chainTo };
  switch (selection.kind) {
    case 'nothing':
    case 'several':
      return null;
    case 'finding':
      return { kind: 'finding', id: selection.key };
    default:
      return { kind: selection.kind, id: selection.id };
  }
}
