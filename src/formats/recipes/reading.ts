import type { RawTable } from '../rawTable';
import type { HeadedTable, ReadableTable } from './headedTable';

/** Longer tables come from programs, which say everything on each line. */
const MOST_ROWS = 30_000;

/** One way to read a table; `undefined`: it is no such table. */
export type Reading<Made> = (readable: ReadableTable, language: 'fr' | 'en') => Made | undefined;

/** The same below one row that may be the headings. */
export type ReadingBelow<Made> = (
  headed: HeadedTable,
  readable: ReadableTable,
  language: 'fr' | 'en',
) => Made | undefined;

/** Tries each row that may be the headings, from the first one. */
export function belowHeadings<Made>(read: ReadingBelow<Made>): Reading<Made> {
  return (readable, language) => {
    for (const headed of readable.headed) {
      const made = read(headed, readable, language);
      if (made) return made;
    }
    return undefined;
  };
}

/** Its columns are known already, or it is too long to have been written by hand. */
export function isSettled({ plan, rows }: RawTable, mostRows = MOST_ROWS): boolean {
  return plan !== undefined || rows.length > mostRows;
}
