import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { dayOf } from '../cells/dayCell';
import { cellsOf } from '../columns/cellsOf';
import { columnContent, holdsPeople } from '../columns/columnContent';
import { headingKey } from '../headings/headings';
import { mayNameSubjects } from '../headings/peopleHeadings';
import type { RawRow, RawTable } from '../rawTable';
import { isAbsent, isPresent } from './attendance';
import { columnOf, type HeadedTable } from './headedTable';
import { listTable } from './listTable';
import { meetingTable, meetingTitle } from './meetingTable';
import type { ReadingBelow } from './reading';

const FEWEST_DAYS = 2;
/** Headings about proxies and times: what a line may hold beside the day, the name and the presence. */
const BESIDE = /\b(?:pouvoirs?|procurations?|mandat\w*|represente\w*|heures?|horaires?|arrivee|depart|time|proxy)\b/;
const HOUR = /^\d{1,2}\s?(?:h|:)\s?\d{0,2}(?::\d{2})?$/i;

interface Columns {
  readonly day: number;
  readonly name: number;
  /** Tells who was there; −1 when everybody with a line was. */
  readonly presence: number;
  /** Names the meeting, the same on all lines of a day; −1 when none does. */
  readonly title: number;
}

/**
 * One line for each person and day ("date, nom, présent"), as councils keep their registers: returns each person once, and a meeting for
 * each day. `undefined` for other tables; a column of anything else about people on days is more than attendance.
 */
export const attendanceByLine: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const columns = columnsOf(headed);
  if (!columns) return undefined;
  const { header, rows, above } = headed;
  const at = (row: RawRow, column: number) => row.cells[column] ?? '';
  const days = new Map<string, RawRow[]>();
  for (const row of rows) {
    const day = dayOf(at(row, columns.day)) ?? '';
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  const title = meetingTitle(above, table, language);
  const meetings = [...days].map(([day, lines]): RawRow => {
    const there = lines.filter((row) => columns.presence === -1 || isPresent(at(row, columns.presence)));
    const [first] = lines;
    const called = first && columns.title !== -1 ? at(first, columns.title) : '';
    const names = [...new Set(there.map((row) => at(row, columns.name)))];
    return { row: first?.row ?? header.row, cells: [called || title, day, '', listCell(names)] };
  });
  const names = new Map(rows.map((row) => [at(row, columns.name), row.row]));
  const person = wordFor('type', 'person', language);
  const people = [...names].map(([name, row]) => ({ row, cells: [name, person] }));
  return [listTable(table, 'actors', ['name', 'type'], people, language), meetingTable(table, meetings, language)];
};

function columnsOf(headed: HeadedTable): Columns | undefined {
  const { header, rows } = headed;
  const cells = cellsOf(rows);
  const columns = [...header.cells.keys()];
  const filled = (column: number) => columnOf(headed, column).filter((cell) => cell !== '');
  const isOfDays = (column: number) => {
    const days = columnOf(headed, column);
    return days.every((day) => /-.*-/.test(dayOf(day) ?? '')) && new Set(days).size * 2 <= days.length;
  };
  const [day, ...otherDays] = columns.filter(isOfDays);
  if (day === undefined || otherDays.length > 0 || new Set(columnOf(headed, day)).size < FEWEST_DAYS) return undefined;
  const name = columns.findIndex((column) => {
    const content = columnContent(column, cells);
    return holdsPeople(content) && content.filled === rows.length && mayNameSubjects(header.cells[column] ?? '');
  });
  if (name === -1 || !meetSeveralTimes(headed, day, name)) return undefined;
  const presence = columns.findIndex(
    (column) => /^presen|^attend/.test(headingKey(header.cells[column] ?? '')) && areMarks(filled(column)),
  );
  const title = columns.findIndex(
    (column) =>
      ![day, name, presence].includes(column) &&
      filled(column).some((cell) => /\p{L}{3}/u.test(cell)) &&
      isOfDay(headed, day, column),
  );
  const isElse = columns.some((column) => {
    if ([day, name, presence, title].includes(column)) return false;
    const said = filled(column);
    const isMark = areMarks(said) || said.every((cell) => HOUR.test(cell));
    return !isMark && !BESIDE.test(headingKey(header.cells[column] ?? '')) && !isOfDay(headed, day, column);
  });
  return isElse ? undefined : { day, name, presence, title };
}

const areMarks = (said: readonly string[]) => said.every((cell) => isPresent(cell) || isAbsent(cell));

/** True when most people have lines on several days, and hardly any have two on one. */
function meetSeveralTimes({ rows }: HeadedTable, day: number, name: number): boolean {
  const met = new Map<string, Set<string>>();
  let twice = 0;
  for (const { cells } of rows) {
    const [person, on] = [fold(cells[name] ?? ''), cells[day] ?? ''];
    const days = met.get(person) ?? new Set();
    if (days.has(on)) twice++;
    met.set(person, days.add(on));
  }
  return twice * 20 <= rows.length && [...met.values()].filter(({ size }) => size > 1).length * 2 >= met.size;
}

function isOfDay({ rows }: HeadedTable, day: number, column: number): boolean {
  const said = new Map<string, string>();
  return rows.every(({ cells }) => {
    const [on, text] = [cells[day] ?? '', cells[column] ?? ''];
    const before = said.get(on) ?? text;
    said.set(on, before);
    return before === text;
  });
}
