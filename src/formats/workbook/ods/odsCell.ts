import type { XmlAttributes } from '../../xml/xmlAttributes';
import { referenceTo } from '../cellReference';
import { booleanText, numberText } from '../cellText';
import type { SheetGrid } from '../sheetGrid';

export interface OdsCell {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly attributes: XmlAttributes;
  text: string;
}

/** Nothing beyond this column is kept, and putting one cell past it is enough to report that. */
const LAST_TOLD_COLUMN = 500;
const SHOWN_ERROR = /^(?:#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|VALEUR!|NOM\?|NOMBRE!|NUL!)|Err:\d{3})$/;

/** Puts a complete cell on the grid, or reports why not. */
export function settleOdsCell(cell: OdsCell, grid: SheetGrid): void {
  const { row, column, count, attributes } = cell;
  const type = attributes.get('office:value-type') ?? attributes.get('value-type');
  const hasFormula = attributes.has('formula');
  if (type === undefined && cell.text === '' && !hasFormula) return;

  const place = { cell: referenceTo({ row, column }), row };
  const isError = attributes.get('calcext:value-type') === 'error' || (hasFormula && SHOWN_ERROR.test(cell.text));
  if (isError) return grid.say({ code: 'CELL_ERROR', ...place, value: cell.text });
  if (hasFormula && type === undefined && cell.text === '') return grid.say({ code: 'FORMULA_EMPTY', ...place });
  const text = textOf(cell, type);
  if (text === undefined) return grid.say({ code: 'CELL_BROKEN', ...place, advice: 'leftEmpty' });

  if (hasFormula) grid.countFormula();
  mergeFrom(cell, grid);
  const end = Math.min(column + count, Math.max(column + 1, LAST_TOLD_COLUMN + 1));
  for (let at = column; at < end; at += 1) grid.put(row, at, text);
}

function textOf({ attributes, text }: OdsCell, type: string | undefined): string | undefined {
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberText(attributes.get('office:value') ?? '', 'number', false);
    case 'date':
      return dayText(attributes.get('date-value') ?? '');
    case 'time':
      return timeText(attributes.get('time-value') ?? '');
    case 'boolean':
      return booleanText(attributes.get('boolean-value') === 'true');
    case undefined:
    default:
      return text === '' ? (attributes.get('string-value') ?? '') : text;
  }
}

/** `2024-01-15T14:30:00` → `2024-01-15 14:30`; midnight is left out. */
function dayText(value: string): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?)?/.exec(value);
  if (!parts) return undefined;
  const [, day = '', minutes, seconds = ':00'] = parts;
  if (minutes === undefined || (minutes === '00:00' && seconds === ':00')) return day;
  return `${day} ${minutes}${seconds === ':00' ? '' : seconds}`;
}

/** `PT14H30M00S` → `14:30`. */
function timeText(value: string): string | undefined {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(value);
  if (!parts) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  const shown = `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
  return Number(seconds) === 0 ? shown : `${shown}:${seconds.padStart(2, '0')}`;
}

function mergeFrom({ row, column, attributes }: OdsCell, grid: SheetGrid): void {
  const rows = Number(attributes.get('number-rows-spanned') ?? 1);
  const columns = Number(attributes.get('number-columns-spanned') ?? 1);
  if (!(rows > 1 || columns > 1)) return;
  const from = { row, column };
  const to = { row: row + rows - 1, column: column + columns - 1 };
  grid.merge({ from, to }, `${referenceTo(from)}:${referenceTo(to)}`);
}
