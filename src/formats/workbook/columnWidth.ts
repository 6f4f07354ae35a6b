import type { SheetTable } from '../sheets/sheetTable';

const NARROWEST = 8;
const WIDEST = 48;
const SAMPLE = 200;

export function columnWidths({ headings, rows }: SheetTable): number[] {
  return headings.map((heading, column) => {
    let widest = heading.length + 3;
    for (const row of rows.slice(0, SAMPLE)) widest = Math.max(widest, String(row[column] ?? '').length + 1);
    return Math.min(Math.max(widest, NARROWEST), WIDEST);
  });
}
