import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { dayOf } from '../cells/dayCell';
import { isCross, isNo, isYes } from '../cells/marks';
import { peoplePlan } from '../columns/peoplePlan';
import { headingOf } from '../headings/headings';
import { typeOfReadName } from '../names/readNames';
import type { RawRow, RawTable } from '../rawTable';
import { columnOf, type HeadedTable, type ReadableTable } from './headedTable';
import { headingOfField } from './listTable';
import { isMeetingHeading, isOccasion } from './meetingHeading';
import { meetingDay, meetingTable, meetingTitle } from './meetingTable';
import { peopleNames } from './peopleNames';
import { belowHeadings, type Reading, type ReadingBelow } from './reading';

const PRESENT =
  /^(?:p|presente?s?|present\(e\)|v|\+|✅|☑|☒|√|ok|(?:en |par )?(?:visio|distanciel|zoom|teams)|a distance|online|remote(?:ly)?|virtual(?:ly)?|(?:en )?retard|late)$/;
const ABSENT =
  /^(?:|a|(?:abs\.?|absente?s?|absent\(e\)|absence)(?: (?:motivee?s?|justifiee?s?|excusee?s?|prevue?s?|annoncee?s?|non (?:motiv|justifi|excus)ee?s?))?|e|exc?\.?|excusee?s?|excuse\(e\)|apol(?:og(?:y|ies|ised)|s)?\.?|sent apologies|regrets|sick|-|✗|✘|❌|☐|□|○|si necessaire|si besoin|peut-etre|if need be|ifneedbe|maybe|\?|representee?s?(?:\(e\))?(?: par .+)?|pouvoir(?: (?:a|de|donne) .+)?|\(.{1,5}\))$/;
export const isPresent = (mark: string) => isCross(mark) || isYes(mark) || PRESENT.test(fold(mark));
export const isAbsent = (mark: string) => isNo(mark) || ABSENT.test(fold(mark));
const LEAST_DATES = 2;

/** Answers about a possible day, never about one that people attended. */
const PROPOSED = /^(?:si necessaire|si besoin|peut-etre|if need be|ifneedbe|maybe|\((?:ok|oui|yes)\))$/;
const POLL = /\b(?:sondages?|framadate|doodle|polls?|disponibilites?|availabilit(?:y|ies))\b/;
const POSSIBLE = { fr: 'date proposée', en: 'proposed date' } as const;

/** True when people say when they could come, so that nobody knows whether they did. */
function isPoll({ table, headed }: ReadableTable): boolean {
  const about = [table.file, table.sheet ?? '', ...(headed.at(-1)?.above ?? [])].map((text) => fold(text));
  return (
    about.some((text) => POLL.test(text.replace(/[_-]/g, ' '))) ||
    headed.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => PROPOSED.test(fold(cell)))))
  );
}

/** People and the dates that they attended: returns the people, and a meeting for each date. `undefined` for other tables. */
export const attendanceTables: ReadingBelow<RawTable[]> = (found, readable, language) => {
  const { above, header: written } = found;
  const rows = withoutCounts(found);
  const { table } = readable;
  const header = { ...written, cells: written.cells.map((heading) => whereTheyWork(heading, language)) };
  const headed = { above, header, rows };
  const areOccasions = header.cells.filter((heading, at) => isOccasion(heading) && isMarked(headed, at)).length > 1;
  const dates = header.cells.flatMap((heading, column) => {
    const day = dayOf(heading.replace(/[\s:*\u200B]+$/, ''));
    const isWhole = day !== undefined && /-.*-/.test(day);
    const isOne = isWhole || isMeetingHeading(heading) || (areOccasions && isOccasion(heading));
    if (!isOne || !(isWhole ? areMarks : isMarked)(headed, column)) return [];
    return [isWhole ? { column, day, name: '' } : { column, day: meetingDay([heading]), name: heading }];
  });
  if (dates.length < LEAST_DATES || !dates.some(({ column }) => isMarked(headed, column))) return undefined;
  const others = header.cells
    .map((_, column) => column)
    .filter((column) => !dates.some((one) => one.column === column));
  const names = namesOf(headed, others);
  if (!names) return undefined;
  const possible = isPoll(readable) ? ` (${POSSIBLE[language]})` : '';
  const title = meetingTitle(above, table, language);
  const held = dates.filter(({ column }) => isMarked(headed, column));
  const meetings = held.map(({ column, day, name }) => ({
    row: header.row,
    cells: [
      `${name || title}${possible}`,
      day,
      '',
      listCell(names.filter((_, i) => isPresent(rows[i]?.cells[column] ?? ''))),
    ],
  }));
  const corner = cornerAt(header.cells, others);
  const people = [header, ...rows].map(({ row, cells }, i) => ({
    row,
    cells: [
      ...others.map((column) =>
        i === 0 && column === corner ? headingOfField('actors', 'name', language) : (cells[column] ?? ''),
      ),
      // Attendees are people, even when only capitals suggest it.
      ...(corner === undefined ? [] : [i === 0 ? 'Type' : typeWord(names[i - 1] ?? '', language)]),
    ],
  }));
  return [{ ...table, rows: people }, meetingTable(table, meetings, language)];
};

