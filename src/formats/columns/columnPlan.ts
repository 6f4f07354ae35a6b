import type { TableKind } from '../headings/tableKind';

/** What a word of a file stands for in its column: a value of ours, '' when it says nothing, `null` when it is kept as it is. */
export interface Meaning {
  readonly column: number;
  readonly text: string;
  readonly value: string | null;
}

/**
 * What each column of a table is, by position: a field of the kind of table ("name", "themes", "from"…),
 * `attribute` (kept under its own heading) or `ignored`. `meanings`: words that a person, not our tables of words, gave a meaning.
 */
export interface ColumnPlan {
  readonly kind: TableKind;
  readonly columns: readonly string[];
  readonly meanings?: readonly Meaning[];
}

/** The plan of a table of so many columns, of which these are fields, by position, and all others attributes. */
export function planOf(kind: TableKind, width: number, fields: Readonly<Record<string, number>>): ColumnPlan {
  const fieldAt = new Map(Object.entries(fields).map(([field, column]) => [column, field]));
  return { kind, columns: Array.from({ length: width }, (_, column) => fieldAt.get(column) ?? 'attribute') };
}

/** How it came that a table is read as it is: a person said so, now or another time; the format; the headings; or nobody. */
export type PlanSource = 'answered' | 'remembered' | 'format' | 'recognised' | 'guessed';

/** A plan that nobody said; `isGuessed`: neither headings nor format did. */
export interface UnaskedPlan {
  readonly plan: ColumnPlan;
  readonly isGuessed: boolean;
}
