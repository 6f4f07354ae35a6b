import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { dayOf } from '../cells/dayCell';
import { listedNames } from '../cells/looseLists';
import { namesSomebody } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { cellsOf } from '../columns/cellsOf';
import { columnContent, holdsPeople } from '../columns/columnContent';
import { columnRoles } from '../columns/columnRoles';
import { peoplePlan } from '../columns/peoplePlan';
import { headingKey } from '../headings/headings';
import { distinctRows, type RawRow, type RawTable } from '../rawTable';
import { columnOf, type HeadedTable } from './headedTable';
import { listTable } from './listTable';
import { meetingTable } from './meetingTable';
import { peopleNames } from './peopleNames';
import type { ReadingBelow } from './reading';
import { saysAway } from './signInSheet';

const COURSE =
  /^(?:(?:intitules?|titres?|noms?|names?|titles?|themes?) (?:de |du |de la |de l'|of (?:the )?)?)?(?:formations?|stages?|modules?|cours|courses?|trainings?|training (?:courses?|sessions?)|ateliers?|workshops?|sessions?)(?: (?:suivie?s?|choisie?s?|demandee?s?|title|name|booked))?$/;
const DATE =
  /^(?:dates?|jours?|days?|le|on|when|quand)(?: (?:de |du |de la |of |of the )?(?:formation|session|stage|course|training|atelier|workshop))?$/;
const TRAINER =
  /^(?:noms? (?:du |de la |de l')?)?(?:format(?:eur|rice)s?|intervenante?s?|animat(?:eur|rice)s?|anim(?:e|ee) par|trainers?|tutors?|facilitators?|(?:led|run|delivered|taught) by)$/;
const PROVIDER = /^(?:organismes? (?:de formation|formateur)|training providers?|centre de formation)$/;
/** Providers when another column holds the employers; otherwise these are the employers. */
const MAY_BE_PROVIDER = /^(?:organismes?|prestataires?|providers?)$/;
/** Facts about a course, the same for everybody on it. */
const OF_COURSE =
  /^(?:durees?|duration|lieux?|venues?|places?|where|salles?|rooms?|horaires?|heures?|times?|hours?|couts?|tarifs?|prices?|fees?)$/;

/** Columns, by position; −1 when missing. */
interface Columns {
  readonly course: number;
  readonly date: number;
  readonly trainer: number;
  readonly provider: number;
  readonly others: readonly number[];
  /** All columns about the course; the others are about the person. */
  readonly away: ReadonlySet<number>;
}

/**
 * Courses and their participants, a person on each line: returns the people with their columns, the trainers with their employers, and each
 * course on each day as a meeting. `undefined` for other tables; "Formation" beside a name alone is that person's education.
 */
export const coursesByLine: ReadingBelow<RawTable[]> = (headed, { table }, language) => {
  const columns = columnsOf(headed);
  if (!columns) return undefined;
  const { header, rows } = headed;
  const ofPeople = (cells: readonly string[]) => cells.filter((_, at) => !columns.away.has(at));
  const lines = rows.map(({ row, cells }) => ({ row, cells: ofPeople(cells) }));
  const plan = peoplePlan(ofPeople(header.cells), cellsOf(lines));
  if (!plan?.columns.includes('name')) return undefined;
  const employer = plan.columns.indexOf('structure');
  const names = withoutHomonyms(
    peopleNames(plan, ofPeople(header.cells), cellsOf(lines)),
    lines.map(({ cells }) => cells[employer] ?? ''),
  );
  // "Absent Friends Club" is an employer, not an absence.
  const employers = new Set(lines.map(({ cells }) => cells[employer] ?? ''));
  const courses = coursesOf(headed, columns, names, employers);
  if (!courses.some(({ people }) => people.size > 1)) return undefined;
  const kept = new Set(distinctRows(lines).map(({ row }) => row));
  const below = new Set(rows.map(({ row }) => row));
  const people = table.rows.flatMap((one) => {
    if (below.has(one.row)) return kept.has(one.row) ? [{ ...one, cells: ofPeople(one.cells) }] : [];
    return [one.row === header.row ? { ...one, cells: ofPeople(one.cells) } : one];
  });
  // Without a column of trainers, the provider attends.
  const thereAt = ({ people, providers }: Course) => (columns.trainer === -1 ? [...people, ...providers] : [...people]);
  const meetings = courses.map((course) => ({
    row: course.first.row,
    cells: [
      course.title,
      course.day,
      '',
      listCell(thereAt(course)),
      ...columns.others.map((at) => course.first.cells[at] ?? ''),
    ],
  }));
  const said = columns.others.map((at) => header.cells[at] ?? '');
  return [
    { ...table, rows: people },
    ...trainerTables(table, headed, columns, language),
    meetingTable(table, meetings, language, said),
  ];
};

/** Blanks names that people of two employers share: the name does not tell who came. */
function withoutHomonyms(names: readonly string[], employers: readonly string[]): string[] {
  const known = new Map<string, string>();
  const several = new Set<string>();
  names.forEach((name, at) => {
    const employer = fold(employers[at] ?? '');
    const before = known.get(fold(name)) ?? employer;
    if (employer === '') return;
    if (before !== employer) several.add(fold(name));
    known.set(fold(name), before);
  });
  return names.map((name) => (several.has(fold(name)) ? '' : name));
}

function columnsOf(headed: HeadedTable): Columns | undefined {
  const keys = headed.header.cells.map(headingKey);
  const find = (words: RegExp) => keys.findIndex((key) => words.test(key));
  const [course, date] = [find(COURSE), find(DATE)];
  const trainer = keys.findIndex(
    (key, at) => TRAINER.test(key) && holdsPeople(columnContent(at, cellsOf(headed.rows))),
  );
  const provider = find(PROVIDER) === -1 ? bareProvider(headed, keys) : find(PROVIDER);
  const titles = course === -1 ? [] : columnOf(headed, course).filter((title) => title !== '');
  const areTitles = titles.every((title) => /\p{L}{3}/u.test(title)) && new Set(titles).size < titles.length;
  if (course === -1 || !areTitles || (date === -1 && trainer === -1)) return undefined;
  const others = keys.flatMap((key, at) => (OF_COURSE.test(key) ? [at] : []));
  return { course, date, trainer, provider, others, away: new Set([course, date, trainer, provider, ...others]) };
}

function bareProvider({ header, rows }: HeadedTable, keys: readonly string[]): number {
  const provider = keys.findIndex((key) => MAY_BE_PROVIDER.test(key));
  const roles = columnRoles(header.cells, cellsOf(rows));
  return roles.some((role, at) => role === 'organisation' && at !== provider) ? provider : -1;
}

interface Course {
  readonly first: RawRow;
  readonly title: string;
  readonly day: string;
  readonly people: Set<string>;
  readonly providers: Set<string>;
}

const IN_HOUSE = /^(?:en |formation )?interne$|^(?:in[- ]?house|internal)$/;

/** Returns each course on each day, with its participants, trainers and provider; those marked "excusé", "annulé" did not come. */
function coursesOf(
  { rows }: HeadedTable,
  { course, date, trainer, provider, away }: Columns,
  names: readonly string[],
  named: ReadonlySet<string>,
): Course[] {
  const courses = new Map<string, Course>();
  rows.forEach((row, nth) => {
    const at = (column: number) => row.cells[column] ?? '';
    if (at(course) === '') return;
    const day = dayOf(at(date));
    // "12 juin" without a year is not a full date, but tells sessions apart.
    const title = day === undefined && at(date) !== '' ? `${at(course)}, ${at(date)}` : at(course);
    const key = `${at(course)}\u001F${at(date)}`;
    const one = courses.get(key) ?? { first: row, title, day: day ?? '', people: new Set(), providers: new Set() };
    courses.set(key, one);
    const isAway = row.cells.some((cell, column) => !away.has(column) && !named.has(cell) && saysAway(cell));
    if (namesSomebody(at(provider)) && !IN_HOUSE.test(fold(at(provider)))) one.providers.add(at(provider));
    for (const name of [isAway ? '' : (names[nth] ?? ''), ...trainersIn(at(trainer))])
      if (namesSomebody(name)) one.people.add(name);
  });
  return [...courses.values()];
}

const trainersIn = (cell: string) => listedNames(cell).map((name) => personNameIn(name, '').name);

function trainerTables(table: RawTable, { rows }: HeadedTable, columns: Columns, language: 'fr' | 'en'): RawTable[] {
  const person = wordFor('type', 'person', language);
  const lines = rows.flatMap(({ row, cells }): RawRow[] => {
    const works = cells[columns.provider] ?? '';
    const trainers = trainersIn(cells[columns.trainer] ?? '').filter(namesSomebody);
    if (trainers.length > 0) return trainers.map((name) => ({ row, cells: [name, works, person] }));
    return namesSomebody(works) ? [{ row, cells: [works, '', ''] }] : [];
  });
  return lines.length === 0
    ? []
    : [listTable(table, 'actors', ['name', 'structure', 'type'], distinctRows(lines), language)];
}
