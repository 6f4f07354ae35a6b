/** A line of a delimited file: `row` counts every line as a spreadsheet does, a quoted line break being within one. */
export interface ParsedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Something wrong with quotes, by row and by column (from 0). */
export interface QuoteFault {
  readonly code: 'STRAY_QUOTE' | 'UNTERMINATED_QUOTE';
  readonly row: number;
  readonly column: number;
}

export interface Parsed {
  readonly rows: readonly ParsedRow[];
  readonly faults: readonly QuoteFault[];
}

/**
 * Cells of a delimited text whose line ends are all `\n` (RFC 4180). Written here because a spreadsheet's row numbers
 * (blank lines counted) and the place of a stray quote are needed, and no parser gives both. Rows without any text
 * are counted and left out. Quotes that protect nothing are kept as they are and said. `firstRow`: number of the first line.
 */
export function parseDelimited(text: string, delimiter: string, firstRow = 1): Parsed {
  const rows: ParsedRow[] = [];
  const faults: QuoteFault[] = [];
  let cells: string[] = [];
  let row = firstRow;
  let at = 0;
  let quote = text.indexOf('"');
  while (at <= text.length) {
    // A line without quotes, as nearly all are, needs no look at each of its characters.
    if (cells.length === 0) {
      const found = text.indexOf('\n', at);
      const end = found === -1 ? text.length : found;
      if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
      if (quote === -1 || quote >= end) {
        const line = text.slice(at, end).split(delimiter);
        if (!line.every(isBlank)) rows.push({ row, cells: line });
        row++;
        if (found === -1) break;
        at = end + 1;
        continue;
      }
    }
    const field = readField(text, at, delimiter);
    if (field.fault) faults.push({ code: field.fault, row, column: cells.length });
    cells.push(field.value);
    at = field.end + 1;
    if (text[field.end] === delimiter) continue;
    if (!cells.every(isBlank)) rows.push({ row, cells });
    cells = [];
    row++;
    if (field.end >= text.length) break;
  }
  return { rows, faults };
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

interface Field {
  readonly value: string;
  /** Index of the delimiter or line break that ends the field, or the length of the text. */
  readonly end: number;
  readonly fault?: QuoteFault['code'];
}

function readField(text: string, start: number, delimiter: string): Field {
  let first = start;
  while (text[first] === ' ') first++;
  if (text[first] === '"') return readQuoted(text, start, first, delimiter);
  const end = endOfPlain(text, start, delimiter);
  const value = text.slice(start, end);
  // Quotes in pairs are speech or markup; one alone may have been meant to protect something.
  return value.split('"').length % 2 === 0 ? { value, end, fault: 'STRAY_QUOTE' } : { value, end };
}

function endOfPlain(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return end;
}

function readQuoted(text: string, start: number, open: number, delimiter: string): Field {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return { value: text.slice(start), end: text.length, fault: 'UNTERMINATED_QUOTE' };
  let after = close + 1;
  while (text[after] === ' ') after++;
  if (after >= text.length || text[after] === delimiter || text[after] === '\n') {
    return { value: text.slice(open + 1, close).replaceAll('""', '"'), end: after };
  }
  // `"Le Bon" café`: the quotes belong to the text. It ends where a plain field would.
  const end = endOfPlain(text, start, delimiter);
  return { value: text.slice(start, end), end, fault: 'STRAY_QUOTE' };
}
