import type { HelpSheet, SheetTable } from '../../sheets/sheetTable';
import { escapeXml } from '../../xml/escapeXml';
import { columnLetters, LAST_ROW, referenceTo } from '../cellReference';
import { columnWidths } from '../columnWidth';

/** Indexes of the cell styles in `stylesXml`. */
const HEADING = 1;
/** Keeps text as text when a person edits the cell, even if it begins like a formula or a number. */
const QUOTED = 2;
const PARAGRAPH = 3;
/** Empty rows below the table where lists are offered too. */
const ROWS_TO_FILL = 1000;
/** Longest list of values that Excel accepts inside the sheet. */
const LONGEST_LIST = 255;

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** Writes a table as a worksheet: headings bold, frozen and filtered; text as text, numbers as numbers, never a formula. */
export function tableXml(table: SheetTable): string {
  const { headings, rows } = table;
  const lastColumn = columnLetters(Math.max(headings.length - 1, 0));
  const widths = columnWidths(table).map(
    (width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    HEAD,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '',
    '<sheetData>',
    rowXml(1, headings, HEADING),
    ...rows.map((row, index) => rowXml(index + 2, row)),
    '</sheetData>',
    headings.length > 0 ? `<autoFilter ref="A1:${lastColumn}${rows.length + 1}"/>` : '',
    validationsXml(table),
    '</worksheet>',
  ].join('');
}

export function helpXml({ lines }: HelpSheet): string {
  const rows = lines.map((line, index) => rowXml(index + 1, line, index === 0 ? HEADING : PARAGRAPH));
  return `${HEAD}<cols><col min="1" max="1" width="48" customWidth="1"/><col min="2" max="8" width="60" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function rowXml(row: number, cells: readonly (string | number)[], style?: number): string {
  const content = cells.map((cell, column) => cellXml(referenceTo({ row, column }), cell, style));
  return `<row r="${row}">${content.join('')}</row>`;
}

function cellXml(reference: string, cell: string | number, style: number | undefined): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${reference}"><v>${cell}</v></c>` : '';
  const look = style ?? (/^\p{L}/u.test(cell) ? 0 : QUOTED);
  const attribute = look === 0 ? '' : ` s="${look}"`;
  return `<c r="${reference}"${attribute} t="inlineStr"><is><t xml:space="preserve">${escapedText(cell)}</t></is></c>`;
}

/** Escapes the first underscore of `_x0041_`, which would otherwise be read as the letter it encodes. */
function escapedText(text: string): string {
  return escapeXml(text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** Lists of values. Those that Excel cannot hold in the sheet (a comma, more than 255 characters) are left out. */
function validationsXml({ choices, rows }: SheetTable): string {
  const validations: string[] = [];
  for (const [column, values] of choices ?? []) {
    const list = values.join(',').replaceAll('"', '""');
    if (values.length === 0 || list.length > LONGEST_LIST || values.some((value) => value.includes(','))) continue;
    const letters = columnLetters(column);
    const last = Math.min(rows.length + 1 + ROWS_TO_FILL, LAST_ROW);
    validations.push(
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letters}2:${letters}${last}"><formula1>${escapeXml(`"${list}"`)}</formula1></dataValidation>`,
    );
  }
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}
