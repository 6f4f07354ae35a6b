import type { NumberLook } from '../../cells/serialDate';
import type { Message } from '../../message';
import type { XmlAttributes } from '../../xml/xmlAttributes';
import type { Archive } from '../../zip/archive';
import { type CellPosition, LAST_COLUMN, LAST_ROW, positionOf, rangeOf, referenceTo } from '../cellReference';
import { booleanText, numberText, unescapedText } from '../cellText';
import { readPart } from '../readPart';
import type { SheetGrid } from '../sheetGrid';

export interface SharedParts {
  readonly strings: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly from1904: boolean;
}

/** A cell being read. `position` is `undefined` when its reference cannot be trusted. */
interface OpenCell {
  readonly position: CellPosition | undefined;
  readonly reference: string;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  /** `undefined` until a value is met, even an empty one. */
  value: string | undefined;
  inline: string;
}

/** Reads a worksheet into `grid`. Cells go where their reference says, in any order. */
export function readSheet(archive: Archive, part: string, shared: SharedParts, grid: SheetGrid): Message | undefined {
  const places = new CellPlaces();
  const cells = new CellTexts((cell) => settle(cell, shared, grid));
  const fault = readPart(archive, part, {
    // No spreadsheet writes more rows than that.
    goesOn: () => places.rows <= LAST_ROW,
    open: (name, attributes) => {
      if (name === 'row') {
        const row = places.openRow(attributes);
        if (isTrue(attributes.get('hidden'))) grid.hideRows(row, row);
      } else if (name === 'c') cells.begin(places.openCell(attributes));
      else if (name === 'col' && isTrue(attributes.get('hidden')))
        grid.hideColumns(Number(attributes.get('min') ?? 0) - 1, Number(attributes.get('max') ?? 0) - 1);
      else if (name === 'mergeCell') {
        const reference = attributes.get('ref') ?? '';
        const range = rangeOf(reference);
        if (range) grid.merge(range, reference);
      } else cells.open(name);
    },
    text: (text) => cells.add(text),
    close: (name) => cells.close(name),
  });
  if (places.disorder !== undefined)
    grid.say({ code: 'CELL_BROKEN', cell: places.disorder, advice: 'readByReference' });
  return fault;
}

/** Positions of rows and cells: by their own reference, else after the one before. */
class CellPlaces {
  rows = 0;
  disorder: string | undefined;
  private row = 0;
  /** True when the row has its own number; otherwise its first cell gives it. */
  private rowIsSaid = false;
  private lastColumn = -1;

  openRow(attributes: XmlAttributes): number {
    this.rows += 1;
    const said = attributes.get('r');
    this.rowIsSaid = said !== undefined && /^[1-9]\d{0,6}$/.test(said) && Number(said) <= LAST_ROW;
    if (this.rowIsSaid && Number(said) <= this.row) this.disorder ??= `A${said}`;
    this.row = this.rowIsSaid ? Number(said) : this.row + 1;
    this.lastColumn = -1;
    return this.row;
  }

  openCell(attributes: XmlAttributes): OpenCell {
    const said = attributes.get('r');
    let position = said === undefined ? { row: this.row, column: this.lastColumn + 1 } : positionOf(said);
    if (position && position.column > LAST_COLUMN) position = undefined;
    if (position && !this.rowIsSaid) {
      this.row = position.row;
      this.rowIsSaid = true;
    }
    const reference = said ?? (position ? referenceTo(position) : String(this.row));
    if (position && position.row !== this.row) position = undefined;
    if (position && position.column <= this.lastColumn) this.disorder ??= reference;
    if (position) this.lastColumn = position.column;
    const type = attributes.get('t') ?? 'n';
    const style = Number(attributes.get('s') ?? 0);
    return { position, reference, type, style, hasFormula: false, value: undefined, inline: '' };
  }
}

/** Collects the value or the text of one cell after another, without phonetic readings. */
class CellTexts {
  private readonly onWhole: (cell: OpenCell) => void;
  private cell: OpenCell | undefined;
  private collects: 'value' | 'inline' | undefined;
  private inReading = false;

  constructor(onWhole: (cell: OpenCell) => void) {
    this.onWhole = onWhole;
  }

  begin(cell: OpenCell): void {
    this.cell = cell;
  }

  open(name: string): void {
    const { cell } = this;
    if (name === 'rPh') this.inReading = true;
    if (!cell) return;
    if (name === 'v') {
      this.collects = 'value';
      cell.value = '';
    } else if (name === 'f') cell.hasFormula = true;
    else if (name === 't') this.collects = 'inline';
  }

  add(text: string): void {
    const { cell } = this;
    if (!cell || !this.collects || this.inReading) return;
    if (this.collects === 'value') cell.value += text;
    else cell.inline += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.collects = undefined;
    else if (name === 'rPh') this.inReading = false;
    else if (name === 'c' && this.cell) {
      this.onWhole(this.cell);
      this.cell = undefined;
    }
  }
}

/** Puts a complete cell on the grid, or reports why not. */
function settle(cell: OpenCell, shared: SharedParts, grid: SheetGrid): void {
  const { position, reference, hasFormula, value } = cell;
  const isEmpty = cell.type === 'inlineStr' ? cell.inline === '' : value === undefined || value === '';
  if (isEmpty && !hasFormula) return;
  if (!position) return grid.say({ code: 'CELL_BROKEN', cell: reference, advice: 'leftEmpty' });
  const { row, column } = position;
  if (hasFormula && value === undefined && cell.inline === '')
    return grid.say({ code: 'FORMULA_EMPTY', cell: reference, row });
  if (cell.type === 'e') return grid.say({ code: 'CELL_ERROR', cell: reference, row, value: value ?? '' });
  const text = textOf(cell, shared);
  if (text === undefined || grid.isFilled(row, column))
    return grid.say({ code: 'CELL_BROKEN', cell: reference, row, advice: 'leftEmpty' });
  if (hasFormula) grid.countFormula();
  grid.put(row, column, text);
}

function textOf({ type, value = '', inline, style }: OpenCell, shared: SharedParts): string | undefined {
  switch (type) {
    case 's':
      return /^\s*\d+\s*$/.test(value) ? shared.strings[Number(value)] : undefined;
    case 'inlineStr':
      return unescapedText(inline);
    case 'str':
      return unescapedText(value);
    case 'b':
      return value === '1' || value === 'true'
        ? booleanText(true)
        : value === '0' || value === 'false'
          ? booleanText(false)
          : undefined;
    case 'd':
      return /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : undefined;
    case 'n':
      return value === '' ? '' : numberText(value, shared.looks[style] ?? 'number', shared.from1904);
    default:
      return undefined;
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
