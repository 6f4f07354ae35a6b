import { ALL_VISIBLE, type Visibility } from '../../analysis/visibility';
import { officerOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/** What is shown and measured, by the toggles of this window. */
export const selectVisibility = remembered(
  (state: AppState) => [hiddenOfficer(state), state.formality],
  (state): Visibility => {
    const officer = hiddenOfficer(state);
    if (officer === undefined && state.formality === 'both') return ALL_VISIBLE;
    return { without: new Set(officer === undefined ? [] : [officer]), formality: state.formality, confidential: true };
  },
);

function hiddenOfficer(state: AppState) {
  return state.withoutOfficer ? officerOf(state.document) : undefined;
}
