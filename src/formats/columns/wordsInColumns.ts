import { listOf } from '../../domain/words/listCell';
import { valueKey } from '../../domain/words/values';
import { withoutSpan } from '../cells/rolesCell';
import type { ColumnPlan, Meaning } from './columnPlan';
import { meaningOf } from './meaningOf';
import { isMultiple } from './multipleFields';
import type { ColumnWords } from './tableReview';
import type { DataRow } from './understood';
import { valuesOf, vocabularyOf } from './vocabularies';

const SHOWN = 60;
/** Different words counted at most: a column with more is not a vocabulary, whatever its heading says. */
const COUNTED = 2_000;

/** Counts the words of vocabulary columns. `most`: columns with more are skipped, without reading them to their end. */
export function wordsInColumns(
  plan: ColumnPlan,
  rows: readonly DataRow[],
  listSeparators: readonly string[],
  most?: number,
): ColumnWords[] {
  return plan.columns.flatMap((field, column) => {
    const vocabulary = vocabularyOf(plan.kind, field);
    if (vocabulary === undefined) return [];
    const split = isMultiple(plan.kind, field) ? listSeparators : undefined;
    const counted = countedWords(rows, column, split, most);
    if (!counted) return [];
    const words = counted.map((word) => ({
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

/** Adds the likely meanings of unknown words to the plan, except words that a person gave a meaning. */
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

/** `undefined` when there are more than `most`. Repeated cells are split and folded once. */
function countedWords(
  rows: readonly DataRow[],
  column: number,
  separators: readonly string[] | undefined,
  most = Number.POSITIVE_INFINITY,
): { text: string; count: number }[] | undefined {
  const found = new Map<string, { text: string; count: number }>();
  const met = new Map<string, { text: string; count: number }[]>();
  for (const { cells } of rows) {
    const cell = cells[column] ?? '';
    if (cell === '') continue;
    const known = met.get(cell) ?? wordsOf(cell, separators, found);
    if (found.size > most) return undefined;
    met.set(cell, known);
    for (const word of known) word.count++;
  }
  return [...found.values()];
}

function wordsOf(
  cell: string,
  separators: readonly string[] | undefined,
  found: Map<string, { text: string; count: number }>,
): { text: string; count: number }[] {
  return (separators ? listOf(cell, separators) : [cell]).flatMap((one) => {
    const text = separators ? withoutSpan(one) : one;
    const key = valueKey(text);
    const known = found.get(key);
    if (known) return [known];
    if (found.size >= COUNTED) return [];
    const word = { text, count: 0 };
    found.set(key, word);
    return [word];
  });
}
