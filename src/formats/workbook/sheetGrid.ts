import { LIMITS } from '../guards';
import type { Message } from '../message';
import type { RawRow } from '../rawTable';
import { type CellRange, referenceTo } from './cellReference';

const MAX_ROWS = LIMITS.rows + 1;
const MAX_COLUMNS = LIMITS.columns;
/** Messages kept for one sheet: a faulty file could cause millions. */
const MAX_MESSAGES = 10_000;

type Span = [first: number, last: number];

/** Cells of one sheet as they are read, in any order, whatever size the sheet declares. Only filled cells take memory. */
export class SheetGrid {
  readonly #rows = new Map<number, string[]>();
  readonly #hiddenRows: Span[] = [];
  readonly #hiddenColumns: Span[] = [];
  readonly #merged: { range: CellRange; reference: string }[] = [];
  readonly #farColumns = new Set<number>();
  readonly #messages: Message[] = [];
  #excessRows = 0;
  #formulas = 0;
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  say(message: Message): void {
    if (this.#messages.length < MAX_MESSAGES) this.#messages.push({ ...message, sheet: this.name });
  }

  isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  isFilled(row: number, column: number): boolean {
    return (this.#rows.get(row)?.[column] ?? '') !== '';
  }

  put(row: number, column: number, text: string): void {
    if (text === '') return;
    if (column >= MAX_COLUMNS) {
      this.#farColumns.add(column);
      this.say({ code: 'CELL_BROKEN', cell: referenceTo({ row, column }), row, advice: 'tooFarRight' });
      return;
    }
    const cells = this.#rows.get(row) ?? this.#newRow(row);
    if (!cells) return;
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }

  repeat(row: number, count: number): void {
    const cells = this.#rows.get(row);
    if (!cells) return;
    for (let copy = row + 1; copy <= row + count; copy += 1) {
      if (this.#rows.size >= MAX_ROWS) {
        this.#excessRows += row + count - copy + 1;
        return;
      }
      this.#rows.set(copy, [...cells]);
    }
  }

  /** Counts a formula whose last value is known. */
  countFormula(): void {
    this.#formulas += 1;
  }

  hideRows(first: number, last: number): void {
    const before = this.#hiddenRows.at(-1);
    if (before && before[1] === first - 1) before[1] = last;
    else this.#hiddenRows.push([first, last]);
  }

  hideColumns(first: number, last: number): void {
    this.#hiddenColumns.push([first, last]);
  }

  merge(range: CellRange, reference: string): void {
    this.#merged.push({ range, reference });
  }

  /** Reason to refuse the whole workbook, once the sheet is read. */
  excess(): Message | undefined {
    const { name: sheet } = this;
    if (this.#excessRows > 0)
      return { code: 'LIMIT_ROWS', sheet, value: this.#rows.size + this.#excessRows, limit: LIMITS.rows };
    const columns = this.#usedColumns().size + this.#farColumns.size;
    return columns > MAX_COLUMNS ? { code: 'LIMIT_COLUMNS', sheet, value: columns, limit: MAX_COLUMNS } : undefined;
  }

  /** Copies the values of merged cells into all cells they cover. Call it once, when all is read. */
  fillMerged(): void {
    const rows = this.#rowNumbers();
    for (const { range, reference } of this.#merged) {
      const { from, to } = range;
      const text = this.#rows.get(from.row)?.[from.column] ?? '';
      if (text === '' || (from.row === to.row && this.#isTitle(from.row, from.column))) continue;
      const lastColumn = Math.min(to.column, MAX_COLUMNS - 1);
      for (const row of rows) {
        if (row < from.row || row > to.row) continue;
        for (let column = from.column; column <= lastColumn; column += 1)
          if (!this.isFilled(row, column)) this.put(row, column, text);
      }
      this.say({ code: 'MERGED_CELLS', cell: reference });
    }
  }

  countHidden(): number {
    let count = 0;
    for (const row of this.#rows.keys()) if (isWithin(this.#hiddenRows, row)) count += 1;
    for (const column of this.#usedColumns()) if (isWithin(this.#hiddenColumns, column)) count += 1;
    return count;
  }

  messages(): Message[] {
    if (this.#formulas === 0) return this.#messages;
    return [{ code: 'FORMULA_VALUE', sheet: this.name, value: this.#formulas }, ...this.#messages];
  }

  rows(withHidden: boolean): RawRow[] {
    const shown = this.#rowNumbers().filter((row) => withHidden || !isWithin(this.#hiddenRows, row));
    return shown.map((row) => {
      const cells = this.#rows.get(row) ?? [];
      return { row, cells: withHidden ? cells : cells.filter((_, column) => !isWithin(this.#hiddenColumns, column)) };
    });
  }

  #newRow(row: number): string[] | undefined {
    if (this.#rows.size >= MAX_ROWS) {
      this.#excessRows += 1;
      return undefined;
    }
    const cells: string[] = [];
    this.#rows.set(row, cells);
    return cells;
  }

  #rowNumbers(): number[] {
    return [...this.#rows.keys()].sort((a, b) => a - b);
  }

  #usedColumns(): Set<number> {
    const used = new Set<number>();
    for (const cells of this.#rows.values())
      for (let column = 0; column < cells.length; column += 1) if (cells[column] !== '') used.add(column);
    return used;
  }

  /** True for a title merged across an otherwise empty row: copied, it would look like a row of values. */
  #isTitle(row: number, column: number): boolean {
    return (this.#rows.get(row) ?? []).every((text, other) => text === '' || other === column);
  }
}

function isWithin(spans: readonly Span[], at: number): boolean {
  return spans.some(([first, last]) => first <= at && at <= last);
}
