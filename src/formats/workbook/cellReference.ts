/** Position of a cell: row from 1 as a spreadsheet shows it, column from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly from: CellPosition;
  readonly to: CellPosition;
}

/** Last row and column of Excel: XFD1048576. */
export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16383;

/** "B7" → row 7, column 1; `undefined` when it names no cell of a spreadsheet. */
export function positionOf(reference: string): CellPosition | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(reference);
  if (!parts) return undefined;
  let column = 0;
  for (const letter of parts[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(parts[2]);
  return column - 1 <= LAST_COLUMN && row <= LAST_ROW ? { row, column: column - 1 } : undefined;
}

/** "A1:B7", or a single cell. */
export function rangeOf(reference: string): CellRange | undefined {
  const [first = '', last = first] = reference.split(':');
  const from = positionOf(first);
  const to = positionOf(last);
  return from && to ? { from, to } : undefined;
}

/** Letters of a column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function referenceTo({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row}`;
}
