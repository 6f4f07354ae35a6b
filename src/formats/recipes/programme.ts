import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { dayOf } from '../cells/dayCell';
import { listedNames } from '../cells/looseLists';
import { isNoName } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { cellsOf } from '../columns/cellsOf';
import { columnContent, holdsPeople } from '../columns/columnContent';
import { peoplePlan } from '../columns/peoplePlan';
import { headingKey } from '../headings/headings';
import { readNameSaysOrganisation } from '../names/readNames';
import type { RawRow, RawTable } from '../rawTable';
import { HALF } from '../shares';
import { columnOf, type HeadedTable } from './headedTable';
import { listTable, postColumn } from './listTable';
import { meetingDay, meetingTable } from './meetingTable';
import { peopleNames } from './peopleNames';
import type { ReadingBelow } from './reading';

const SESSION =
  /^(?:(?:titre|nom|intitule) (?:de (?:la |l'))?)?(?:sessions?|seances?|ateliers?|tables? rondes?|round ?tables?|panels?|workshops?|sequences?)(?: title| name)?$/;
const COURSE = /^(?:formations?|stages?|modules?|cours|courses?|trainings?)$/;
const SPEAKER =
  /\b(?:intervenante?s?|speakers?|orat(?:eur|rice)s?|panell?ists?|anim(?:e|ee) par|animat(?:eur|rice)s?|format(?:eur|rice)s?|trainers?|tutors?|moderat(?:eur|rice|or)s?)\b/;

/**
 * The programme of a day, with a speaker on each line: returns the people, and each session as a meeting of its speakers. `undefined` for
 * other tables: people registered for a workshop are not speakers, and sessions with one speaker each bring nobody together.
 */
export const programmeTables: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const { header, rows, above } = headed;
  const keys = header.cells.map(headingKey);
  const cells = cellsOf(rows);
  const speaks = keys.some((key, at) => SPEAKER.test(key) && holdsPeople(columnContent(at, cells)));
  const guests = keys.findIndex((key, at) => GUESTS.test(key) && holdsPeople(columnContent(at, cells)));
  // A course counts as a session when its participants are named.
  const session = keys.findIndex((key) => SESSION.test(key) || (guests !== -1 && COURSE.test(key)));
  if (session === -1 || !speaks || !(haveSeveralSpeakers(headed, session) || guests !== -1)) return undefined;
  const plan = peoplePlan(header.cells, cells);
  if (!plan?.columns.includes('name')) return undefined;
  const names = peopleNames(plan, header.cells, cells);
  const date = keys.findIndex((key, at) => /^(?:date|jour|day)$/.test(key) && columnOf(headed, at).some(dayOf));
  const day = meetingDay([...above, table.sheet ?? '', table.file]);
  const titles = [...new Set(columnOf(headed, session))].filter((title) => title !== '');
  const meetings = titles.map((title) => {
    const own = rows.flatMap((row, at) => (row.cells[session] === title ? [at] : []));
    const [first = 0] = own;
    const there = own.flatMap((at) => [names[at] ?? '', ...guestsIn(rows[at]?.cells[guests]).map(({ name }) => name)]);
    return {
      row: rows[first]?.row ?? header.row,
      cells: [
        title,
        dayOf(rows[first]?.cells[date] ?? '') ?? day,
        '',
        listCell([...new Set(there)].filter((name) => name !== '')),
      ],
    };
  });
  const held = meetingTable(table, meetings, language);
  if (guests === -1) return [table, held];
  return [withoutColumn(table, guests), guestTable(table, headed, guests, language), held];
};

/** Headings of registered people in one cell a session, employers in brackets. */
const GUESTS =
  /^(?:(?:noms? des )?(?:inscrite?s?|participante?s?|stagiaires|presente?s?)|participants?|attendees?|delegates|learners|registered|booked|who (?:is|s) (?:going|coming|booked)|who goes|qui y va)(?: \((?:employer|organi[sz]ation|group|employeur|structure)\))?$/;

const guestsIn = (cell = '') =>
  listedNames(cell)
    .filter((name) => !isNoName(name))
    .map((name) => personNameIn(name, ''));

/** Each registered person once, with the details of all their mentions. */
function guestTable(table: RawTable, { header, rows }: HeadedTable, column: number, language: 'fr' | 'en'): RawTable {
  const all = rows.flatMap(({ row, cells }) => guestsIn(cells[column]).map((guest) => ({ row, ...guest })));
  const areHouses =
    / \(\p{L}+\)$/u.test(headingKey(header.cells[column] ?? '')) ||
    all.filter(({ said = '' }) => readNameSaysOrganisation(said)).length > all.length * HALF;
  const guests = new Map<string, RawRow>();
  for (const { row, name, said = '', email = '', phone = '' } of all) {
    const before = guests.get(name) ?? { row, cells: [name, wordFor('type', 'person', language), '', '', '', ''] };
    const beside = ['', '', areHouses ? said : '', areHouses ? '' : said, email, phone];
    guests.set(name, { ...before, cells: before.cells.map((cell, at) => cell || (beside[at] ?? '')) });
  }
  return listTable(
    table,
    'actors',
    ['name', 'type', 'structure', postColumn(language), 'email', 'phone'],
    [...guests.values()],
    language,
  );
}

/** Removes the column of participants: they attend the meeting, but are not the speaker's colleagues. */
function withoutColumn(table: RawTable, column: number): RawTable {
  return {
    ...table,
    rows: table.rows.map(({ row, cells }) => ({ row, cells: cells.filter((_, at) => at !== column) })),
  };
}

/** True when each line has a session, and some sessions have several speakers. */
function haveSeveralSpeakers(headed: HeadedTable, column: number): boolean {
  const titles = columnOf(headed, column);
  const all = new Set(titles);
  return titles.every((title) => /\p{L}{3}/u.test(title)) && all.size > 1 && all.size < titles.length;
}
