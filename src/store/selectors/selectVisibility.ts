import { ALL_VISIBLE, type Visibility } from '../../analysis/visibility';
import type { ActorId } from '../../domain/brand';
import { officerOf } from '../../domain/mapDocument';
import type { AppState } from '../appStore';
import { remembered } from './remembered';

/** What is shown and measured, by the toggles of this window. */
export const selectVisibility = remembered(
  (state: AppState) => [officerToHide(state), state.formality] as const,
  (officer: ActorId | undefined, formality: AppState['formality']): Visibility =>
    officer === undefined && formality === 'both'
      ? ALL_VISIBLE
      : { without: new Set(officer === undefined ? [] : [officer]), formality, confidential: true },
);

function officerToHide(state: AppState): ActorId | undefined {
  return state.withoutOfficer ? officerOf(state.document) : undefined;
}
