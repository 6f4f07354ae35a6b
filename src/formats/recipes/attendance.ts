import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { typeOfName } from '../../domain/words/typeOfName';
import { peoplePlan } from '../columns/peoplePlan';
import type { RawTable } from '../rawTable';
import { dayOf } from '../tables/dayCell';
import { columnOf, type HeadedTable, type ReadableTable } from './headedTable';
import { meetingTable, meetingTitle } from './meetingTable';
import { peopleNames } from './peopleNames';

const PRESENT = /^(?:x|oui|o|yes|y|1|p|presente?s?|present\(e\)|v|✓|✔|☑|√|•|vrai|true|ok)$/;
const ABSENT =
  /^(?:|non|n|no|0|a|abs\.?|absente?s?|absent\(e\)|e|exc\.?|excusee?s?|excuse\(e\)|apolog(?:y|ies)|regrets|sick|-|faux|false|\?|\(.{1,5}\))$/;
const LEAST_DATES = 2;
const WORKS_FOR = { fr: 'Structure', en: 'Works for' } as const;
const CORNER = { fr: 'Nom', en: 'Name' } as const;

/** People and the dates at which they were there: who they are, and a meeting for each date. `undefined`: it is no such table. */
export function attendanceTables({ table, headed: all }: ReadableTable, language: 'fr' | 'en'): RawTable[] | undefined {
  for (const { rows, above, header: written } of all) {
    const header = { ...written, cells: written.cells.map((heading) => whereTheyWork(heading, language)) };
    const headed = { above, header, rows };
    const dates = header.cells.flatMap((heading, column) => {
      const day = dayOf(heading);
      return day !== undefined && /-.*-/.test(day) && isMarked(headed, column) ? [{ column, day }] : [];
    });
    if (dates.length < LEAST_DATES) continue;
    const others = header.cells
      .map((_, column) => column)
      .filter((column) => !dates.some((one) => one.column === column));
    const names = namesOf(headed, others);
    if (!names) continue;
    const title = meetingTitle(above, table, language);
    const meetings = dates.map(({ column, day }) => ({
      row: header.row,
      cells: [title, day, '', listCell(names.filter((_, i) => PRESENT.test(fold(rows[i]?.cells[column] ?? ''))))],
    }));
    // Polls leave the corner blank.
    const corner = others.every((column) => (header.cells[column] ?? '') === '') ? CORNER[language] : '';
    const people = [header, ...rows].map(({ row, cells }, i) => ({
      row,
      cells: others.map((column, at) => cells[column] || (i === 0 && at === 0 ? corner : '')),
    }));
    return [{ ...table, rows: people }, meetingTable(table, meetings)];
  }
  return undefined;
}

/** Nothing but marks of who was there, and some. */
function isMarked(headed: HeadedTable, column: number): boolean {
  const marks = columnOf(headed, column).map(fold);
  return marks.some((mark) => PRESENT.test(mark)) && marks.every((mark) => PRESENT.test(mark) || ABSENT.test(mark));
}

/** "Organisation" is a column like another in many a list; in one of people it is where they work. */
function whereTheyWork(heading: string, language: 'fr' | 'en'): string {
  return /^organi[sz]ations?$/.test(fold(heading)) ? WORKS_FOR[language] : heading;
}

const isPerson = (name: string) => typeOfName(name) === 'person';

/** Who each row is, as the reader of actors will name them. */
function namesOf({ header, rows }: HeadedTable, others: readonly number[]): string[] | undefined {
  const headings = others.map((column) => header.cells[column] ?? '');
  const cells = rows.map((row) => others.map((column) => row.cells[column] ?? ''));
  const plan = peoplePlan(headings, cells);
  if (plan) return peopleNames(plan, headings, cells);
  const names = cells.map((row) => row.find((cell) => cell !== '') ?? '');
  return headings.some((heading) => heading !== '') || names.filter(isPerson).length * 2 >= names.length
    ? names
    : undefined;
}
