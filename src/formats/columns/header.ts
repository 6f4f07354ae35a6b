import { dayOf } from '../tables/dayCell';
import { numberOf } from '../tables/numberCell';
import { isKnownHeading } from './headings';
import { recognise } from './recognise';

/** Where the headings are, by index among the rows; −1 when the table has none. `sure`: no need to ask. */
export interface HeaderPlace {
  readonly index: number;
  readonly doubt?: 'headerMissing' | 'headerNotFirst';
}

/** Titles and dates above the headings rarely take more. */
const SEARCHED = 20;

/** Finds the headings of a table: the first row, a later one below a title, or none at all. */
export function findHeader(rows: readonly (readonly string[])[], tableName: string): HeaderPlace {
  const [first = [], ...rest] = rows;
  if (recognise(first, rest, tableName)) return { index: 0 };
  const known = first.filter(isKnownHeading).length;
  for (let index = 1; index < Math.min(rows.length, SEARCHED); index++) {
    const row = rows[index] ?? [];
    const knownThere = row.filter(isKnownHeading).length;
    if (knownThere >= 2 && knownThere > known && recognise(row, rows.slice(index + 1), tableName)) {
      return { index, doubt: 'headerNotFirst' };
    }
  }
  const isMissing = known === 0 && (looksLikeData(first, rest) || isPlainList(rows));
  return isMissing ? { index: -1, doubt: 'headerMissing' } : { index: 0 };
}

/** One column and no word that we know above it: a list of names, the first one included. */
function isPlainList(rows: readonly (readonly string[])[]): boolean {
  return rows.length > 1 && rows.every((row) => row.filter((cell) => cell !== '').length <= 1 && (row[0] ?? '') !== '');
}

/** Headings are words that do not come back below; data holds numbers, dates, or values met again. */
function looksLikeData(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  const filled = first.filter((cell) => cell !== '');
  if (filled.length < 2) return false;
  if (filled.some((cell) => numberOf(cell) !== undefined || dayOf(cell) !== undefined)) return true;
  const words = new Set(filled);
  return rest.some((row) => row.some((cell) => words.has(cell)));
}
