import { fold } from '../../domain/folding';
import { isTotalRow } from '../columns/rowsBeside';
import type { RawRow, RawTable } from '../rawTable';
import { isPlainMark } from './mark';

const MOST_CELLS = 2_000_000;
/** Rows looked at before all are: a list of many rows costs no more than these. */
const TRIED = 20;

/** A table whose first row and first column are names: what is said of each pair stands where they cross. */
export interface CrossTable {
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: number; readonly name: string; readonly cells: readonly string[] }[];
}

/** The table as a crossing, `undefined` when names are lacking or come back: looks at the headings before all else. */
export function crossTableOf({ rows }: RawTable): CrossTable | undefined {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  // A title stands alone on its line.
  const start = filled.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  const [header, ...body] = filled.slice(Math.max(start, 0));
  if (!header || body.length < 2) return undefined;
  const [corner = '', ...headings] = withoutBlankEnd(header.cells.map((cell) => cell.trim()));
  const columns = headings.filter((heading) => !isTotal(heading));
  if (columns.length < 2 || !areNames(columns) || !mayCross(columns.length, body)) return undefined;
  const named = body.filter(({ cells: [name = ''] }) => !isTotal(name));
  const crossed = named.map(({ row, cells: [name = '', ...cells] }) => {
    const marks = headings.flatMap((heading, i) => (isTotal(heading) ? [] : [(cells[i] ?? '').trim()]));
    return { row, name: name.trim(), cells: marks };
  });
  return areNames(crossed.map(({ name }) => name)) ? { corner, columns, rows: crossed } : undefined;
}

/** What a spreadsheet adds up in a last row or column is nobody. */
function isTotal(name: string): boolean {
  return isTotalRow([name.trim(), '0']);
}

/** About as many rows as columns, or nothing but marks; no more of these than a person could have set. */
function mayCross(width: number, body: readonly RawRow[]): boolean {
  if (body.length * width > MOST_CELLS) return false;
  if (body.length <= width * 2) return true;
  return body.slice(0, TRIED).every(({ cells: [, ...cells] }) => cells.every((cell) => isPlainMark(cell.trim())));
}

/** Names are all there and all different. */
function areNames(texts: readonly string[]): boolean {
  const seen = new Set<string>();
  for (const text of texts) {
    const key = nameKey(text);
    if (text === '' || seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

/** What is the same of a name written in a row and in a column. */
export function nameKey(name: string): string {
  return fold(name) || name;
}

function withoutBlankEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
