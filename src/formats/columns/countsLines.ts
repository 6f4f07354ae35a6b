/** True when the column only counts lines, from 0 or 1, as R and pandas write it. */
export function countsLines(cells: readonly string[]): boolean {
  const first = cells[0] === '0' ? 0 : 1;
  return cells.length > 1 && cells.every((cell, i) => cell === String(first + i));
}
