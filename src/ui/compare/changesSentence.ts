import { comparisonTotals } from '../../i18n/compare/comparisonText';
import type { CompareMessages } from '../../i18n/compare/messages';
import type { AppState } from '../../store/appStore';
import { areChangesShown, selectComparison } from '../../store/selectors/selectComparison';

/** What differs from the state that the map is compared with, while that is drawn: since when, and how much. */
export function changesSentence(state: AppState, words: CompareMessages): string | undefined {
  const comparison = areChangesShown(state) ? selectComparison(state) : null;
  if (!comparison) return undefined;
  return words.drawn(state.comparing?.name ?? '', words.totals(comparisonTotals(comparison)));
}
