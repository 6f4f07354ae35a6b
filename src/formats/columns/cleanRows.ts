import type { RawTable } from '../rawTable';
import { type CellFault, cleanCell } from '../tables/cleanCell';

export interface CleanRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface FaultyCell {
  readonly code: CellFault;
  readonly row: number;
  readonly column: number;
}

/** Every cell as it is kept, rows without any text left out, and what was done to which cell. */
export function cleanRows(table: RawTable): { rows: CleanRow[]; faults: FaultyCell[] } {
  const rows: CleanRow[] = [];
  const faults: FaultyCell[] = [];
  let twiceEncoded = false;
  for (const { row, cells } of table.rows) {
    const cleaned = cells.map((cell, column) => {
      const { text, faults: done } = cleanCell(cell);
      for (const code of done) {
        // One mistake of the program that wrote the file, said once, from where it starts.
        if (code === 'MOJIBAKE' && twiceEncoded) continue;
        if (code === 'MOJIBAKE') twiceEncoded = true;
        if (!(code === 'INVALID_UNICODE' && cell.includes('\uFFFD'))) faults.push({ code, row, column });
      }
      return text;
    });
    if (cleaned.some((cell) => cell !== '')) rows.push({ row, cells: cleaned });
  }
  return { rows, faults };
}
