import { fold } from '../../domain/folding';
import { headingOf } from '../headings/headings';
import { HALF } from '../shares';
import type { ColumnPlan } from './columnPlan';
import { isMultiple } from './multipleFields';
import type { DataRow } from './understood';
import { wordsInColumns } from './wordsInColumns';

/** Fields proposed for a column by its content; with a pattern, its heading must match too. */
const BY_WORDS: Readonly<Partial<Record<ColumnPlan['kind'], readonly (readonly [field: string, heading?: RegExp])[]>>> =
  {
    actors: [['roles'], ['type'], ['family'], ['profile'], ['situation']],
    ties: [
      ['nature'],
      ['nature', /\b(?:liens?|relations?|ties?|links?|relationships?|natures?|types?)\b/],
      ['certainty'],
      ['level', /\b(?:force|intensite|niveau|qualite|strength|intensity|level)\b/],
    ],
  };

/** Words in a vocabulary at most; at least half of them must be understood. */
const MOST_WORDS = 20;

/**
 * Adds likely fields to the plan of a table with unknown headings: lists split over columns ("Sujet 1", "Sujet 2"), and columns with words
 * of our vocabularies. Only proposed to a person who looks; otherwise these stay attributes.
 */
export function withLikelyFields(
  plan: ColumnPlan,
  headings: readonly string[],
  rows: readonly DataRow[],
  listSeparators: readonly string[],
): ColumnPlan {
  const { kind } = plan;
  if (kind === 'ignored') return plan;
  const columns = plan.columns.map((field, column) => {
    if (field !== 'attribute') return field;
    const numbered = /^(.*\D)\s*\d{1,2}$/.exec(headings[column] ?? '')?.[1];
    const named =
      numbered === undefined ? undefined : (headingOf(kind, numbered) ?? headingOf(kind, `${numbered.trim()}s`))?.field;
    return named !== undefined && isMultiple(kind, named) ? named : field;
  });
  const taken = new Set(columns);
  for (const [field, heading] of BY_WORDS[kind] ?? []) {
    if (taken.has(field)) continue;
    const found = columns.findIndex((one, column) => {
      if (one !== 'attribute' || (heading && !heading.test(fold(headings[column] ?? '')))) return false;
      const alone = { kind, columns: columns.map((_, i) => (i === column ? field : 'ignored')) };
      const [words] = wordsInColumns(alone, rows, listSeparators, MOST_WORDS);
      if (!words || words.words.length === 0) return false;
      const isSaid = (word: (typeof words.words)[number]) =>
        word.known !== undefined || (heading !== undefined && word.likely !== undefined);
      return words.words.filter(isSaid).length >= words.words.length * HALF;
    });
    if (found === -1) continue;
    columns[found] = field;
    taken.add(field);
  }
  return { ...plan, columns };
}
