/** Index of a table, or `none` for the guests without one. */
export type SeatingPlace = number | 'none';

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
