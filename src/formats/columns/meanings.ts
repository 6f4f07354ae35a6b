import { valueKey } from '../../domain/words/values';
import type { ColumnPlan } from './columnPlan';
import { valuesOf, vocabularyOf } from './vocabularies';

/** Meanings given by a person: for each field, from the folded word to one of our values ('' for nothing). */
export type SaidMeanings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Groups the meanings of a plan by field. A value outside the field's vocabulary is dropped: the word is then kept as it is. */
export function meaningsByField({ kind, columns, meanings = [] }: ColumnPlan): SaidMeanings {
  const byField = new Map<string, Map<string, string>>();
  for (const { column, text, value } of meanings) {
    const field = columns[column] ?? '';
    const vocabulary = vocabularyOf(kind, field);
    if (vocabulary === undefined || value === null || (value !== '' && !valuesOf(vocabulary).includes(value))) continue;
    const words = byField.get(field) ?? new Map<string, string>();
    words.set(valueKey(text), value);
    byField.set(field, words);
  }
  return byField;
}
