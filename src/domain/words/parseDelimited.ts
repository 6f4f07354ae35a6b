/**
 * A row of a delimited file. `row` is its first line, numbered as in a spreadsheet; a line break inside quotes does not end the
 * row.
 */
export interface ParsedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A quoting error, by row and column (from 0). */
export interface QuoteFault {
  readonly code: 'STRAY_QUOTE' | 'UNTERMINATED_QUOTE';
  readonly row: number;
  readonly column: number;
}

export interface Parsed {
  readonly rows: readonly ParsedRow[];
  /** Number of rows with text, including those beyond `most`. */
  readonly count: number;
  readonly faults: readonly QuoteFault[];
}

export interface ParsingOptions {
  /** Number of the first line. */
  readonly firstRow?: number;
  /** Most rows kept; further rows are only counted. Default: all. */
  readonly most?: number;
  /** Most cells read in a row: nobody can open a wider one. */
  readonly widest?: number;
  /**
   * Longest quoted cell, in characters: beyond that, the quote is reported as unterminated, since the cell holds the rest of
   * the table.
   */
  readonly longest?: number;
}

/** Maximum length of an array. */
const MOST_CELLS = 2 ** 32 - 1;
/** Most stray quotes reported, each with its place: nobody reads more. */
const MOST_STRAY = 10_000;

/**
 * Parses delimited text whose line ends are all `\n` (RFC 4180). Written here because it needs both spreadsheet row numbers
 * (blank lines counted) and the places of stray quotes, which no parser gives. Rows without text are numbered but left out.
 * Quotes that protect nothing are kept as they are and reported, up to ten thousand.
 */
export function parseDelimited(text: string, delimiter: string, options: ParsingOptions = {}): Parsed {
  const { firstRow = 1, most = Number.POSITIVE_INFINITY, widest = MOST_CELLS } = options;
  const { longest = Number.POSITIVE_INFINITY } = options;
  const rows: ParsedRow[] = [];
  const faults: QuoteFault[] = [];
  let count = 0;
  let cells: string[] = [];
  let row = firstRow;
  let at = 0;
  let quote = text.indexOf('"');
  while (at <= text.length) {
    // Fast path: a line without quotes, the usual case, need not be read character by character.
    if (cells.length === 0) {
      if (count >= most) return { rows, count: count + rowsFrom(text, at, delimiter), faults };
      const found = text.indexOf('\n', at);
      const end = found === -1 ? text.length : found;
      if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
      if (quote === -1 || quote >= end) {
        if (hasText(text, at, end, delimiter)) {
          count++;
          const all = text.slice(at, end).split(delimiter, widest);
          rows.push({ row, cells: all });
          if (all.length >= widest) break;
        }
        row++;
        if (found === -1) break;
        at = end + 1;
        continue;
      }
    }
    const field = readField(text, at, delimiter, longest);
    if (field.fault && (faults.length < MOST_STRAY || field.fault === 'UNTERMINATED_QUOTE'))
      faults.push({ code: field.fault, row, column: cells.length });
    cells.push(field.value);
    at = field.end + 1;
    if (text[field.end] === delimiter && cells.length < widest) continue;
    if (!cells.every(isBlank)) {
      count++;
      rows.push({ row, cells });
    }
    if (cells.length >= widest) break;
    cells = [];
    row++;
    if (field.end >= text.length) break;
  }
  return { rows, count, faults };
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

const [LINE_END, QUOTE, BLANK] = [10, 34, 32];

/** Number of rows with text left. They are only counted; line ends inside quotes do not count. */
function rowsFrom(text: string, start: number, delimiter: string): number {
  const between = delimiter.charCodeAt(0);
  let [rows, isQuoted, isFilled] = [0, false, false];
  for (let at = start; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === LINE_END && !isQuoted) {
      if (isFilled) rows++;
      isFilled = false;
    } else if (letter === QUOTE) isQuoted = !isQuoted;
    else if (letter > BLANK && letter !== between) isFilled = true;
  }
  return isFilled ? rows + 1 : rows;
}

/** True when the range holds anything but delimiters and blanks. */
function hasText(text: string, start: number, end: number, delimiter: string): boolean {
  for (let at = start; at < end; at++) {
    const letter = text.charAt(at);
    if (letter === delimiter || letter === ' ') continue;
    return letter > ' ' && letter <= '~' ? true : !isBlank(text.slice(at, end).replaceAll(delimiter, ''));
  }
  return false;
}

interface Field {
  readonly value: string;
  /** Index of the delimiter or line break that ends the field, or the length of the text. */
  readonly end: number;
  readonly fault?: QuoteFault['code'];
}

function readField(text: string, start: number, delimiter: string, longest: number): Field {
  let first = start;
  while (text[first] === ' ') first++;
  if (text[first] === '"') return readQuoted(text, start, first, delimiter, longest);
  const end = endOfPlain(text, start, delimiter);
  const value = text.slice(start, end);
  // Paired quotes are speech or markup; an odd one may have been meant to protect something.
  return value.split('"').length % 2 === 0 ? { value, end, fault: 'STRAY_QUOTE' } : { value, end };
}

function endOfPlain(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return end;
}

function readQuoted(text: string, start: number, open: number, delimiter: string, longest: number): Field {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text[close + 1] === '"' && close - open < longest) {
    close += 2;
    if (text[close] !== '"') close = text.indexOf('"', close);
  }
  if (close === -1 || close - open >= longest)
    return { value: text.slice(start), end: text.length, fault: 'UNTERMINATED_QUOTE' };
  let after = close + 1;
  while (text[after] === ' ') after++;
  if (after >= text.length || text[after] === delimiter || text[after] === '\n') {
    return { value: text.slice(open + 1, close).replaceAll('""', '"'), end: after };
  }
  // `"Le Bon" café`: the quotes belong to the text, which ends where a plain field would.
  const end = endOfPlain(text, start, delimiter);
  return { value: text.slice(start, end), end, fault: 'STRAY_QUOTE' };
}
