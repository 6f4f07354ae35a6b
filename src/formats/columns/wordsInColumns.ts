import { listOf } from '../../domain/words/listCell';
import { valueKey } from '../../domain/words/values';
import { withoutSpan } from '../tables/rolesCell';
import type { ColumnPlan, Meaning } from './columnPlan';
import { meaningOf } from './meaningOf';
import { isMultiple } from './multipleFields';
import type { ColumnWords } from './tableReview';
import type { DataRow } from './understood';
import { valuesOf, vocabularyOf } from './vocabularies';

/** Words that are shown of one column. */
const SHOWN = 60;
/** A column of more different words than that is no vocabulary, whatever its heading says: they are not all counted. */
const COUNTED = 2_000;

/** The words of every column that holds a vocabulary. */
export function wordsInColumns(
  plan: ColumnPlan,
  rows: readonly DataRow[],
  listSeparators: readonly string[],
): ColumnWords[] {
  return plan.columns.flatMap((field, column) => {
    const vocabulary = vocabularyOf(plan.kind, field);
    if (vocabulary === undefined) return [];
    const split = isMultiple(plan.kind, field) ? listSeparators : undefined;
    const words = [...countedWords(rows, column, split).values()].map((word) => ({
      ...word,
      ...meaningOf(vocabulary, word.text),
    }));
    words.sort((a, b) => Number('known' in a) - Number('known' in b) || b.count - a.count);
    return [
      {
        column,
        vocabulary,
        values: valuesOf(vocabulary),
        words: words.slice(0, SHOWN),
        more: Math.max(0, words.length - SHOWN),
      },
    ];
  });
}

/** The plan with what its unknown words most likely mean, those left alone that a person said something of. */
export function withLikelyMeanings(
  plan: ColumnPlan,
  rows: readonly DataRow[],
  listSeparators: readonly string[],
): ColumnPlan {
  const said = plan.meanings ?? [];
  const isSaid = (column: number, text: string) =>
    said.some((one) => one.column === column && valueKey(one.text) === valueKey(text));
  const likely = wordsInColumns(plan, rows, listSeparators).flatMap(({ column, words }) =>
    words.flatMap((word): Meaning[] =>
      word.likely === undefined || isSaid(column, word.text) ? [] : [{ column, text: word.text, value: word.likely }],
    ),
  );
  return likely.length === 0 ? plan : { ...plan, meanings: [...said, ...likely] };
}

function countedWords(rows: readonly DataRow[], column: number, separators: readonly string[] | undefined) {
  const found = new Map<string, { text: string; count: number }>();
  for (const { cells } of rows) {
    const cell = cells[column] ?? '';
    if (cell === '') continue;
    for (const one of separators ? listOf(cell, separators) : [cell]) {
      const text = separators ? withoutSpan(one) : one;
      const word = found.get(valueKey(text));
      if (word) word.count++;
      else if (found.size < COUNTED) found.set(valueKey(text), { text, count: 1 });
    }
  }
  return found;
}
