import { fold } from '../../domain/folding';
import { numberCell } from '../cells/numberCell';
import type { SheetTable } from '../sheets/sheetTable';
import { neutralised } from './formulas';

/**
 * Writes a delimited file that French (`;`) or English (`,`) spreadsheets open with a double click: byte order mark,
 * CRLF, quotes where needed, formulas neutralised in cells and headings.
 */
function writeCsv(rows: Iterable<readonly string[]>, delimiter: ';' | ',' = ';'): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map((cell) => written(cell, delimiter)).join(delimiter));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function written(cell: string, delimiter: string): string {
  const safe = neutralised(cell);
  const needsQuotes = safe.includes(delimiter) || /["\r\n\t]|^\s|\s$/.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}

interface WrittenText {
  /** Follows the name of the map: "acteurs", "mises-en-relation". */
  readonly suffix: string;
  readonly text: string;
}

/** Writes one delimited file per sheet, as spreadsheets of that language open it. */
export function writeTables(tables: readonly SheetTable[], language: 'fr' | 'en'): WrittenText[] {
  return tables.map(({ name, headings, rows }) => {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? numberCell(cell, language) : cell)));
    return {
      suffix: fold(name).replaceAll(' ', '-'),
      text: writeCsv([headings, ...cells], language === 'fr' ? ';' : ','),
    };
  });
}
