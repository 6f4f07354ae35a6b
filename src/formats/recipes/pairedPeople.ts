import { isContactHeading, isPersonalHeading } from '../../domain/words/contactData';
import { wordFor } from '../../domain/words/values';
import { namesSomebody } from '../cells/noName';
import { personNameIn } from '../cells/personName';
import { type ColumnContent, columnContent } from '../columns/columnContent';
import { columnRoles, NOT_AN_EMPLOYER, type Roles } from '../columns/columnRoles';
import { endsPlan } from '../columns/endsPlan';
import { isOurTemplate, recognise } from '../columns/recognise';
import { headingKey } from '../headings/headings';
import { mayNameSubjects, mentionsOrganisation, peopleColumnOf } from '../headings/peopleHeadings';
import type { RawRow, RawTable } from '../rawTable';
import type { HeadedTable, ReadableTable } from './headedTable';

/** Of a column of people, and of one of organisations, this share must be what it holds. */
const PEOPLE = 0.6;
const ORGANISATIONS = 0.4;
const STRANGERS = 0.2;
/** Both are said on most lines. */
const MOST_LINES = 0.8;

const TUTOR =
  /\b(?:mentors?|marraines?|parrains?|tut(?:eur|rice)s?|maitres? (?:de stage|d'apprentissage)|accompagnat(?:eur|rice)s?|accompagnant(?:e)?|aidante?s?|accueillante?s?|hosts?|familles? d'accueil|tutors?|sponsors?|coaches|coach|buddy)\b/;
const PUPIL =
  /\b(?:mentoree?s?|mentees?|filleule?s?|tutoree?s?|stagiaires?|apprentie?s?|alternante?s?|accompagnee?s?|aidee?s?|accueillie?s?|eleves?|candidate?s?|etudiante?s?|students?|trainees?|apprentices?|interns?|jeunes?|volontaires?)\b/;
/** Where whoever learns is received, by whoever teaches. */
const HOST = /\b(?:accueil|employeurs?|entreprises?|compan(?:y|ies)|employers?|host|placement)\b/;

interface Pair {
  readonly people: readonly [one: number, other: number];
  /** Where each works or learns, by the column of organisations. */
  readonly works: readonly [one: readonly number[], other: readonly number[]];
}

const HEADINGS = { fr: ['Nom', 'Structure', 'Type'], en: ['Name', 'Works for', 'Type'] } as const;

/**
 * Two people on each line, who are a pair ("Mentor", "Mentoré"), with where each works: the people, and their ties. `undefined`: it
 * is no such table. Several posts in one organisation are no pair.
 */
export function pairedPeopleTables(
  { table, headed: all }: ReadableTable,
  language: 'fr' | 'en',
): RawTable[] | undefined {
  for (const headed of all) {
    const pair = pairOf(headed);
    if (pair) return [peopleTable(table, headed, pair, language), tieTable(table, headed, pair)];
  }
  return undefined;
}

function pairOf({ header, rows }: HeadedTable): Pair | undefined {
  const headings = header.cells;
  const cells = rows.map((row) => row.cells);
  const known = recognise(headings, cells, '');
  if (known && (known.kind !== 'actors' || isOurTemplate('actors', headings))) return undefined;
  if (endsPlan(headings, cells)) return undefined;
  const roles = columnRoles(headings, cells);
  const content = headings.map((_, column) => columnContent(column, cells));
  const people = content.flatMap((one, column) =>
    namesPeople(one, headings[column] ?? '') && one.filled >= cells.length * MOST_LINES ? [column] : [],
  );
  const [first, second, ...others] = people;
  if (first === undefined || second === undefined || others.length > 0 || roles.includes('firstName')) return undefined;
  if (isTutor(headings[first]) === isTutor(headings[second]) || isPupil(headings[first]) === isPupil(headings[second]))
    return undefined;
  const organisations = content.flatMap((one, column) =>
    namesOrganisations(one, headings[column] ?? '', column, roles) ? [column] : [],
  );
  const works = worksOf([first, second], organisations, headings);
  return works && { people: [first, second], works };
}

const isTutor = (heading = '') => TUTOR.test(headingKey(heading));
const isPupil = (heading = '') => PUPIL.test(headingKey(heading));

function namesPeople(content: ColumnContent, heading: string): boolean {
  return mayNameSubjects(heading) && content.people >= PEOPLE && content.isOfPeople && content.organisations < 0.3;
}

function namesOrganisations(content: ColumnContent, heading: string, column: number, roles: Roles): boolean {
  if (!mayNameSubjects(heading)) return false;
  // "Mentor's business": names that two words make of somebody.
  if (roles[column] === 'organisation' && (mentionsOrganisation(heading) || content.people < PEOPLE + STRANGERS))
    return true;
  if (content.people >= PEOPLE + STRANGERS) return false;
  return (
    !NOT_AN_EMPLOYER.test(headingKey(heading)) && content.organisations >= ORGANISATIONS && content.named <= STRANGERS
  );
}

/**
 * Whose each column of organisations is: it says so ("Entreprise du mentor"), or people and organisations stand by turns; else whoever
 * teaches is where pupils are received, and these are there and at their school. `undefined`: nothing tells.
 */
function worksOf(
  people: readonly [number, number],
  organisations: readonly number[],
  headings: readonly string[],
): Pair['works'] | undefined {
  const [one, other] = people;
  if (organisations.length === 0) return [[], []];
  const saidOf = (person: number) =>
    organisations.filter((column) => {
      const words = headingKey(headings[person] ?? '').split(/[^\p{L}]+/u);
      const own = headingKey(headings[column] ?? '').split(/[^\p{L}]+/u);
      return words.some((word, at) => own.includes(word) && (at === 0 || word.length > 4));
    });
  const said = [saidOf(one), saidOf(other)] as const;
  if (said[0].length + said[1].length === organisations.length) return said;
  const [first = -1, second = -1, ...more] = organisations;
  const isAfter = first > one && first < other && second > other;
  const isBefore = first < one && second > one && second < other;
  if (more.length === 0 && (isAfter || isBefore)) return [[first], [second]];
  const host = organisations.filter((column) => HOST.test(headingKey(headings[column] ?? '')));
  if (host.length === 0) return undefined;
  return isTutor(headings[one]) ? [host, organisations] : [organisations, host];
}

function nameAt(row: RawRow, column: number, header: RawRow): string {
  return personNameIn(row.cells[column] ?? '', headingKey(header.cells[column] ?? '')).name;
}

/** What is said of somebody, and is no way to reach them: "Date de naissance", "Remarque". */
export const isPersonal = (heading: string) => isPersonalHeading(heading) && !isContactHeading(heading);

/** Each person with where they work, and how to reach them where a column after theirs says it. */
function peopleTable(table: RawTable, headed: HeadedTable, pair: Pair, language: 'fr' | 'en'): RawTable {
  const { header, rows } = headed;
  const type = wordFor('type', 'person', language);
  // "Date de naissance" is of whom the line names first, and of no tie.
  const personal = header.cells.flatMap((heading, column) => (isPersonal(heading) ? [column] : []));
  const lines = pair.people.flatMap((person, nth) => {
    const reach = reachedBy(person, pair.people[nth === 0 ? 1 : 0] ?? -1, header.cells);
    const works = pair.works[nth] ?? [];
    return rows
      .filter((row) => namesSomebody(row.cells[person]))
      .map((row): RawRow => {
        const at = (column: number | undefined) => row.cells[column ?? -1] ?? '';
        const structures = works.map(at).filter((cell) => namesSomebody(cell) && /\p{Lu}/u.test(cell));
        return {
          row: row.row,
          cells: [
            nameAt(row, person, header),
            structures.join('|'),
            type,
            at(reach.email),
            at(reach.phone),
            ...personal.map((column) => (nth === 0 ? at(column) : '')),
          ],
        };
      });
  });
  return {
    ...table,
    rows: [
      {
        row: header.row,
        cells: [...HEADINGS[language], 'E-mail', 'Tél.', ...personal.map((column) => header.cells[column] ?? '')],
      },
      ...lines,
    ],
    listSeparators: ['|'],
    plan: {
      kind: 'actors',
      columns: ['name', 'structure', 'type', 'email', 'phone', ...personal.map(() => 'attribute')],
    },
  };
}

/** The columns of addresses that stand after a person's and before the other's, or say whose they are. */
function reachedBy(person: number, other: number, headings: readonly string[]) {
  const find = (role: 'email' | 'phone') =>
    headings.findIndex(
      (heading, column) =>
        isContactHeading(heading) &&
        peopleColumnOf(heading) === role &&
        column > person &&
        (other < person || column < other),
    );
  return { email: find('email'), phone: find('phone') };
}

/** Who is paired with whom, with what else the line says; addresses are said of people alone. */
function tieTable(table: RawTable, { header, rows }: HeadedTable, { people, works }: Pair): RawTable {
  const taken = new Set([...people, ...works.flat()]);
  const others = header.cells.flatMap((heading, column) =>
    taken.has(column) || heading === '' || isContactHeading(heading) || isPersonal(heading) ? [] : [column],
  );
  const lines = rows
    .filter(({ cells }) => people.every((column) => namesSomebody(cells[column])))
    .map(
      (row): RawRow => ({
        row: row.row,
        cells: [
          ...people.map((column) => nameAt(row, column, header)),
          ...others.map((column) => row.cells[column] ?? ''),
        ],
      }),
    );
  return {
    ...table,
    rows: [{ row: header.row, cells: [...people, ...others].map((column) => header.cells[column] ?? '') }, ...lines],
    plan: { kind: 'ties', columns: ['from', 'to', ...others.map(() => 'attribute')] },
  };
}
