import { cleanRows } from '../columns/cleanRows';
import { areHours, isLabelledLine, joinedHeadings } from '../columns/header';
import { loneCell } from '../columns/loneCells';
import { endOfTable } from '../columns/rowsBeside';
import { tidiedCell } from '../columns/tidiedCell';
import type { RawRow, RawTable } from '../rawTable';

/** Titles, dates and places above the headings rarely take more. */
const SEARCHED = 20;

/** A table with its headings found: what stands above them, and as many cells a row as there are headings. */
export interface HeadedTable {
  readonly above: readonly string[];
  readonly header: RawRow;
  readonly rows: readonly RawRow[];
}

/** A table with each row of it that may be its headings, found when they are first asked for. */
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

/** Lines above the headings have a cell or two. */
const TITLE_CELLS = 2;

/**
 * Each row that may be the headings, with all that stands above and below it: the first of more than two cells is the last of
 * these. Notes and totals at the end are left out.
 */
function headedTables(table: RawTable): HeadedTable[] {
  const { rows } = cleanRows(table);
  const wide = rows.findIndex(
    ({ cells }) => cells.filter((cell) => cell !== '').length > TITLE_CELLS && !isLabelledLine(cells),
  );
  const most = Math.min(wide === -1 ? rows.length : Math.max(wide, secondTable(rows, wide)) + 1, SEARCHED);
  return rows.slice(0, most).flatMap((found, at) => {
    // Of headings in two rows the upper one only says to which those below belong.
    const second = rows[at + 1];
    const joined =
      second &&
      joinedHeadings(
        found.cells,
        second.cells,
        rows.slice(at + 2).map(({ cells }) => cells),
      );
    // A poll may have three: months, days and hours.
    const hasHours = joined !== undefined && areHours(joined, rows[at + 2]?.cells ?? []);
    const index = joined ? at + (hasHours ? 2 : 1) : at;
    const row = joined && second ? { row: second.row, cells: joined } : found;
    const width = row.cells.findLastIndex((cell) => cell !== '') + 1;
    // The last line of a report's summary is no headings of the part below it.
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

/** Reports of meetings begin with a table of one record, the meeting; where the headings below the blank line after it are, else −1. */
function secondTable(rows: readonly RawRow[], first: number): number {
  const next = first + 2;
  const [above, record, headings] = rows.slice(first, next + 1);
  // Where each line has a blank one below it, none of these parts anything.
  const isOne = above && record && record.row === above.row + 1;
  return isOne && headings && headings.row > record.row + 1 ? next : -1;
}

/** "2. Participants", alone on its line. */
export const isPartTitle = (cells: readonly string[]): boolean => /^\d\. \p{L}/u.test(loneCell(cells)?.text ?? '');

/** A report's next part, under a numbered title of its own below a blank line ("3. Activités"), is another table. */
function nextSection(rows: readonly RawRow[]): number {
  const at = rows.findIndex(({ row, cells }, i) => {
    return i > 0 && row > (rows[i - 1]?.row ?? 0) + 1 && isPartTitle(cells);
  });
  return at === -1 ? rows.length : at;
}

/** Rewrites the cells of each row, by its place: the headings, a line below them, or elsewhere in the sheet. */
export function rewriteRows(
  table: RawTable,
  { header, rows }: HeadedTable,
  rewrite: (cells: readonly string[], place: 'headings' | 'line' | 'beside') => readonly string[],
): RawTable {
  const below = new Set(rows.map(({ row }) => row));
  const placeOf = (row: number) => (row === header.row ? 'headings' : below.has(row) ? 'line' : 'beside');
  return { ...table, rows: table.rows.map(({ row, cells }) => ({ row, cells: rewrite(cells, placeOf(row)) })) };
}

/** Replaces the headings and all rows below; those above stay. */
export function replaceBelow(
  table: RawTable,
  { header: { row } }: HeadedTable,
  headings: readonly string[],
  lines: readonly RawRow[],
): RawTable {
  const above = table.rows.filter((one) => one.row < row);
  return { ...table, rows: [...above, { row, cells: headings }, ...lines] };
}

/** The cells of a column, from the first row to the last. */
export function columnOf({ rows }: HeadedTable, column: number): string[] {
  return rows.map(({ cells }) => cells[column] ?? '');
}
