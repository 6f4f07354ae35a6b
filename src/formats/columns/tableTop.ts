import type { RawRow } from '../rawTable';
import { questionId } from '../rawTable';

/** The first lines of a table, and which of them holds its headings. */
export interface TableTop {
  /** What the answer about it goes by. */
  readonly id: string;
  readonly lines: readonly RawRow[];
  /** As a spreadsheet shows it; 0: none of them does. */
  readonly headerRow: number;
}

/** Lines in which people look for the headings, and cells of each that they are told by. */
const TOP_LINES = 10;
const TOP_CELLS = 30;

/** The first lines, each with something below it. */
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
