import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { dayOf } from '../cells/dayCell';
import { listedNames } from '../cells/looseLists';
import { isNoName } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { headingKey } from '../headings/headings';
import type { RawRow, RawTable } from '../rawTable';
import { columnOf } from './headedTable';
import { listTable } from './listTable';
import { meetingTable, meetingTitle } from './meetingTable';
import type { ReadingBelow } from './reading';

const TITLE = /^(?:objet|sujet|subject|titre|title|resume|summary)$/;
const START = /^(?:debut|date(?: de)? debut|start(?: date)?|date)$/;
const PLACE = /^(?:emplacement|lieu|location|place|venue)$/;
const ORGANISER = /^(?:organisat(?:eur|rice)(?: de la reunion)?|(?:meeting )?organi[sz]er)$/;
const GUESTS = /^(?:participants? (?:obligatoires?|facultatifs?|requis)|(?:required|optional) attendees)$/;

/**
 * A calendar exported as a table, one meeting a line, with its organiser and guests: returns the meetings. `undefined` without a column of
 * guests, which only calendars have.
 */
export const calendarMeetings: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const keys = headed.header.cells.map(headingKey);
  const at = (words: RegExp) => keys.findIndex((key) => words.test(key));
  const [title, start, place, organiser] = [TITLE, START, PLACE, ORGANISER].map(at);
  const guests = keys.flatMap((key, column) => (GUESTS.test(key) ? [column] : []));
  if (guests.length === 0 || title === undefined || title === -1 || start === undefined || start === -1)
    return undefined;
  if (!columnOf(headed, start).every((cell) => /-.*-/.test(dayOf(cell) ?? ''))) return undefined;
  const taken = new Set([title, start, place, organiser, ...guests]);
  // Other columns are kept, so that the reader reports what a meeting has no field for.
  const others = keys.flatMap((_, column) => (taken.has(column) ? [] : [column]));
  const rows = headed.rows.map(({ row, cells }): RawRow => {
    const named = [organiser ?? -1, ...guests].flatMap((column) => namesIn(cells[column] ?? ''));
    const day = dayOf(cells[start] ?? '') ?? '';
    const own = [cells[title] ?? '', day, cells[place ?? -1] ?? '', listCell([...new Set(named)])];
    return { row, cells: [...own, ...others.map((column) => cells[column] ?? '')] };
  });
  const headings = others.map((column) => headed.header.cells[column] ?? '');
  return [meetingTable(table, rows, language, headings)];
};

const namesIn = (cell: string) =>
  listedNames(cell)
    .filter((name) => name !== '' && !isNoName(name))
    .map((name) => personNameIn(name, '').name);

const ROLE =
  /^(?:organisat(?:eur|rice) de la reunion|participant (?:obligatoire|facultatif)|meeting organizer|(?:required|optional) attendee)$/;
const ROOM = /^(?:ressource|resource)\b/;
const COMES = /^(?:acceptee?s?|accepted)$/;
const CALLS = /^(?:organisat|meeting organizer)/;

/** Replies to an invitation: returns the people, and the meeting with its organiser and those who accepted, without rooms. */
export const repliesToMeeting: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const role = headed.header.cells.findIndex((_, column) => {
    const said = columnOf(headed, column).map(fold);
    return said.some((one) => ROLE.test(one)) && said.every((one) => ROLE.test(one) || ROOM.test(one));
  });
  const reply = headed.header.cells.findIndex((_, column) =>
    columnOf(headed, column).some((cell) => COMES.test(fold(cell))),
  );
  if (role < 1 || reply === -1) return undefined;
  const people = headed.rows.filter(({ cells }) => ROLE.test(fold(cells[role] ?? '')));
  const name = ({ cells }: RawRow) => personNameIn(cells[0] ?? '', '').name;
  const guests = people.filter(
    ({ cells }) => CALLS.test(fold(cells[role] ?? '')) || COMES.test(fold(cells[reply] ?? '')),
  );
  const { header, above } = headed;
  const person = wordFor('type', 'person', language);
  const rows = people.map((one) => ({ row: one.row, cells: [name(one), person, ...one.cells.slice(1)] }));
  const columns = ['name', 'type', ...header.cells.slice(1).map((heading) => ({ heading }))];
  const meeting = [meetingTitle(above, table, language), '', '', listCell(guests.map(name))];
  return [
    listTable(table, 'actors', columns, rows, language),
    meetingTable(table, [{ row: header.row, cells: meeting }], language),
  ];
};
