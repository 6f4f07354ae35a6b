import type { TableKind } from '../headings/tableKind';

/** What a word of the file stands for in its column: one of our values, '' when it says nothing, `null` when it is kept as it is. */
export interface Meaning {
  readonly column: number;
  readonly text: string;
  readonly value: string | null;
}

/**
 * What each column of a table is, by position: a field of the kind of table ("name", "themes", "from"…), `attribute` (kept under its own
 * heading) or `ignored`. `meanings`: meanings given to words by a person, not by our vocabularies.
 */
export interface ColumnPlan {
  readonly kind: TableKind;
  readonly columns: readonly string[];
  readonly meanings?: readonly Meaning[];
}

/** Returns a plan of `width` columns: `fields` by position, the others attributes. */
export function planOf(kind: TableKind, width: number, fields: Readonly<Record<string, number>>): ColumnPlan {
  const fieldAt = new Map(Object.entries(fields).map(([field, column]) => [column, field]));
  return { kind, columns: Array.from({ length: width }, (_, column) => fieldAt.get(column) ?? 'attribute') };
}

export type PlanSource = 'answered' | 'remembered' | 'format' | 'recognised' | 'guessed';

/** A plan that no person chose; `isGuessed`: neither headings nor format told it. */
export interface UnaskedPlan {
  readonly plan: ColumnPlan;
  readonly isGuessed: boolean;
}
