import { defined } from '../domain/defined';
import type { ColumnPlan } from './columns/columnPlan';

/** A line of a table as read: its number as a spreadsheet shows it (from 1), and its cells as text. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet or a delimited file before its kind is known. The header is still one of the rows. */
export interface RawTable {
  readonly file: string;
  readonly sheet?: string;
  readonly rows: readonly RawRow[];
  /** Separators of several values in one cell: `;` and `|` in a workbook, `|` (and `;` when it is not the delimiter) in CSV. */
  readonly listSeparators: readonly string[];
  /** True when we wrote it (it has the hidden mark of our exports): neutralised formulas are then restored. */
  readonly ours?: boolean;
  /** What the columns are, when the format says it: the first row is then the header, and nothing is guessed or asked. */
  readonly plan?: ColumnPlan;
  /** In a table of projects: leading one and taking part in it counts as acting together, which is a tie. */
  readonly actsTogether?: boolean;
  /** The table only lists names: actors already known are not added again, and it does not count as a list of actors. */
  readonly isMereNames?: boolean;
  /** Made from a text that people see as it stands: there is no table to look at. */
  readonly isOfText?: boolean;
}

export function placeOf({ file, sheet }: { readonly file: string; readonly sheet?: string | undefined }) {
  return { file, ...defined({ sheet }) };
}

/** Id that finds an answer again: the file, the sheet, what is asked. */
export function questionId(...parts: readonly (string | number)[]): string {
  return parts.join('\u001F');
}

/** Drops rows that repeat an earlier one; they would otherwise be reported as duplicates. */
export function distinctRows(rows: readonly RawRow[]): RawRow[] {
  const byCells = new Map(rows.toReversed().map((row) => [row.cells.join('\u001F'), row]));
  return [...byCells.values()].toReversed();
}
