import { fold } from '../../domain/folding';
import { headingSet, headingsInOrder } from '../headings/headingSet';
import { TABLE_KINDS, type TableKind } from '../headings/tableKind';
import type { ColumnPlan, Meaning } from './columnPlan';
import { fieldsOfKind } from './knownFields';
import { meaningOf } from './meaningOf';
import { vocabularyOf } from './vocabularies';

/**
 * How a person read a table of these headings, to be offered for the next one. Nothing of what the table held is in it, nor
 * the headings (a table of who meets whom has names for headings): their fingerprint alone. `fields` and `at` go by the
 * headings in alphabetical order, so that columns may have moved.
 */
export interface RememberedPlan {
  readonly headings: string;
  readonly kind: TableKind;
  readonly fields: readonly string[];
  readonly meanings: readonly { readonly at: number; readonly text: string; readonly value: string | null }[];
}

/** Longer texts are no words of a vocabulary. */
const LONGEST_WORD = 60;
const MOST_WORDS = 200;

/** What is kept of a plan. `names`: names in the map that came of it; a word that holds one is not kept. */
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

/** The plan that is remembered for these headings, for their columns as they stand. */
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

/** Reads what was kept, whatever became of it: `undefined` for anything else. */
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

/** A word left as it is says nothing new, unless a meaning was proposed and declined. */
function isWorthKeeping({ kind, columns }: ColumnPlan, { column, text, value }: Meaning): boolean {
  const vocabulary = vocabularyOf(kind, columns[column] ?? '');
  return value !== null || (vocabulary !== undefined && 'likely' in meaningOf(vocabulary, text));
}
