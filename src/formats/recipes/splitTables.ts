import { holdsContact } from '../../domain/words/contactData';
import { type CleanRow, cleanRows } from '../columns/cleanRows';
import { loneCell } from '../columns/loneCells';
import { recognise } from '../columns/recognise';
import { areTelling } from '../columns/toldPlan';
import { headingKey, isKnownHeading } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import type { RawRow, RawTable } from '../rawTable';
import { isPartTitle } from './headedTable';
import { isSettled } from './reading';

/** Title lines between a table and the next header row at most. */
const TITLE_LINES = 3;
const FEWEST_HEADINGS = 2;

/**
 * Splits a sheet with several tables, below each other or side by side, each with the titles above its header row. At least two must be
 * recognisable by their headings.
 */
export function splitTables(table: RawTable): readonly RawTable[] {
  if (table.ours || isSettled(table)) return [table];
  const { rows } = cleanRows(table);
  // A numbered report is about one meeting: its sign-in sheet is read from the whole (`signInSheet`).
  if (rows.some(({ cells }) => isPartTitle(cells))) return [table];
  const parts = partsBelow(rows).flatMap(partsBeside);
  if (parts.filter(isTold).length < 2) return [table];
  return parts.map((part) => {
    const title = titleOf(part);
    const sheet = [table.sheet, title].filter((text) => text !== undefined && text !== '').join(' · ');
    return { ...table, ...(sheet === '' ? {} : { sheet }), rows: part };
  });
}

function partsBelow(rows: readonly CleanRow[]): CleanRow[][] {
  const parts: CleanRow[][] = [];
  let start = 0;
  // The first wider line may be a header row with unknown headings.
  let at = rows.findIndex(({ cells }) => filledIn(cells) >= FEWEST_HEADINGS) + 2;
  while (at > 1 && at < rows.length) {
    const header = isApart(rows, at) ? headerBelow(rows, at) : -1;
    if (header === -1) at++;
    else {
      parts.push(rows.slice(start, at));
      start = at;
      at = header + 2;
    }
  }
  return [...parts, rows.slice(start)];
}

/** True for a line below a blank one, or a title line below wider lines. */
function isApart(rows: readonly CleanRow[], at: number): boolean {
  const [before, row] = [rows[at - 1], rows[at]];
  if (!before || !row) return false;
  return row.row > before.row + 1 || (loneCell(row.cells) !== undefined && filledIn(before.cells) > 1);
}

/** Returns the header row on that line or below a few title lines; −1 when there is none. */
function headerBelow(rows: readonly CleanRow[], from: number): number {
  for (let at = from; at <= Math.min(from + TITLE_LINES, rows.length - 2); at++) {
    const { cells } = rows[at] ?? { cells: [] };
    if (areHeadings(cells)) return areTold(rows.slice(at)) ? at : -1;
    if (filledIn(cells) > FEWEST_HEADINGS) return -1;
  }
  return -1;
}

/** True when most cells are known headings and none holds contact details. */
function areHeadings(cells: readonly string[]): boolean {
  if (cells.some(holdsContact)) return false;
  const filled = cells.filter((cell) => cell !== '');
  const known = filled.filter((cell) => isKnownHeading(cell) || peopleColumnOf(cell) !== undefined).length;
  return known >= FEWEST_HEADINGS && known * 2 >= filled.length;
}

/** True when the first line heads a recognised table of the lines below, up to the next blank one. */
function areTold([header, ...below]: readonly CleanRow[]): boolean {
  const end = below.findIndex(({ row }, i) => row > (below[i - 1]?.row ?? row - 1) + 1);
  const rows = (end === -1 ? below : below.slice(0, end)).map(({ cells }) => cells);
  const headings = header?.cells ?? [];
  return rows.length > 0 && (areTelling(headings, rows) || recognise(headings, rows, '') !== undefined);
}

function headerOf(part: readonly RawRow[]): number {
  return part.findIndex(({ cells }) => areHeadings(cells));
}

function isTold(part: readonly CleanRow[]): boolean {
  const at = headerOf(part);
  return at !== -1 && areTold(part.slice(at));
}

/** Splits at columns blank on all lines, when both sides are tables of their own. */
function partsBeside(part: CleanRow[]): CleanRow[][] {
  const header = part.find(({ cells }) => areHeadings(cells));
  const width = header?.cells.length ?? 0;
  for (let column = 1; column < width - 1; column++) {
    if (part.some(({ cells }) => (cells[column] ?? '') !== '')) continue;
    const sides = [sideOf(part, 0, column), sideOf(part, column + 1, width)] as const;
    const [left, right] = sides;
    if (isTold(left) && isTold(right) && areTwo(left, right)) return [left, ...partsBeside(right)];
  }
  return [part];
}

function sideOf(part: readonly CleanRow[], from: number, to: number): CleanRow[] {
  const side = part.map(({ row, cells }) => ({ row, cells: cells.slice(from, to) }));
  return side.filter(({ cells }) => filledIn(cells) > 0);
}

/** True when both sides have a title or share a heading; otherwise the blank column lies within one table. */
function areTwo(left: readonly CleanRow[], right: readonly CleanRow[]): boolean {
  const [one, other] = [headerOf(left), headerOf(right)];
  if (one > 0 && other > 0) return true;
  const headings = new Set((left[one]?.cells ?? []).filter((cell) => cell !== '').map(headingKey));
  return (right[other]?.cells ?? []).some((cell) => headings.has(headingKey(cell)));
}

function titleOf(part: readonly CleanRow[]): string | undefined {
  return loneCell(part[headerOf(part) - 1]?.cells ?? [])?.text;
}

const filledIn = (cells: readonly string[]) => cells.filter((cell) => cell !== '').length;
