import { fold } from '../../domain/folding';
import { ACRONYMS } from '../../domain/words/tellTaleWords';
import { listedNames } from '../cells/looseLists';
import { isNoName } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { cellsOf } from '../columns/cellsOf';
import { type ColumnContent, columnContent, isNamedPerson } from '../columns/columnContent';
import { columnRoles, organisationsByContent, type Roles } from '../columns/columnRoles';
import { endsPlan } from '../columns/endsPlan';
import { peoplePlan } from '../columns/peoplePlan';
import { projectsPlan } from '../columns/projectsPlan';
import { isOurTemplate, recognise } from '../columns/recognise';
import { headingKey } from '../headings/headings';
import type { PeopleColumn } from '../headings/peopleHeadingPatterns';
import { convenesGroups, isOfGroups, mayNameSubjects, sitsOutside } from '../headings/peopleHeadings';
import { typeOfReadName } from '../names/readNames';
import type { RawRow, RawTable } from '../rawTable';
import { MOST, SOME } from '../shares';
import type { HeadedTable } from './headedTable';
import { type ListColumn, listTable, postColumn } from './listTable';
import type { ReadingBelow } from './reading';

/** Characters; longer cells are not lists written by people. */
const LONGEST_CELL = 2_000;

interface Columns {
  readonly organisation: number;
  /** The organisation is a group with members. */
  readonly isGroup: boolean;
  /** All columns of people, first the one read as the person of the line. */
  readonly people: readonly number[];
  readonly roles: Roles;
}

/**
 * Organisations with several people on a line, in a column for each post ("Référent", "Suppléant") or in one cell: returns the table with
 * the first person, and a list of the others with their organisation. `undefined` for other tables.
 */
export const postholderTables: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const columns = columnsOf(headed);
  if (!columns) return undefined;
  const { organisation, isGroup, people, roles } = columns;
  // Headed as partners: the line itself has no person then.
  const lead = people[0] ?? -1;
  const first = roles[lead] === 'contacts' ? -1 : lead;
  const others = people.filter((column) => column !== first);
  const { header } = headed;
  const below = new Set(headed.rows.map(({ row }) => row));
  const rows = headed.rows.flatMap(({ row, cells }) =>
    people.flatMap((column): RawRow[] => {
      const heading = header.cells[column] ?? '';
      const works = cells[organisation] ?? '';
      const named = works === '' ? [] : peopleIn(cells[column] ?? '').slice(column === first ? 1 : 0);
      return named
        .filter((one) => !isNoName(one))
        .map((one) => {
          const { name, said, email = '', phone = '' } = personNameIn(one, headingKey(heading));
          const own = (role: PeopleColumn) => cells[besides(column, role, headed, roles)] ?? '';
          const post = own('function') || postUnder(heading, said);
          return { row, cells: [name, works, post, own('email') || email, own('phone') || phone] };
        });
    }),
  );
  if (rows.length === 0) return undefined;
  const theirs = new Set(others.flatMap((column) => OWN.map((role) => besides(column, role, headed, roles))));
  const without = table.rows.map(({ row, cells }) => ({
    row,
    cells: cells.flatMap((cell, column) => {
      if (others.includes(column) || theirs.has(column)) return [];
      return column === first && below.has(row) && cells[organisation] ? [peopleIn(cell)[0] ?? cell] : [cell];
    }),
  }));
  return [
    { ...table, rows: without },
    postholderList(table, rows, language, isGroup || areBodies(rows) ? 'networks' : 'structure'),
  ];
};

export function postholderList(
  table: RawTable,
  rows: readonly RawRow[],
  language: 'fr' | 'en',
  where: 'structure' | 'networks' = 'structure',
  others: readonly ListColumn[] = [],
): RawTable {
  const columns = ['name', where, postColumn(language), 'email', 'phone', ...others];
  return listTable(table, 'actors', columns, rows, language);
}

/** Returns the heading with what the cell adds ("Trésorier", "Référent (suppléante)"); under "Interlocuteurs" only the latter. */
function postUnder(heading: string, said: string | undefined): string {
  if (said === undefined) return /^(?:members?|membres?)$/.test(headingKey(heading)) ? '' : heading;
  return SAYS_NO_POST.test(headingKey(heading)) ? said : `${heading} (${said})`;
}

const SAYS_NO_POST = /\b(?:interlocut\w+|contacts?|personnes?|qui|noms?|who|people)\b/;

const OWN = ['function', 'email', 'phone'] as const;

/** Returns the column of this role with the same number: "Fonction 2" beside "Contact 2"; −1 when there is none. */
function besides(column: number, role: PeopleColumn, { header }: HeadedTable, roles: Roles): number {
  const numberOf = (at: number) => /(?<!\d)(\d)\)?$/.exec(header.cells[at] ?? '')?.[1];
  const number = numberOf(column);
  return number === undefined ? -1 : roles.findIndex((one, at) => one === role && numberOf(at) === number);
}

/** True when all organisations are bodies, of which people are members instead of employees. */
function areBodies(rows: readonly RawRow[]): boolean {
  return rows.every(({ cells: [, works = ''] }) => typeOfReadName(works) === 'body');
}

/** True when most people stand beside several organisations, and follow them. Bodies do not count: people sit on several. */
function areOfMany(rows: readonly (readonly string[])[], organisation: number, column: number): boolean {
  const beside = new Map<string, Set<string>>();
  let isOfBodies = false;
  for (const cells of rows) {
    const works = cells[organisation] ?? '';
    if (works === '') continue;
    isOfBodies ||= typeOfReadName(works) === 'body';
    for (const name of peopleIn(cells[column] ?? '')) beside.set(name, (beside.get(name) ?? new Set()).add(works));
  }
  return !isOfBodies && [...beside.values()].filter(({ size }) => size > 1).length * 2 > beside.size;
}

