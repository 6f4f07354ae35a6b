import { FIELD_LISTS } from '../../domain/words/fieldLists';
import { VALUES, type ValueList } from '../../domain/words/values';
import type { TableKind } from '../headings/tableKind';

/** Words that a column may hold: one of our lists, or a scale of numbers. */
export type Vocabulary = ValueList | 'level' | 'strength';

const SCALES: Readonly<Record<'level' | 'strength', number>> = { level: 4, strength: 7 };

/** In addition to `FIELD_LISTS`: scales, columns of several words, and columns that only other programs write. */
const MORE_FIELDS: Readonly<Partial<Record<string, Readonly<Record<string, Vocabulary>>>>> = {
  actors: { roles: 'roles' },
  ties: { level: 'level', directed: 'directed' },
  introductions: { strength: 'strength' },
  looks: { types: 'type', profiles: 'profile', families: 'family', roles: 'roles' },
};

/** Returns the vocabulary of a field; `undefined` when it holds free text, as decisions may. */
export function vocabularyOf(kind: TableKind, field: string): Vocabulary | undefined {
  if (kind === 'rulings') return undefined;
  const fields = { ...FIELD_LISTS[kind], ...MORE_FIELDS[kind] };
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

export function valuesOf(vocabulary: Vocabulary): readonly string[] {
  if (vocabulary === 'level' || vocabulary === 'strength') {
    return Array.from({ length: SCALES[vocabulary] }, (_, i) => String(i + 1));
  }
  return VALUES[vocabulary].map(({ value }) => value);
}
