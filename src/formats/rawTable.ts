import { defined } from '../domain/defined';
import type { ColumnPlan } from './columns/columnPlan';

/** A line of a table as it was read: its number as a spreadsheet shows it (from 1), and its cells as text. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet or a delimited file before anyone knows what it holds. The header is still one of the rows. */
export interface RawTable {
  readonly file: string;
  readonly sheet?: string;
  readonly rows: readonly RawRow[];
  /** What separates several values in one cell: `;` and `|` in a workbook, `|` (and `;` when it is not the delimiter) in CSV. */
  readonly listSeparators: readonly string[];
  /** Written by us (the hidden mark of our own exports): neutralised formulas are then restored. */
  readonly ours?: boolean;
  /** What the columns are, when the format itself says it: the first row is the header, nothing is guessed or asked. */
  readonly plan?: ColumnPlan;
  /** Of a table of projects: those who lead one and take part in it act together, and that is a tie. */
  readonly actsTogether?: boolean;
  /** Says only that these actors are there: who is known already is not given twice, and no list of actors came with it. */
  readonly isMereNames?: boolean;
  /** Made of a text that people see as it stands: no table to look at. */
  readonly isOfText?: boolean;
}

/** The file of a table and, where it has one, its sheet. */
export function placeOf({ file, sheet }: { readonly file: string; readonly sheet?: string | undefined }) {
  return { file, ...defined({ sheet }) };
}

/** By what an answer is found again: the file, the sheet, what is asked. */
export function questionId(...parts: readonly (string | number)[]): string {
  return parts.join('\u001F');
}

/** Lines that say nothing new left out: whoever comes back would be told of as seen before. */
export function distinctRows(rows: readonly RawRow[]): RawRow[] {
  const byCells = new Map(rows.toReversed().map((row) => [row.cells.join('\u001F'), row]));
  return [...byCells.values()].toReversed();
}