/** "Second contact", "Suppléant·e": of the organisation too, even when named for several. */
const SECOND =
  /^(?:(?:2n?de?|second(?:e|ary)?|other|backup|deputy|alternate|2e|deuxieme|autre) (?:contact|person|interlocut\w+|referente?|personne)|(?:contact|interlocut\w+|referente?) (?:2|bis|secondaire|suppleante?)|suppleante?s?)$/;

/** Splits a cell into people; returns the cell itself when it is not a list of people. */
export function peopleIn(cell: string): string[] {
  if (cell.length > LONGEST_CELL) return [cell];
  const names = listedNames(cell);
  const areNamed = names.every((one) => isNamedPerson(one) || isNamedPerson(personNameIn(one, '').name));
  return names.length > 1 && areNamed ? names : cell === '' ? [] : [cell];
}

function columnsOf(headed: HeadedTable): Columns | undefined {
  const { cells: headings } = headed.header;
  const rows = cellsOf(headed.rows);
  if (!isList(headings, rows)) return undefined;
  const roles = columnRoles(headings, rows);
  if (roles.includes('firstName')) return undefined;
  const told = organisationOf(headings, roles, rows);
  const organisation = told ?? groupOf(headings, rows);
  if (organisation === undefined) return undefined;
  const found = headings.flatMap((heading, column) => {
    if (column === organisation) return [];
    const isOfThem = namesPeople(roles[column], heading, columnContent(column, rows));
    return isOfThem || (roles[column] === 'contacts' && haveTheirPosts(rows.map((cells) => cells[column] ?? '')))
      ? [column]
      : [];
  });
  const ofOne = found.filter(
    (column) => SECOND.test(headingKey(headings[column] ?? '')) || !areOfMany(rows, organisation, column),
  );
  const people = ofOne.length > 0 ? ofOne : found;
  const isSeveral =
    people.length > 1 || people.some((column) => rows.some((row) => peopleIn(row[column] ?? '').length > 1));
  const isGroup =
    told === undefined ||
    (isOfGroups(headings[told] ?? '') && headings.some(convenesGroups)) ||
    sitsOutside(headings, headings[told] ?? '');
  return isSeveral ? { organisation, isGroup, people, roles } : undefined;
}

/** "Vos interlocuteurs": people with their posts in brackets work there; they are not partners of the organisation. */
function haveTheirPosts(cells: readonly string[]): boolean {
  const named = cells.flatMap(listedNames).map((one) => personNameIn(one, ''));
  return named.length > 1 && named.filter(({ said }) => /^\p{Ll}/u.test(said ?? '')).length * 2 > named.length;
}

/** True unless headings already tell ties, projects, members or a table of our own. */
function isList(headings: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const known = recognise(headings, rows, '');
  // A title alone occurs in forms that ask who does something.
  const isOfNobody =
    known?.kind === 'actions' && !known.columns.some((field) => field === 'lead' || field === 'partners');
  const isOther =
    known !== undefined && ((known.kind !== 'actors' && !isOfNobody) || isOurTemplate(known.kind, headings));
  return !isOther && endsPlan(headings, rows) === undefined && projectsPlan(headings, rows) === undefined;
}

/** "Cat. A" is a pay grade, and registered people may work anywhere. */
const NO_POST = /^(?:statuts?|status|grades?|categories?|inscrite?s?|registered|attendees?|guests?)$/;

function namesPeople(role: PeopleColumn | undefined, heading: string, content: ColumnContent): boolean {
  if (role !== undefined && role !== 'fullName') return false;
  if (isOfAnother(heading) || NO_POST.test(headingKey(heading))) return false;
  return heading !== '' && mayNameSubjects(heading) && content.people >= MOST && content.organisations < SOME;
}

/** True for the contact of another organisation, named in the heading: "Référent DDT", "Contact ADEME". */
function isOfAnother(heading: string): boolean {
  const [first = '', ...others] = heading.split(/[ /-]+/);
  return /\p{Ll}/u.test(first) && others.some((word) => /^\p{Lu}{3,}$/u.test(word) && ACRONYMS.has(fold(word)));
}

/** Returns the column of organisations; when the headings tell several or none, the one that the plan for lists of people takes. */
function organisationOf(
  headings: readonly string[],
  roles: readonly (PeopleColumn | undefined)[],
  rows: readonly (readonly string[])[],
): number | undefined {
  const told = roles.flatMap((role, column) => (role === 'organisation' ? [column] : []));
  const found = told[0] ?? organisationsByContent(headings, roles, rows);
  const column = told.length === 1 || (told.length === 0 && found !== -1) ? found : structureOf(headings, rows);
  return column === -1 ? undefined : column;
}

/** "Group", "Main contact", "Second contact": both belong to the group. Other people in such a table may belong to the first one only. */
function groupOf(headings: readonly string[], rows: readonly (readonly string[])[]): number | undefined {
  if (!headings.some((heading) => SECOND.test(headingKey(heading)))) return undefined;
  const column = peoplePlan(headings, rows)?.columns.indexOf('networks') ?? -1;
  return column === -1 ? undefined : column;
}

const structureOf = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  peoplePlan(headings, rows)?.columns.indexOf('structure');
