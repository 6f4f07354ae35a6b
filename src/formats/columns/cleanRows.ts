import { type CellFault, cleanCell, isPlain } from '../cells/cleanCell';
import type { RawTable } from '../rawTable';

export interface CleanRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface FaultyCell {
  readonly code: CellFault;
  readonly row: number;
  readonly column: number;
}

/**
 * Cleans every cell and lists what was changed where. Rows without text are dropped, except where the format says what its columns are:
 * there a blank row is a record that lacks everything, and must be reported.
 */
export function cleanRows(table: RawTable): { rows: CleanRow[]; faults: FaultyCell[] } {
  const rows: CleanRow[] = [];
  const faults: FaultyCell[] = [];
  let twiceEncoded = false;
  const cleaned = (cell: string, row: number, column: number): string => {
    const { text, faults: done } = cleanCell(cell);
    for (const code of done) {
      // The program that wrote the file makes this mistake all over: it is reported once, where it starts.
      if (code === 'MOJIBAKE' && twiceEncoded) continue;
      if (code === 'MOJIBAKE') twiceEncoded = true;
      if (!(code === 'INVALID_UNICODE' && cell.includes('\uFFFD'))) faults.push({ code, row, column });
    }
    return text;
  };
  for (const { row, cells } of table.rows) {
    // Nearly all cells are kept as they are: rows are copied only on change.
    let kept: string[] | undefined;
    let isFilled = false;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] ?? '';
      const text = isPlain(cell) ? cell.trim() : cleaned(cell, row, column);
      if (text !== cell) kept ??= [...cells];
      if (kept) kept[column] = text;
      isFilled ||= text !== '';
    }
    if (isFilled || table.plan) rows.push({ row, cells: kept ?? cells });
  }
  return { rows, faults };
}
