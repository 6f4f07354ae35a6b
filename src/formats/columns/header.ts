import { withoutContacts } from '../../domain/words/contactData';
import { dayOf } from '../cells/dayCell';
import { numberOf } from '../cells/numberCell';
import { isKnownHeading } from '../headings/headings';
import type { PeopleColumn } from '../headings/peopleHeadingPatterns';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { recognise } from './recognise';
import { areTelling } from './toldPlan';

/** Position of the header row among the rows; −1 when the table has none. `doubt` is set when the user should be asked. */
export interface HeaderPlace {
  readonly index: number;
  /** For headers in two rows: each column's heading, joined from both. */
  readonly headings?: readonly string[];
  readonly doubt?: 'headerMissing' | 'headerNotFirst';
}

/** Rows searched: titles and dates above the header row rarely take more. */
const SEARCHED = 20;

type Row = readonly string[];

/** Finds the header row of a table: the first row, a later one below a title, or none. */
export function findHeader(rows: readonly Row[], tableName: string): HeaderPlace {
  const [first = [], ...rest] = rows;
  const people = headingsOfPeople(rows);
  if (people) return people;
  if (recognise(first, rest, tableName)) return { index: 0 };
  const known = first.filter(isKnownHeading).length;
  for (let index = 1; index < Math.min(rows.length, SEARCHED); index++) {
    const row = rows[index] ?? [];
    const knownThere = row.filter(isKnownHeading).length;
    if (knownThere >= 2 && knownThere > known && recognise(row, rows.slice(index + 1), tableName)) {
      return { index, doubt: 'headerNotFirst' };
    }
  }
  const top = titlesAbove(rows);
  if (top > 0 && known === 0 && looksLikeData(rows[top] ?? [], rows.slice(top + 1)))
    return { index: top - 1, headings: (rows[top] ?? []).map(() => ''), doubt: 'headerMissing' };
  if (top > 0 && known === 0 && (rows[top] ?? []).some((cell) => peopleColumnOf(cell) === 'organisation'))
    return { index: top, doubt: 'headerNotFirst' };
  const isMissing = known === 0 && (looksLikeData(first, rest) || isPlainList(rows));
  return isMissing ? { index: -1, doubt: 'headerMissing' } : { index: 0 };
}

/** Finds the header row of a list of people below lines of one or two cells, or in two rows, without any doubt to ask about. */
function headingsOfPeople(rows: readonly Row[]): HeaderPlace | undefined {
  for (let index = 0; index < Math.min(rows.length, SEARCHED); index++) {
    const row = rows[index] ?? [];
    const filled = filledIn(row);
    if (filled < 2 || isLabelledLine(row)) continue;
    const [second = [], ...below] = rows.slice(index + 1);
    const joined = joinedHeadings(row, second, below);
    if (joined && areTelling(joined, below)) return { index: index + 1, headings: joined };
    if (areTelling(row, [second, ...below])) return { index };
    // Merged cells may repeat their text in each cell, so different texts are counted.
    if (new Set(row.filter((cell) => cell !== '')).size > 2) return undefined;
  }
  return undefined;
}

/** True for lines about a meeting above its table, one fact a cell: "Date : 14/03", "Lieu : mairie". */
export function isLabelledLine(row: Row): boolean {
  const filled = row.filter((cell) => cell !== '');
  return filled.length > 1 && filled.filter((cell) => LABELLED.test(cell)).length > filled.length / 2;
}

