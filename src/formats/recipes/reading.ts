import type { RawTable } from '../rawTable';
import type { HeadedTable, ReadableTable } from './headedTable';

/** Longer tables are exports, which need neither preparations nor recipes. */
const MOST_ROWS = 30_000;

/** Reads a table in one way; `undefined`: it does not apply, and the table is left to the next one. */
export type Reading<Made> = (readable: ReadableTable, language: 'fr' | 'en') => Made | undefined;

/** The same for one row that may hold the headings. */
export type ReadingBelow<Made> = (
  headed: HeadedTable,
  readable: ReadableTable,
  language: 'fr' | 'en',
) => Made | undefined;

/** Tries the rows that may hold the headings from the top; the first that gives something wins. */
export function belowHeadings<Made>(read: ReadingBelow<Made>): Reading<Made> {
  return (readable, language) => {
    for (const headed of readable.headed) {
      const made = read(headed, readable, language);
      if (made) return made;
    }
    return undefined;
  };
}

/** The columns are known already, or the table is too long to have been written by hand. */
export function isSettled({ plan, rows }: RawTable, mostRows = MOST_ROWS): boolean {
  return plan !== undefined || rows.length > mostRows;
}
