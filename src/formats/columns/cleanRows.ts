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
 * Every cell as it is kept, and what was done to which cell. Rows without any text are left out, but where the format itself
 * says what its columns are: there a blank one is a record that lacks everything, and that is to be said.
 */
export function cleanRows(table: RawTable): { rows: CleanRow[]; faults: FaultyCell[] } {
  const rows: CleanRow[] = [];
  const faults: FaultyCell[] = [];
  let twiceEncoded = false;
  const cleaned = (cell: string, row: number, column: number): string => {
    const { text, faults: done } = cleanCell(cell);
    for (const code of done) {
      // One mistake of the program that wrote the file, said once, from where it starts.
      if (code === 'MOJIBAKE' && twiceEncoded) continue;
      if (code === 'MOJIBAKE') twiceEncoded = true;
      if (!(code === 'INVALID_UNICODE' && cell.includes('\uFFFD'))) faults.push({ code, row, column });
    }
    return text;
  };
  for (const { row, cells } of table.rows) {
    // Nearly all cells of all files are kept as they are: nothing is made for them.
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
