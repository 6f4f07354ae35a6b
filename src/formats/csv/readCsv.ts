import { type ParsedRow, parseDelimited, type QuoteFault } from '../../domain/words/parseDelimited';
import { columnLetter } from '../columns/columnLetter';
import { decodeText } from '../encoding';
import { LIMITS } from '../guards';
import type { Message } from '../message';
import type { RawTable } from '../rawTable';
import type { FileBytes } from '../readResult';
import { saidDelimiter, sniffDelimiter } from './delimiter';
import { isQuotedText, restored } from './formulas';

/** Cells still counted, far beyond the limit of columns. */
const WIDEST = 100_000;
/** Characters of a quoted cell: three hundred times what a workbook cell can hold. */
const LONGEST = 10_000_000;

/** A delimited file as a table, with its messages; no table when it cannot be read at all. */
export type CsvResult =
  | { readonly table: RawTable; readonly messages: readonly Message[] }
  | { readonly table?: undefined; readonly messages: readonly Message[] };

/** Reads bytes in any usual encoding and delimiter. Never throws, whatever a file holds. */
export function readCsv({ name, bytes }: FileBytes): CsvResult {
  const decoded = decodeText(bytes);
  if (!decoded) return { messages: [{ code: 'NOT_TEXT', file: name, value: 'binary' }] };
  const messages: Message[] = [];
  if (decoded.guessed) messages.push({ code: 'ENCODING_GUESSED', file: name, value: decoded.encoding });
  const result = readCsvText(decoded.text, name);
  const bad = decoded.badBytes && result.table ? badBytesIn(result.table, decoded.encoding) : [];
  return { ...result, messages: [...messages, ...bad, ...result.messages] };
}

/** Reads decoded text: a paste from a spreadsheet (tabs) is read as a file is. */
export function readCsvText(source: string, file: string): CsvResult {
  const text = withoutPython(
    source
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n'),
  );
  const said = saidDelimiter(text);
  const body = said === undefined ? text : text.slice(text.indexOf('\n') === -1 ? text.length : text.indexOf('\n') + 1);
  const delimiter = said ?? sniffDelimiter(body);
  const { rows, count, faults } = parseDelimited(body, delimiter, {
    firstRow: said === undefined ? 1 : 2,
    most: LIMITS.rows + 1,
    widest: WIDEST,
    longest: LONGEST,
  });
  const refused = limitMessage(rows, count, file) ?? unterminated(faults, rows, file);
  if (refused) return { messages: [refused] };
  const messages = faults.map(
    ({ code, row, column }): Message => ({ code, file, row, column: columnName(rows, column) }),
  );
  const table: RawTable = {
    file,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: cells.some(isQuotedText) ? cells.map(restored) : cells,
    })),
    listSeparators: delimiter === '|' ? [';'] : delimiter === ';' ? ['|'] : ['|', ';'],
  };
  return { table, messages };
}

/** Strips the Python dictionary that NetworkX writes after each pair of an edge list: `{}`, `{'weight': 3}`. Keeps the weight. */
function withoutPython(text: string): string {
  if (!/^\S+ \S+ \{.*\}\n/.test(text)) return text;
  return text.replace(/ \{([^{}\n]*)\}$/gm, (_, said: string) => {
    const weight = /'weight': ([\d.e+-]+)/.exec(said)?.[1];
    return weight === undefined ? '' : ` ${weight}`;
  });
}

function limitMessage(rows: readonly ParsedRow[], count: number, file: string): Message | undefined {
  if (count === 0) return { code: 'NO_DATA_ROWS', file };
  if (count - 1 > LIMITS.rows) return { code: 'LIMIT_ROWS', file, value: count - 1, limit: LIMITS.rows };
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return width > LIMITS.columns ? { code: 'LIMIT_COLUMNS', file, value: width, limit: LIMITS.columns } : undefined;
}

function unterminated(faults: readonly QuoteFault[], rows: readonly ParsedRow[], file: string): Message | undefined {
  const fault = faults.find(({ code }) => code === 'UNTERMINATED_QUOTE');
  return fault && { code: fault.code, file, row: fault.row, column: columnName(rows, fault.column) };
}

function columnName(rows: readonly ParsedRow[], column: number): string {
  return rows[0]?.cells[column]?.trim() || columnLetter(column);
}

function badBytesIn(table: RawTable, encoding: string): Message[] {
  const messages: Message[] = [];
  for (const { row, cells } of table.rows) {
    cells.forEach((cell, column) => {
      if (!cell.includes('\uFFFD')) return;
      messages.push({
        code: 'ENCODING_BAD_BYTES',
        file: table.file,
        row,
        column: columnName(table.rows, column),
        value: encoding,
      });
    });
  }
  return messages;
}