/** Removes lines of counts at the end, whatever their label: "Venus ; 3 ; 3 ; 4" is not an attendee. */
function withoutCounts({ header, rows }: HeadedTable): readonly RawRow[] {
  const days = header.cells.flatMap((heading, column) =>
    dayOf(heading) !== undefined || isMeetingHeading(heading) ? [column] : [],
  );
  const counts = ({ cells }: RawRow) => {
    const said = days.map((column) => cells[column] ?? '').filter((cell) => cell !== '');
    return said.length > 1 && said.every((cell) => /^\d{1,3}$/.test(cell)) && said.some((cell) => Number(cell) > 1);
  };
  return rows.slice(0, rows.findLastIndex((row) => !counts(row)) + 1);
}

/** The same with a line for each day and a column for each person: swaps them. */
export const turnedAttendance: ReadingBelow<RawTable[]> = ({ header, rows, above }, { table }, language) => {
  const [, ...names] = header.cells;
  const days = rows.map(({ cells: [day = ''] }) => day);
  if (days.length < LEAST_DATES || days.some((day) => !/-.*-/.test(dayOf(day) ?? ''))) return undefined;
  if (names.length < LEAST_DATES || names.filter(isPerson).length * 2 <= names.length) return undefined;
  const people = names.map((name, at) => ({
    row: header.row,
    cells: [name, ...rows.map(({ cells }) => cells[at + 1] ?? '')],
  }));
  const turned = {
    above,
    header: { row: header.row, cells: [headingOfField('actors', 'name', language), ...days] },
    rows: people,
  };
  return attendanceTables(turned, { table, headed: [turned] }, language);
};

export const pollTables: Reading<RawTable[]> = (table, language) =>
  isPoll(table)
    ? (belowHeadings(attendanceTables)(table, language) ?? belowHeadings(turnedAttendance)(table, language))
    : undefined;

/**
 * Returns the corner column to head with the field of names: polls leave it blank, and an unknown heading alone ("Administrateurs") would
 * pass for a name.
 */
function cornerAt(cells: readonly string[], columns: readonly number[]): number | undefined {
  const said = columns.filter((column) => (cells[column] ?? '') !== '');
  return said.length > 1 || said.some((column) => headingOf('actors', cells[column] ?? '')?.field === 'name')
    ? undefined
    : (said[0] ?? columns[0]);
}

/** True for a column of attendance marks, at least one of them present. */
function isMarked(headed: HeadedTable, column: number): boolean {
  return areMarks(headed, column) && columnOf(headed, column).some(isPresent);
}

/** The same for a day that nobody attended. */
function areMarks(headed: HeadedTable, column: number): boolean {
  return columnOf(headed, column).every((mark) => isPresent(mark) || isAbsent(mark));
}

/** "Organisation" is an ordinary column in many lists; beside people it is their employer. */
function whereTheyWork(heading: string, language: 'fr' | 'en'): string {
  return /^organi[sz]ations?$/.test(fold(heading)) ? headingOfField('actors', 'structure', language) : heading;
}

const typeWord = (name: string, language: 'fr' | 'en') => (isPerson(name) ? wordFor('type', 'person', language) : '');

const isPerson = (name: string) => typeOfReadName(name) === 'person';

/** Returns the name of each row as the reader of actors will read it. */
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
