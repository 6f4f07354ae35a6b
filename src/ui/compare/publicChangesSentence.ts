import type { MapComparison } from '../../analysis/compare/compareMaps';
import type { ComparedState } from '../../domain/history/comparedState';
import type { ComparisonTotals } from '../../i18n/compare/comparisonFr';
import { comparisonTotals } from '../../i18n/compare/comparisonTotals';
import { fewWords } from '../../i18n/fewWords';
import type { AppState } from '../../store/appStore';
import { areChangesShown, selectComparison, selectPublicChanges } from '../../store/selectors/selectComparison';
import { confidentialTies } from '../../store/selectors/selectHiddenConfidential';
import { type SentenceWords, sentenceOf } from './changesSentence';

/**
 * Returns the changes drawn on the open map, in one sentence for a room or for paper: what was said in confidence is not counted, and no
 * name appears once names are masked.
 */
export function publicChangesSentence(state: AppState, words: SentenceWords, toRoom = false): string | undefined {
  const comparison = areChangesShown(state) ? selectComparison(state) : null;
  if (!comparison) return undefined;
  const named = (one: ComparedState): ComparedState => (state.masking === 'nobody' ? one : withoutName(one));
  const totals = publicTotals(state, comparison);
  if (!toRoom) return sentenceOf(state, totals, named, words);
  // A room hears the sentence only once: it has few counts, and drops the names of the two states if needed.
  const counted = WEIGHTIEST_FIRST.filter((one) => totals[one] > 0);
  const firsts = counted.map((_, i) => withOnly(totals, counted.slice(0, counted.length - i)));
  return fewWords(
    ...[totals, ...firsts].map((one) => sentenceOf(state, one, named, words)),
    ...[totals, ...firsts].map((one) => sentenceOf(state, one, withoutName, words)),
  );
}

const WEIGHTIEST_FIRST = [
  'actorsNew',
  'tiesNew',
  'becameFormal',
  'results',
  'closed',
  'opened',
  'actorsGone',
  'tiesGone',
  'actorsChanged',
  'tiesChanged',
] as const satisfies readonly (keyof ComparisonTotals)[];

function withOnly(totals: ComparisonTotals, kept: readonly (keyof ComparisonTotals)[]): ComparisonTotals {
  const counts: { -readonly [One in keyof ComparisonTotals]: number } = { ...totals };
  for (const one of WEIGHTIEST_FIRST) if (!kept.includes(one)) counts[one] = 0;
  return counts;
}

/** Questions and results may rest on confidential ties: where there are any, only what is drawn counts. */
function publicTotals(state: AppState, comparison: MapComparison): ComparisonTotals {
  const isOpen = [comparison.before, comparison.after].every(({ document }) => confidentialTies(document) === 0);
  const changes = selectPublicChanges(state);
  if (isOpen || !changes) return comparisonTotals(comparison);
  return {
    actorsNew: changes.newActors.length,
    actorsGone: changes.goneActors.length,
    actorsChanged: changes.changedActors.length,
    tiesNew: changes.newTies.length,
    tiesGone: changes.goneTies.length,
    tiesChanged: changes.changedTies.length,
    becameFormal: 0,
    closed: 0,
    opened: 0,
    results: 0,
  };
}

/** The label that people gave a state may contain somebody's name. */
function withoutName(state: ComparedState): ComparedState {
  switch (state.kind) {
    case 'version':
      return { ...state, name: undefined };
    case 'milestone':
      return { ...state, name: '' };
    case 'map':
      return { ...state, title: '' };
    case 'file':
      return { ...state, name: '' };
    case 'none':
    case 'now':
      return state;
  }
}
