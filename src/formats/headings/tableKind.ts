/** What a whole table holds. `membership`: one line for each actor × network. */
export const TABLE_KINDS = [
  'actors',
  'ties',
  'membership',
  'actions',
  'testimonies',
  'offers',
  'introductions',
  'meetings',
  'awareness',
  'resources',
  'rulings',
  'discussions',
  'pictureNotes',
  'looks',
  'ignored',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];
