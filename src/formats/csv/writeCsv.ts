import { neutralised } from './formulas';

/**
 * A delimited file that French (`;`) or English (`,`) spreadsheets open with a double click: byte order mark, CRLF,
 * quotes where needed, formulas neutralised, headings too.
 */
export function writeCsv(rows: Iterable<readonly string[]>, delimiter: ';' | ',' = ';'): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map((cell) => written(cell, delimiter)).join(delimiter));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function written(cell: string, delimiter: string): string {
  const safe = neutralised(cell);
  const needsQuotes = safe.includes(delimiter) || /["\r\n\t]|^\s|\s$/.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
