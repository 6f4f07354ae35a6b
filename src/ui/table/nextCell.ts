export interface Cell {
  readonly row: number;
  readonly column: number;
}

const PAGE = 10;

/** The cell that a key leads to, within the table; `undefined` when the key does not move. */
export function nextCell(key: string, withControl: boolean, { row, column }: Cell, rows: number, columns: number) {
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  switch (key) {
    case 'ArrowDown':
      return { row: Math.min(row + 1, lastRow), column };
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, lastColumn) };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'PageDown':
      return { row: Math.min(row + PAGE, lastRow), column };
    case 'PageUp':
      return { row: Math.max(row - PAGE, 0), column };
    case 'Home':
      return { row: withControl ? 0 : row, column: 0 };
    case 'End':
      return { row: withControl ? lastRow : row, column: lastColumn };
    default:
      return undefined;
  }
}
