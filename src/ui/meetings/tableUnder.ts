/** The number of a table, or those without one. */
export type SeatingPlace = number | 'none';

/** The table that a point of the window is over. */
export function tableUnder({
  clientX,
  clientY,
}: {
  readonly clientX: number;
  readonly clientY: number;
}): SeatingPlace | null {
  const table = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-table]')?.dataset.table;
  if (table === undefined) return null;
  return table === 'none' ? 'none' : Number(table);
}
