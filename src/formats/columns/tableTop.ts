import type { RawRow } from '../rawTable';
import { questionId } from '../rawTable';

export interface TableTop {
  readonly id: string;
  readonly lines: readonly RawRow[];
  /** Row number as a spreadsheet shows it; 0 for none. */
  readonly headerRow: number;
}

/** Lines offered as header row, and cells shown of each to tell them apart. */
const TOP_LINES = 10;
const TOP_CELLS = 30;

/** Returns the first lines, except the last of the table: a header row has something below it. */
export function topOf(rows: readonly RawRow[], tableId: string, headerRow: number): TableTop {
  const lines = rows.slice(0, Math.min(TOP_LINES, rows.length - 1));
  return {
    id: headerRowId(tableId),
    lines: lines.map(({ row, cells }) => ({ row, cells: cells.slice(0, TOP_CELLS) })),
    headerRow,
  };
}

export function headerRowId(tableId: string): string {
  return questionId(tableId, 'headerRow');
}
