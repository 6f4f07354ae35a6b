/** What a whole table is. `membership`: one line for each actor × network. */
export const TABLE_KINDS = [
  'actors',
  'ties',
  'membership',
  'actions',
  'testimonies',
  'offers',
  'introductions',
  'rulings',
  'ignored',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/**
 * What each column of a table is, by position: a field of the kind of table ("name", "themes", "from"…),
 * `attribute` (kept under its own heading) or `ignored`.
 */
export interface ColumnPlan {
  readonly kind: TableKind;
  readonly columns: readonly string[];
}
