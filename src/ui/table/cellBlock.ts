import { parseDelimited } from '../../domain/words/parseDelimited';
import type { TableRow } from './arrangeRows';
import type { CellRange } from './cellRange';

/** One cell to write. `row` is its row in the table, counted from 0. */
export interface WrittenCell<Column extends string> {
  /** `null`: in a row that does not exist yet. */
  readonly id: string | null;
  readonly row: number;
  readonly column: Column;
  readonly text: string;
}

/** Cells to write. `beyond` holds those to the right of the last column. */
export interface CellBlock<Column extends string> {
  readonly cells: readonly WrittenCell<Column>[];
  readonly beyond: readonly { readonly row: number; readonly text: string }[];
}

/** The cells of a block as spreadsheets read them: tabs between columns, one line per row. */
export function copiedText<Column extends string>(
  rows: readonly TableRow<Column>[],
  columns: readonly Column[],
  { top, bottom, left, right }: CellRange,
): string {
  return rows
    .slice(top, bottom + 1)
    .map((row) =>
      columns
        .slice(left, right + 1)
        .map((column) => quoted(row.copied?.[column] ?? row.texts[column]))
        .join('\t'),
    )
    .join('\n');
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The cells that a pasted text writes, from the top left of the block, going on below the last row if it has to. A single cell is written
 * into the whole block.
 */
export function pastedBlock<Column extends string>(
  text: string,
  rows: readonly TableRow<Column>[],
  columns: readonly Column[],
  { top, bottom, left, right }: CellRange,
): CellBlock<Column> {
  const lines = parseDelimited(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''), '\t', { firstRow: 0 }).rows;
  const [first] = lines;
  const single = lines.length === 1 && first?.cells.length === 1 ? (first.cells[0] ?? '') : null;
  if (single !== null) return filledBlock(rows, columns, { top, bottom, left, right }, () => single);
  const cells: WrittenCell<Column>[] = [];
  const beyond: { row: number; text: string }[] = [];
  for (const line of lines) {
    const row = top + line.row;
    line.cells.forEach((cell, at) => {
      const column = columns[left + at];
      if (column !== undefined) cells.push({ id: rows[row]?.id ?? null, row, column, text: cell.trim() });
      else if (cell.trim() !== '') beyond.push({ row, text: cell.trim() });
    });
  }
  return { cells, beyond };
}

/** Writes the first row of the block into its other rows. Into a block of one row it writes the row above. */
export function filledDown<Column extends string>(
  rows: readonly TableRow<Column>[],
  columns: readonly Column[],
  range: CellRange,
): CellBlock<Column> {
  const isOneRow = range.top === range.bottom;
  const source = rows[isOneRow ? range.top - 1 : range.top];
  if (!source) return { cells: [], beyond: [] };
  const into = isOneRow ? range : { ...range, top: range.top + 1 };
  return filledBlock(rows, columns, into, (column) => source.copied?.[column] ?? source.texts[column]);
}

function filledBlock<Column extends string>(
  rows: readonly TableRow<Column>[],
  columns: readonly Column[],
  { top, bottom, left, right }: CellRange,
  textOf: (column: Column) => string,
): CellBlock<Column> {
  const cells = rows
    .slice(top, bottom + 1)
    .flatMap(({ id }, index) =>
      columns.slice(left, right + 1).map((column) => ({ id, row: top + index, column, text: textOf(column).trim() })),
    );
  return { cells, beyond: [] };
}
