import type { AppState } from '../../store/appStore';
import { selectShownChanges } from '../../store/selectors/selectComparison';
import { selectTrialSteps } from '../../store/selectors/selectTrial';

/** As in `shell/App.module.css`: between these widths the card lies over the picture. */
const LIES_OVER = '(min-width: 1101px) and (max-width: 1499px)';
const CARD_WIDTH = 340;

/** How much of the right of the picture the card lies over, in CSS pixels: who has the focus is not to be under it. */
export function coveredByCard(state: AppState): number {
  const isDocked = selectTrialSteps(state).length > 0 || selectShownChanges(state) !== undefined;
  if (state.selection.kind === 'nothing' || isDocked) return 0;
  return window.matchMedia(LIES_OVER).matches ? CARD_WIDTH : 0;
}
