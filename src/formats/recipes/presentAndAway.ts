import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { listedNames } from '../cells/looseLists';
import { namesSomebody } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { isNamedPerson } from '../columns/columnContent';
import { countsLines } from '../columns/countsLines';
import { nameAndMore } from '../columns/nameAndEmployer';
import { headingKey, headingOf } from '../headings/headings';
import type { PeopleColumn } from '../headings/peopleHeadingPatterns';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { distinctRows, type RawRow, type RawTable } from '../rawTable';
import { MOST } from '../shares';
import { columnOf, type HeadedTable } from './headedTable';
import { listTable } from './listTable';
import { meetingDay, meetingPlace, meetingTable, meetingTitle } from './meetingTable';
import type { ReadingBelow } from './reading';

/** Headings over attendees: "Présents", "Attending". */
export const PRESENT_NAMES =
  /^(?:attending|in attendance|(?:those |people )?present|presente?s?|(?:personnes|participante?s|membres) presente?s?)$/;
const AWAY_NAMES =
  /^(?:(?:personnes|participante?s|membres) )?(?:excusee?s?|absente?s?|absente?s? excusee?s?)$|^(?:sent )?apologies$|^(?:those )?(?:absent|not present)$/;

/** Fields that may stand beside the names; any other column makes it another kind of table, such as a list of meetings. */
const BESIDE: ReadonlySet<string> = new Set(['structure', 'profile', 'email', 'phone', 'territory', 'notes']);

/** Columns of names, and the columns that say more about each of them. */
interface NameGroup {
  readonly names: readonly number[];
  readonly beside: readonly { readonly column: number; readonly field: string }[];
}

/**
 * "Présents" and "Excusés" side by side: returns the people, with employers from brackets or from a column, and the meeting with those
 * present. Each name has the columns up to the next name; a remark to the right of both is one on each. `undefined` when any column is
 * of another kind.
 */
export const presentAndAway: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const { header, rows, above } = headed;
  const groups = groupsOf(headed);
  const present = header.cells.findIndex((heading) => PRESENT_NAMES.test(headingKey(heading)));
  const named = rows.flatMap(({ row, cells }) =>
    groups.flatMap(({ names, beside }) => {
      const told = (field: string) => beside.flatMap((one) => (one.field === field ? (cells[one.column] ?? '') : []));
      const more = [...BESIDE].map((field) => told(field).find((cell) => cell !== '') ?? '');
      return names.flatMap((column) =>
        namesIn(cells[column] ?? '').map((written) => ({ row, column, more, ...whoIn(written) })),
      );
    }),
  );
  if (named.filter(({ name }) => isNamedPerson(name)).length < Math.max(1, named.length * MOST)) return undefined;
  const person = wordFor('type', 'person', language);
  const people = named.map(({ row, name, works, more: [beside = '', ...others] }): RawRow => {
    return { row, cells: [name, person, works === '' ? beside : works, ...others] };
  });
  const there = named.filter(({ column }) => column === present).map(({ name }) => name);
  const about = [...above, table.sheet ?? '', table.file];
  const meeting = [meetingTitle(above, table, language), meetingDay(about), meetingPlace(above), listCell(there)];
  return [
    listTable(table, 'actors', ['name', 'type', ...BESIDE], distinctRows(people), language),
    meetingTable(table, [{ row: header.row, cells: meeting }], language),
  ];
};

/** Empty when the table is of another kind. */
function groupsOf(headed: HeadedTable): NameGroup[] {
  const { cells: headings } = headed.header;
  if (!arePresentAndAway(headings)) return [];
  const groups: { names: number[]; beside: { column: number; field: string }[] }[] = [];
  for (const [column, heading] of headings.entries()) {
    const group = groups.at(-1);
    const cells = columnOf(headed, column);
    if (isOverNames(heading)) {
      // Names side by side share what stands to their right.
      if (group?.beside.length === 0) group.names.push(column);
      else groups.push({ names: [column], beside: [] });
      continue;
    }
    if (countsLines(cells) || cells.every((cell) => cell === '')) continue;
    const field = fieldBeside(heading);
    if (!group || field === undefined) return [];
    group.beside.push({ column, field });
  }
  return groups;
}

const FIELDS: Partial<Record<PeopleColumn, string>> = { organisation: 'structure', function: 'profile' };

function fieldBeside(heading: string): string | undefined {
  const told = peopleColumnOf(heading);
  const field = headingOf('actors', heading)?.field ?? (told && (FIELDS[told] ?? told));
  return field !== undefined && BESIDE.has(field) ? field : undefined;
}

const isOverNames = (heading: string) => [PRESENT_NAMES, AWAY_NAMES].some((words) => words.test(headingKey(heading)));

export function arePresentAndAway(headings: readonly string[]): boolean {
  const keys = headings.map(headingKey);
  return keys.filter((key) => PRESENT_NAMES.test(key)).length === 1 && keys.some((key) => AWAY_NAMES.test(key));
}

/** Commas inside brackets do not separate people. */
const namesIn = (cell: string) => listedNames(cell).filter(namesSomebody);

function whoIn(written: string): { readonly name: string; readonly works: string } {
  const both = nameAndMore(written);
  return { name: personNameIn(both?.name ?? written, '').name, works: both?.works ?? '' };
}
