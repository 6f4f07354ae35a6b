import type { ColumnPlan } from './columnPlan';
import { withLikelyFields } from './likelyFields';
import type { UnderstoodTable } from './understood';
import { withLikelyMeanings } from './wordsInColumns';

/** Returns a plan as proposed to a person: with the likely meanings of its words, and likely fields when the plan is a guess. */
export function likelyPlan(
  { headings, rows, listSeparators }: Omit<UnderstoodTable, 'plan'>,
  plan: ColumnPlan,
  isGuessed: boolean,
): ColumnPlan {
  const fields = isGuessed ? withLikelyFields(plan, headings, rows, listSeparators) : plan;
  return withLikelyMeanings(fields, rows, listSeparators);
}
