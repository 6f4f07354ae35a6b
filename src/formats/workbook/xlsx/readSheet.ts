import type { Message } from '../../message';
import type { XmlAttributes } from '../../xml/xmlAttributes';
import type { Archive } from '../archive';
import { type CellPosition, LAST_COLUMN, LAST_ROW, positionOf, rangeOf, referenceTo } from '../cellReference';
import { booleanText, numberText, unescapedText } from '../cellText';
import { readPart } from '../readPart';
import type { NumberLook } from '../serialDate';
import type { SheetGrid } from '../sheetGrid';

/** What the cells of every sheet of a workbook refer to. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly from1904: boolean;
}

/** One cell as it is read. `position`: where it is, `undefined` when what it says of itself cannot be believed. */
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

/** Reads a worksheet into `grid`. Cells go where their reference says, in whatever order they come. */
export function readSheet(archive: Archive, part: string, shared: SharedParts, grid: SheetGrid): Message | undefined {
  let row = 0;
  /** The row says its own number. If not, its first cell does. */
  let rowIsSaid = false;
  let lastColumn = -1;
  let cell: OpenCell | undefined;
  let collects: 'value' | 'inline' | undefined;
  let inReading = false;
  let disorder: string | undefined;
  let rows = 0;

  const openRow = (attributes: XmlAttributes) => {
    rows++;
    const said = attributes.get('r');
    rowIsSaid = said !== undefined && /^[1-9]\d{0,6}$/.test(said) && Number(said) <= LAST_ROW;
    if (rowIsSaid && Number(said) <= row) disorder ??= `A${said}`;
    row = rowIsSaid ? Number(said) : row + 1;
    lastColumn = -1;
    if (isTrue(attributes.get('hidden'))) grid.hideRows(row, row);
  };

  const openCell = (attributes: XmlAttributes): OpenCell => {
    const said = attributes.get('r');
    let position = said === undefined ? { row, column: lastColumn + 1 } : positionOf(said);
    if (position && position.column > LAST_COLUMN) position = undefined;
    if (position && !rowIsSaid) {
      row = position.row;
      rowIsSaid = true;
    }
    const reference = said ?? (position ? referenceTo(position) : String(row));
    if (position && position.row !== row) position = undefined;
    if (position && position.column <= lastColumn) disorder ??= reference;
    if (position) lastColumn = position.column;
    const style = Number(attributes.get('s') ?? 0);
    return {
      position,
      reference,
      type: attributes.get('t') ?? 'n',
      style,
      hasFormula: false,
      value: undefined,
      inline: '',
    };
  };

  const fault = readPart(archive, part, {
    // A sheet that any spreadsheet has written ends there.
    goesOn: () => rows <= LAST_ROW,
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes);
      else if (name === 'c') cell = openCell(attributes);
      else if (name === 'v' && cell) {
        collects = 'value';
        cell.value = '';
      } else if (name === 'f' && cell) cell.hasFormula = true;
      else if (name === 't' && cell) collects = 'inline';
      else if (name === 'rPh') inReading = true;
      else if (name === 'col' && isTrue(attributes.get('hidden')))
        grid.hideColumns(Number(attributes.get('min') ?? 0) - 1, Number(attributes.get('max') ?? 0) - 1);
      else if (name === 'mergeCell') {
        const reference = attributes.get('ref') ?? '';
        const range = rangeOf(reference);
        if (range) grid.merge(range, reference);
      }
    },
    text: (text) => {
      if (!cell || !collects || inReading) return;
      if (collects === 'value') cell.value += text;
      else cell.inline += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') collects = undefined;
      else if (name === 'rPh') inReading = false;
      else if (name === 'c' && cell) {
        settle(cell, shared, grid);
        cell = undefined;
      }
    },
  });
  if (disorder !== undefined) grid.say({ code: 'CELL_BROKEN', cell: disorder, advice: 'readByReference' });
  return fault;
}

/** Puts a cell that was read whole on the grid, or says why not. */
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

/** What a cell shows; `undefined` when it makes no sense. */
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
