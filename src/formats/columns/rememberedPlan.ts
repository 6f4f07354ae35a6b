import { fold } from '../../domain/folding';
import { headingSet, headingsInOrder } from '../headings/headingSet';
import { TABLE_KINDS, type TableKind } from '../headings/tableKind';
import type { ColumnPlan, Meaning } from './columnPlan';
import { fieldsOfKind } from './knownFields';
import { meaningOf } from './meaningOf';
import { vocabularyOf } from './vocabularies';

/**
 * How a person read a table with these headings, offered for the next one. It keeps no content, nor the headings themselves (a
 * who-meets-whom table has names as headings), only their fingerprint. `fields` and `at` follow the headings in alphabetical order, so that
 * columns may move.
 */
export interface RememberedPlan {
  readonly headings: string;
  readonly kind: TableKind;
  readonly fields: readonly string[];
  readonly meanings: readonly { readonly at: number; readonly text: string; readonly value: string | null }[];
}

/** Characters; longer texts are not words of a vocabulary. */
const LONGEST_WORD = 60;
const MOST_WORDS = 200;

/** Returns what is kept of a plan. `names`: names in the resulting map; words that contain one are not kept. */
export function rememberedPlan(
  headings: readonly string[],
  plan: ColumnPlan,
  names: readonly string[],
): RememberedPlan {
  const order = headingsInOrder(headings);
  const folded = names.map(fold).filter((name) => name !== '');
  const known = new Set(folded);
  const several = folded.filter((name) => name.includes(' '));
  const isWord = (text: string) => {
    const word = fold(text);
    return text.length <= LONGEST_WORD && !known.has(word) && !several.some((name) => word.includes(name));
  };
  const meanings = (plan.meanings ?? []).filter(
    (meaning) => isOfVocabulary(plan, meaning) && isWorthKeeping(plan, meaning) && isWord(meaning.text),
  );
  return {
    headings: headingSet(headings),
    kind: plan.kind,
    fields: order.map((column) => plan.columns[column] ?? 'attribute'),
    meanings: meanings
      .slice(0, MOST_WORDS)
      .map(({ column, text, value }) => ({ at: order.indexOf(column), text, value })),
  };
}

export function recalledPlan(
  headings: readonly string[],
  remembered: readonly RememberedPlan[],
): ColumnPlan | undefined {
  if (remembered.length === 0) return undefined;
  const set = headingSet(headings);
  const found = remembered.find((one) => one.headings === set && one.fields.length === headings.length);
  if (!found) return undefined;
  const order = headingsInOrder(headings);
  const columns = headings.map((_, column) => found.fields[order.indexOf(column)] ?? 'attribute');
  const meanings = found.meanings.flatMap(({ at, text, value }) => {
    const column = order[at];
    return column === undefined ? [] : [{ column, text, value }];
  });
  return { kind: found.kind, columns, ...(meanings.length === 0 ? {} : { meanings }) };
}

/** Reads a stored plan, tolerating any damage; `undefined` when it is not one. */
export function rememberedFrom(kept: unknown): RememberedPlan | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { headings, kind: said, fields, meanings }: Partial<Record<keyof RememberedPlan, unknown>> = kept;
  const kind = TABLE_KINDS.find((one) => one === said);
  if (typeof headings !== 'string' || kind === undefined || !Array.isArray(fields) || !Array.isArray(meanings)) {
    return undefined;
  }
  const known = fieldsOfKind(kind);
  return {
    headings,
    kind,
    fields: fields.map((field: unknown) => (typeof field === 'string' && known.has(field) ? field : 'attribute')),
    meanings: meanings.slice(0, MOST_WORDS).flatMap((one: unknown) => meaningFrom(one) ?? []),
  };
}

function meaningFrom(kept: unknown): RememberedPlan['meanings'][number] | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { at, text, value }: { at?: unknown; text?: unknown; value?: unknown } = kept;
  const isMeaning = typeof at === 'number' && typeof text === 'string' && (typeof value === 'string' || value === null);
  return isMeaning ? { at, text, value } : undefined;
}

function isOfVocabulary({ kind, columns }: ColumnPlan, { column }: Meaning): boolean {
  return vocabularyOf(kind, columns[column] ?? '') !== undefined;
}

/** True unless the word was left as it is without a meaning having been proposed and declined. */
function isWorthKeeping({ kind, columns }: ColumnPlan, { column, text, value }: Meaning): boolean {
  const vocabulary = vocabularyOf(kind, columns[column] ?? '');
  return value !== null || (vocabulary !== undefined && 'likely' in meaningOf(vocabulary, text));
}
