import { cleanRows } from '../columns/cleanRows';
import { areHours, isLabelledLine, joinedHeadings } from '../columns/header';
import { loneCell } from '../columns/loneCells';
import { endOfTable } from '../columns/rowsBeside';
import { tidiedCell } from '../columns/tidiedCell';
import type { RawRow, RawTable } from '../rawTable';

/** Rows searched: titles, dates and places above the header row rarely take more. */
const SEARCHED = 20;

/** A table with its header row found: the lines above it, and rows as wide as the header. */
export interface HeadedTable {
  readonly above: readonly string[];
  readonly header: RawRow;
  readonly rows: readonly RawRow[];
}

export interface ReadableTable {
  readonly table: RawTable;
  readonly headed: readonly HeadedTable[];
}

export function readableTable(table: RawTable): ReadableTable {
  let found: readonly HeadedTable[] | undefined;
  return {
    table,
    get headed() {
      found ??= headedTables(table);
      return found;
    },
  };
}

/** Cells in a line above the header row at most. */
const TITLE_CELLS = 2;

/**
 * Returns each possible header row, with everything above and below it: the first row of more than two cells is the last candidate. Notes
 * and totals at the end are left out.
 */
function headedTables(table: RawTable): HeadedTable[] {
  const { rows } = cleanRows(table);
  const wide = rows.findIndex(
    ({ cells }) => cells.filter((cell) => cell !== '').length > TITLE_CELLS && !isLabelledLine(cells),
  );
  const most = Math.min(wide === -1 ? rows.length : Math.max(wide, secondTable(rows, wide)) + 1, SEARCHED);
  return rows.slice(0, most).flatMap((found, at) => {
    // With headings in two rows, the upper one only says what those below belong to.
    const second = rows[at + 1];
    const joined =
      second &&
      joinedHeadings(
        found.cells,
        second.cells,
        rows.slice(at + 2).map(({ cells }) => cells),
      );
    // A poll may have three header rows: months, days and hours.
    const hasHours = joined !== undefined && areHours(joined, rows[at + 2]?.cells ?? []);
    const index = joined ? at + (hasHours ? 2 : 1) : at;
    const row = joined && second ? { row: second.row, cells: joined } : found;
    const width = row.cells.findLastIndex((cell) => cell !== '') + 1;
    // The last line of a report's summary is not the header row of the next part.
    if (width < 2 || isPartTitle(rows[index + 1]?.cells ?? []) || isLabelledLine(row.cells)) return [];
    const header = { row: row.row, cells: row.cells.slice(0, width) };
    const below = rows.slice(index + 1).map(({ row: number, cells }) => ({
      row: number,
      cells: header.cells.map((_, column) => tidiedCell(cells[column] ?? '')),
    }));
    const above = rows.slice(0, index).map(({ cells }) => cells.filter((cell) => cell !== '').join(' '));
    const own = below.slice(0, nextSection(below));
    return [{ above, header, rows: own.slice(0, endOfTable(own)) }];
  });
}

/** Returns the header row below a meeting report's first table, which has one record, the meeting; −1 when there is none. */
function secondTable(rows: readonly RawRow[], first: number): number {
  const next = first + 2;
  const [above, record, headings] = rows.slice(first, next + 1);
  // If every line has a blank one below, blank lines separate nothing.
  const isOne = above && record && record.row === above.row + 1;
  return isOne && headings && headings.row > record.row + 1 ? next : -1;
}

/** "2. Participants", alone on its line. */
export const isPartTitle = (cells: readonly string[]): boolean => /^\d\. \p{L}/u.test(loneCell(cells)?.text ?? '');

/** Returns where the next numbered part of a report begins, below a blank line ("3. Activités"): it is another table. */
function nextSection(rows: readonly RawRow[]): number {
  const at = rows.findIndex(({ row, cells }, i) => {
    return i > 0 && row > (rows[i - 1]?.row ?? 0) + 1 && isPartTitle(cells);
  });
  return at === -1 ? rows.length : at;
}

/** Rewrites the cells of each row, by its place: header row, line below it, or elsewhere in the sheet. */
export function rewriteRows(
  table: RawTable,
  { header, rows }: HeadedTable,
  rewrite: (cells: readonly string[], place: 'headings' | 'line' | 'beside') => readonly string[],
): RawTable {
  const below = new Set(rows.map(({ row }) => row));
  const placeOf = (row: number) => (row === header.row ? 'headings' : below.has(row) ? 'line' : 'beside');
  return { ...table, rows: table.rows.map(({ row, cells }) => ({ row, cells: rewrite(cells, placeOf(row)) })) };
}

/** Replaces the header row and all rows below; those above stay. */
export function replaceBelow(
  table: RawTable,
  { header: { row } }: HeadedTable,
  headings: readonly string[],
  lines: readonly RawRow[],
): RawTable {
  const above = table.rows.filter((one) => one.row < row);
  return { ...table, rows: [...above, { row, cells: headings }, ...lines] };
}

export function columnOf({ rows }: HeadedTable, column: number): string[] {
  return rows.map(({ cells }) => cells[column] ?? '');
}
