import { fold } from '../../domain/folding';
import { isFootnote, isTotalRow } from '../columns/rowsBeside';
import type { RawRow, RawTable } from '../rawTable';
import { isPlainMark } from './mark';
import { namesOfInitials } from './namesOfInitials';

const MOST_CELLS = 2_000_000;
/** Rows tested before all of them are, so that a long list costs no more than these. */
const TRIED = 20;

/** A table with names in its first row and first column, and the tie of each pair where they cross. */
export interface CrossTable {
  /** Lines left aside, with the column at the same place, as neither has a name. */
  readonly unnamed: readonly RawRow[];
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: number; readonly name: string; readonly cells: readonly string[] }[];
}

/** Reads a table as a matrix; `undefined` when names are missing or repeated. Tests the headings before all else. */
export function crossTableOf({ rows }: RawTable): CrossTable | undefined {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  // A title stands alone on its line.
  const start = filled.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  const [header, ...body] = filled.slice(Math.max(start, 0));
  if (!header || body.length < 2) return undefined;
  const [corner = '', ...headings] = withoutBlankEnd(header.cells.map((cell) => cell.trim()));
  const places = [...headings.keys()].filter((i) => !isTotal(headings[i] ?? ''));
  if (places.length < 2 || !mayCross(places.length, body)) return undefined;
  const named = body.filter(({ cells }) => !isTotal(cells[0] ?? '') && !isFootnote(cells));
  const written = places.map((i) => headings[i] ?? '');
  const names = bothNamed(
    written,
    named.map(({ cells: [name = ''] }) => name.trim()),
  );
  const columns = names.columns.filter((name) => name !== '');
  if (!areNames(columns) || (columns.length < written.length && !names.isSquare)) return undefined;
  const kept = places.filter((_, i) => names.columns[i] !== '');
  const crossed = named.map(({ row, cells: [, ...cells] }, i) => ({
    row,
    name: names.rows[i] ?? '',
    cells: kept.map((at) => (cells[at] ?? '').trim()),
  }));
  const isNamed = ({ name }: (typeof crossed)[number]) => name !== '';
  const ofSome = crossed.filter(isNamed);
  const isNobodys = ofSome.length < crossed.length;
  if (!areNames(ofSome.map(({ name }) => name)) || (isNobodys && !names.isSquare)) return undefined;
  const unnamed = isNobodys ? crossed.filter((one) => !isNamed(one)) : [];
  const across = namesOfInitials(
    columns,
    ofSome.map(({ name }) => name),
  );
  return { corner, columns: across, rows: ofSome, unnamed };
}

/** Names of rows and columns. In a square, one that is blank on one side is taken from the other; if blank on both, it stays blank. */
function bothNamed(
  columns: readonly string[],
  rows: readonly string[],
): { readonly columns: readonly string[]; readonly rows: readonly string[]; readonly isSquare: boolean } {
  const blanks = (names: readonly string[]) => names.filter((name) => name === '').length;
  const isSquare =
    columns.length === rows.length &&
    blanks(columns) < 2 &&
    blanks(rows) < 2 &&
    columns.every((name, i) => name === '' || rows[i] === '' || nameKey(name) === nameKey(rows[i] ?? ''));
  if (!isSquare) return { columns, rows, isSquare };
  return {
    columns: columns.map((name, i) => name || (rows[i] ?? '')),
    rows: rows.map((name, i) => name || (columns[i] ?? '')),
    isSquare,
  };
}

/** True for the totals that a spreadsheet adds in a last row or column. */
function isTotal(name: string): boolean {
  return isTotalRow([name.trim(), '0']);
}

/** True for about as many rows as columns, or for nothing but marks; and for no more cells than a person could fill. */
function mayCross(width: number, body: readonly RawRow[]): boolean {
  if (body.length * width > MOST_CELLS) return false;
  if (body.length <= width * 2) return true;
  return body.slice(0, TRIED).every(({ cells: [, ...cells] }) => cells.every((cell) => isPlainMark(cell.trim())));
}

function areNames(texts: readonly string[]): boolean {
  const seen = new Set<string>();
  for (const text of texts) {
    const key = nameKey(text);
    if (text === '' || seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

export function nameKey(name: string): string {
  return fold(name) || name;
}

function withoutBlankEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
