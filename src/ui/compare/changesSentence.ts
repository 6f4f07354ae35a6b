import { comparisonTotals, isNothing } from '../../i18n/compare/comparisonTotals';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../store/appStore';
import { areChangesShown, selectComparison } from '../../store/selectors/selectComparison';
import { toldState } from './toldState';

/** "Du 3 mars 2026 à maintenant": between which two states one compares. */
export function betweenSides({ comparing, language, today }: AppState, { compare, vocabulary }: Messages): string {
  const { state: earlier } = comparing.earlier;
  const { state: later } = comparing.later;
  const told = { language, today, vocabulary };
  return compare.between(toldState(earlier, later, told), toldState(later, earlier, told));
}

/** What changed from the one to the other, in one sentence; nothing until it is known. */
export function comparedSentence(state: AppState, messages: Messages): string | undefined {
  const comparison = selectComparison(state);
  if (!comparison) return undefined;
  const { compare } = messages;
  const totals = comparisonTotals(comparison);
  return compare.drawn(betweenSides(state, messages), isNothing(totals) ? compare.same : compare.totals(totals));
}

/** The same while it is drawn on the open map. */
export function changesSentence(state: AppState, messages: Messages): string | undefined {
  return areChangesShown(state) ? comparedSentence(state, messages) : undefined;
}
