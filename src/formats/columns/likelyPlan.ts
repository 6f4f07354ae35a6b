import type { ColumnPlan } from './columnPlan';
import { withLikelyFields } from './likelyFields';
import type { UnderstoodTable } from './understood';
import { withLikelyMeanings } from './wordsInColumns';

/**
 * A plan as it is proposed to somebody who looks: with what its words most likely mean, and its columns where neither headings nor
 * a person said what they are.
 */
export function likelyPlan(
  { headings, rows, listSeparators }: Omit<UnderstoodTable, 'plan'>,
  plan: ColumnPlan,
  isGuessed: boolean,
): ColumnPlan {
  const fields = isGuessed ? withLikelyFields(plan, headings, rows, listSeparators) : plan;
  return withLikelyMeanings(fields, rows, listSeparators);
}
