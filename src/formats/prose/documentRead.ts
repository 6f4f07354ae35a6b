import type { FileRead } from '../fileRead';
import { LIMITS } from '../guards';
import type { Message } from '../message';
import type { RawTable } from '../rawTable';
import { isProse } from './isProse';

/** Longest text that people can be asked to check before it opens. */
const LONGEST = 200_000;

/**
 * Content of a document: its tables, each as a sheet, and its text. Beside tables, text counts only if it is prose, not
 * a title. `around`: one line per paragraph.
 */
export function documentRead(
  file: string,
  all: readonly (readonly string[][])[],
  around: readonly string[],
  nothing: Message = { code: 'NO_TABLE', value: file },
): FileRead {
  const refused = (message: Message): FileRead => ({ tables: [], messages: [message], questions: [] });
  const found = all.filter((rows) => rows.length > 1 && rows.some((cells) => cells.some((cell) => cell !== '')));
  const text = around
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const isText = text !== '' && text.length <= LONGEST && (found.length === 0 || isProse(text));
  if (found.length === 0 && !isText) return refused(nothing);
  const most = Math.max(0, ...found.map((rows) => rows.length)) - 1;
  if (most > LIMITS.rows) return refused({ code: 'LIMIT_ROWS', value: most, limit: LIMITS.rows });
  const tables = found.map(
    (rows, i): RawTable => ({
      file,
      ...(found.length > 1 ? { sheet: `Table ${i + 1}` } : {}),
      rows: padded(rows).map((cells, at) => ({ row: at + 1, cells })),
      listSeparators: [';', '|'],
    }),
  );
  const prose = isText ? { prose: { file, text, isBeside: tables.length > 0 } } : {};
  return { tables, messages: [], questions: [], ...prose };
}

function padded(rows: readonly string[][]): string[][] {
  const width = Math.min(
    rows.reduce((most, { length }) => Math.max(most, length), 0),
    LIMITS.columns + 1,
  );
  return rows.map((cells) => Array.from({ length: width }, (_, i) => cells[i] ?? ''));
}