const LABELLED = /^\p{L}[\p{L}’' ]{1,20}\s?:\s*[\p{L}\d]/u;

const filledIn = (row: Row) => row.filter((cell) => cell !== '').length;

/**
 * Joins a header in two rows, where the upper row says what the columns below belong to ("Structure": "Nom", "Commune"); `undefined` when
 * it does not. Only a heading that occurs more than once gets the one above it.
 */
export function joinedHeadings(above: Row, below: Row, rows: readonly Row[]): string[] | undefined {
  if (areHours(above, below) || isSaidTwice(above, below, rows)) return [...above];
  const days = daysOfMonths(above, below) ?? occasionsOfDays(above, below);
  if (days) return days;
  const isSpread = above.some((cell, column) => cell !== '' && (above[column + 1] ?? '') === cell);
  const isMerged = !isSpread && isMergedAbove(above, below);
  if (!(isSpread || isMerged) || filledIn(below) < 3 || looksLikeData(below, [])) return undefined;
  let last = '';
  const groups = below.map((_, column) => (last = (above[column] ?? '') || (isMerged ? last : '')));
  const isOfPeople = (at: number) =>
    below.some((heading, column) => groups[column] === groups[at] && peopleColumnOf(heading) === 'firstName');
  return below.map((heading, column) => {
    const group = groups[column] ?? '';
    if (heading === '' || group === '' || heading === group) return heading || group;
    const others = below.flatMap((one, at) => (one === heading && at !== column ? [at] : []));
    if (peopleColumnOf(group) === 'organisation' && NAMES.test(heading)) return group;
    // "Travaille déjà avec" over "Structure(s)": these are contacts, not employers.
    if (peopleColumnOf(group) === 'contacts' && (NAMES.test(heading) || peopleColumnOf(heading) === 'organisation'))
      return group;
    if (others.length === 0) return heading;
    // Beside a first and a last name, the heading stays the person's; the same heading in other groups names the organisation.
    if (isOfPeople(column) && !others.some(isOfPeople)) return heading;
    return NAMES.test(heading) && !isOfPeople(column) ? group : `${heading} ${group}`;
  });
}

/**
 * True when the second row repeats the headings in another language or with units: it has words over columns of numbers and days, where a
 * data row would have figures.
 */
function isSaidTwice(above: Row, below: Row, rows: readonly Row[]): boolean {
  const areWords = below.every((cell, column) => (cell === '') === (above[column] === '') && /^\D*$/.test(cell));
  const isFigure = (cell: string) => numberOf(cell) !== undefined || dayOf(cell) !== undefined;
  const ofFigures = above.filter((_, column) => {
    const cells = rows.slice(0, SEARCHED).flatMap((row) => row[column] || []);
    return cells.length > 1 && cells.every(isFigure);
  });
  // A heading spread over several columns groups them instead.
  const isOfEach = new Set(above.filter((cell) => cell !== '')).size === filledIn(above);
  return areWords && isOfEach && ofFigures.length > 1 && filledIn(above) > 2;
}

/** Joins a row of months ("March 2025") and the days below each ("Mon 3"). */
function daysOfMonths(above: Row, below: Row): string[] | undefined {
  let month = '';
  const days = below.map((cell, column) => {
    month = (above[column] ?? '') || month;
    const [, date = ''] = /^(?:\p{L}{2,9}\.?,? )?(\d{1,2})$/u.exec(cell) ?? [];
    const day = `${date} ${month}`;
    return cell === '' ? '' : date !== '' && dayOf(month) !== undefined && dayOf(day) !== undefined ? day : undefined;
  });
  return filledIn(below) > 1 && days.every((day) => day !== undefined) ? days : undefined;
}

/** Joins a row of occasions ("Cotech 1") and the day of each, when nothing stands over the other headings. */
function occasionsOfDays(above: Row, below: Row): string[] | undefined {
  const isOccasion = (cell: string) => cell !== '' && dayOf(cell) === undefined && numberOf(cell) === undefined;
  const named = below.flatMap((cell, column) => (cell !== '' && (above[column] ?? '') !== '' ? [column] : []));
  const areDays = named.every((column) => isOccasion(above[column] ?? '') && SHORT_DAY.test(below[column] ?? ''));
  const areOver = filledIn(above) === named.length && named.length > 1 && named.length < filledIn(below);
  return areDays && areOver ? below.map((cell, column) => `${above[column] ?? ''} ${cell}`.trim()) : undefined;
}

const SHORT_DAY = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$|^\d{4}-\d{2}-\d{2}$|^\d{1,2} \p{L}{3,9}\.?(?: \d{4})?$/u;

/** True for a poll, with a row of days and a row of hours below it. */
export function areHours(above: Row, below: Row): boolean {
  const said = below.filter((cell) => cell !== '');
  const isOfDays = below.every((cell, column) => cell === '' || dayOf(above[column] ?? '') !== undefined);
  return said.length > 1 && isOfDays && said.every((cell) => HOUR.test(cell));
}

const HOUR =
  /^(?:matin(?:ée)?|midi|après-midi|soir(?:ée)?|journée|morning|afternoon|evening|all day)$|^\d{1,2}(?:\s?(?:h|:|am|pm)\s?\d{0,2})(?:\s?[-–à]\s?\d{1,2}(?:\s?(?:h|:|am|pm)\s?\d{0,2}))?$/i;

/** Headings that add nothing to the one above: it already says what is named. */
const NAMES = /^(?:noms?|intitulé|libellé|dénomination|désignation|appellation|nom complet|names?)$/i;

/** True when the upper row has merged cells, which leave blanks over headings, most of which are known. */
function isMergedAbove(above: Row, below: Row): boolean {
  const headed = below.filter((cell) => cell !== '');
  const known = headed.filter((cell) => peopleColumnOf(cell) !== undefined || isKnownHeading(cell)).length;
  const blanks = below.filter((cell, column) => cell !== '' && (above[column] ?? '') === '').length;
  // A form has many questions below the few titles of its parts.
  const isOfForm = known > 3 && filledIn(above) * 4 <= headed.length;
  if (filledIn(above) < 2 || blanks === 0) return false;
  return (known >= 3 && (isOfForm || known * 2 >= headed.length)) || saysWhose(above, below);
}

/** True when "L'organisme" and "La personne à voir" stand over headings of names or contact details: they say whose these are. */
function saysWhose(above: Row, below: Row): boolean {
  const groups = above.filter((cell) => cell !== '').map(peopleColumnOf);
  const asked = below.map(peopleColumnOf).filter((role) => role !== undefined && OF_SOMEBODY.has(role));
  const areBoth = groups.includes('organisation') && groups.includes('fullName');
  return areBoth && groups.length * 2 <= below.length && !below.includes('') && asked.length > 1;
}

const OF_SOMEBODY: ReadonlySet<PeopleColumn> = new Set(['firstName', 'lastName', 'email', 'phone']);

/** Returns how many one-cell lines stand above the first wider one, in a table with many wider lines. */
function titlesAbove(rows: readonly Row[]): number {
  const wide = rows.filter((row) => filledIn(row) > 1).length;
  return wide * 3 > rows.length ? rows.findIndex((row) => filledIn(row) > 1) : 0;
}

/** True for one column: a list of names, including the first, when no known heading stands above it. */
function isPlainList(rows: readonly Row[]): boolean {
  return rows.length > 1 && rows.every((row) => filledIn(row) <= 1 && (row[0] ?? '') !== '');
}

/** True for a cell with only an address or a telephone number. */
const isContact = (cell: string) => withoutContacts(cell) === '';

/** True when the row looks like data: it has numbers, dates or contacts, or values found again below. Headings do not come back. */
function looksLikeData(first: Row, rest: readonly Row[]): boolean {
  const filled = first.filter((cell) => cell !== '');
  if (filled.length < 2) return false;
  if (filled.some((cell) => numberOf(cell) !== undefined || dayOf(cell) !== undefined || isContact(cell))) return true;
  const words = new Set(filled);
  return rest.some((row) => row.some((cell) => words.has(cell)));
}
