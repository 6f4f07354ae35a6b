import type { ComparedState } from '../../domain/history/comparedState';
import type { ComparisonTotals } from '../../i18n/compare/comparisonFr';
import { comparisonTotals, isNothing } from '../../i18n/compare/comparisonTotals';
import type { CompareMessages } from '../../i18n/compare/fr';
import type { Vocabulary } from '../../i18n/vocabulary/messages';
import type { AppState } from '../../store/appStore';
import { areChangesShown, selectComparison } from '../../store/selectors/selectComparison';
import { toldState } from './toldState';

export interface SentenceWords {
  readonly compare: CompareMessages;
  readonly vocabulary: Vocabulary;
}

/** Returns what changed from one side to the other in one sentence; `undefined` until the comparison is computed. */
export function comparedSentence(state: AppState, words: SentenceWords): string | undefined {
  const comparison = selectComparison(state);
  return comparison ? sentenceOf(state, comparisonTotals(comparison), (one) => one, words) : undefined;
}

/** Returns the same sentence while the changes are drawn on the open map. */
export function changesSentence(state: AppState, words: SentenceWords): string | undefined {
  return areChangesShown(state) ? comparedSentence(state, words) : undefined;
}

/** Names both states and counts the changes; `named` decides what each state is called. */
export function sentenceOf(
  { comparing, language, today }: AppState,
  totals: ComparisonTotals,
  named: (state: ComparedState) => ComparedState,
  { compare, vocabulary }: SentenceWords,
): string {
  const [earlier, later] = [named(comparing.earlier.state), named(comparing.later.state)];
  const told = { language, today, vocabulary };
  const between = compare.between(toldState(earlier, later, told), toldState(later, earlier, told));
  return compare.drawn(between, isNothing(totals) ? compare.same : compare.totals(totals));
}
