import { fold } from '../../domain/folding';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { valueOf } from '../../domain/words/values';
import { joinedName } from '../cells/personName';
import { headingKey, headingOf } from '../headings/headings';
import { hasMembers, isOfFunders } from '../headings/houseHeadings';
import type { PeopleColumn } from '../headings/peopleHeadingPatterns';
import { convenesGroups, isOfGroups, sitsOutside } from '../headings/peopleHeadings';
import { typeOfReadName } from '../names/readNames';
import { HALF, MOST, NEARLY_ALL } from '../shares';
import { columnContent, LOOKED_AT, type Rows } from './columnContent';
import type { ColumnPlan } from './columnPlan';
import { columnRoles, organisationsByContent, type Roles } from './columnRoles';
import { countsLines } from './countsLines';
import { isOfBodies } from './membersPlan';
import { fieldsOf } from './recognise';

/**
 * Returns the plan of a list of people with their employers, or of organisations alone, told by headings of any tool and by the content of
 * its name columns. `undefined` when it is neither for certain. `isGuess`: the user will be asked, so that a column of names not known to
 * be organisations' may be proposed as employers.
 */
export function peoplePlan(headings: readonly string[], rows: Rows, isGuess = false): ColumnPlan | undefined {
  return planOfRows(rows, headings, isGuess);
}

const planOfRows = rememberedFor(
  (rows: Rows, headings: readonly string[], isGuess: boolean): ColumnPlan | undefined => {
    const sample = rows.length > LOOKED_AT ? rows.slice(0, LOOKED_AT) : rows;
    const roles = columnRoles(headings, sample);
    const found = namesIn(headings, roles, sample, isGuess);
    if (!found) return undefined;
    const named = inGroups(headings, found);
    const taken = new Set(Object.keys(named));
    const columns = fieldsOf('actors', headings, rows, taken, false).map((field, column) => {
      const own = Object.entries(named).find(([, at]) => at === column);
      return own ? own[0] : OURS.has(field) ? 'attribute' : field;
    });
    for (const [role, field, isList] of OTHERS) {
      roles.forEach((one, column) => {
        const isFree = columns[column] === 'attribute' && (isList || !columns.includes(field));
        if (one === role && isFree && isFilled(column, sample)) columns[column] = field;
      });
    }
    if (named.structure !== undefined)
      headings.forEach((heading, column) => {
        if (columns[column] !== 'attribute') return;
        const isHost = HOST.test(headingKey(heading)) && roles[column] === 'organisation';
        const isFunder = isOfFunders(heading) && columnContent(column, sample).organisations >= HALF;
        if (isHost || isFunder) columns[column] = 'contacts';
      });
    else
      for (const column of companions(headings, named.name, sample))
        if (columns[column] === 'attribute') columns[column] = 'contacts';
    // Beside first and last names: the person they report to.
    if (named.firstName !== undefined)
      headings.forEach((heading, column) => {
        if (
          columns[column] === 'attribute' &&
          STAFF_OF.test(headingKey(heading)) &&
          columnContent(column, sample).isOfPeople
        )
          columns[column] = 'contacts';
      });
    // Headings of an address book that could be about anything hold notes.
    const about = headings.findIndex((heading, at) => columns[at] === 'attribute' && ABOUT.test(headingKey(heading)));
    if (about !== -1 && named.structure !== undefined && !columns.includes('notes')) columns[about] = 'notes';
    // Named groups are networks or employers of people who have no other employer.
    const group = columns.indexOf('group');
    if (named.structure === undefined && !columns.includes('networks') && areNamedGroups(group, sample))
      columns[group] = fieldOfGroups(headings, group, sample);
    // "Commission", "Siège en commission": bodies, by their whole names, that people with an employer sit on.
    const bodies = headings.flatMap((_, at) =>
      MAY_BE_BODIES.has(columns[at] ?? '') && areBodies(at, sample) ? [at] : [],
    );
    const isOf = (is: (heading: string) => boolean) => bodies.find((at) => is(headings[at] ?? ''));
    const body = isOf(isOfBodies) ?? isOf((heading) => hasMembers(heading) && !NOT_A_SEAT.test(headingKey(heading)));
    if (named.structure !== undefined && body !== undefined && !columns.includes('networks'))
      columns[body] = 'networks';
    const type = columns.includes('type')
      ? -1
      : columns.findIndex((field, at) => field === 'attribute' && saysType(at, rows));
    if (type !== -1) columns[type] = 'type';
    // "N°" that only counts lines does not identify anybody.
    const number = columns.indexOf('reference');
    if (
      /^(?:n°|no|num|numero)$/.test(headingKey(headings[number] ?? '')) &&
      countsLines(rows.map((row) => row[number] ?? ''))
    )
      columns[number] = 'ignored';
    return { kind: 'actors', columns };
  },
);

/** Further people on a line without an organisation: "Adulte 2" beside "Adulte 1", "Parent 2" beside "Parent". */
function companions(headings: readonly string[], name: number | undefined, rows: Rows): number[] {
  const base = headingKey(headings[name ?? -1] ?? '').replace(/ ?1$/, '');
  return headings.flatMap((heading, column) => {
    const key = headingKey(heading);
    const isNext = base !== '' && key.replace(/ ?[2-9]$/, '') === base && key !== base;
    return isNext && columnContent(column, rows).isOfPeople && readsAsPeople(column, rows) ? [column] : [];
  });
}

function areNamedGroups(column: number, rows: Rows): boolean {
  const { titled, isOfPeople } = columnContent(column, rows);
  return titled >= NEARLY_ALL && !isOfPeople && !rows.some((cells) => NUMBERED.test(cells[column] ?? ''));
}

/** Turns the employer into a network when it is a group that the person convenes or is a member of. */
function inGroups(
  headings: readonly string[],
  named: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const { structure, ...others } = named;
  const of = headings[structure ?? -1] ?? '';
  const isGroup = (isOfGroups(of) && headings.some(convenesGroups)) || sitsOutside(headings, of);
  return structure !== undefined && isGroup ? { ...others, networks: structure } : named;
}

/** Returns whether a group is an employer or a network. English village halls and youth clubs are called "Group" too, and employ people. */
function fieldOfGroups(headings: readonly string[], column: number, rows: Rows): 'structure' | 'networks' {
  if (headings.some(convenesGroups)) return 'networks';
  const isCalledSo = rows.some((cells) => /^(?:groupe?|collectif) /i.test(cells[column] ?? ''));
  return !isCalledSo && columnContent(column, rows).organisations >= MOST ? 'structure' : 'networks';
}

/** "Groupe 2", "Group B": how a room was split for an afternoon. */
const NUMBERED = /^group\w*[ -]*(?:n° ?)?(?:\d+|[a-z])$/i;

/** Seats wished for, refused or left. */
const NOT_A_SEAT = /\b(?:souhait\w*|refus\w*|ancien\w*|former|previous|past|interested|wish\w*|prefer\w*)\b/;

const MAY_BE_BODIES: ReadonlySet<string> = new Set(['attribute', 'group']);

function areBodies(column: number, rows: Rows): boolean {
  const filled = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
  const bodies = filled.filter((cell) => ['body', 'network'].includes(typeOfReadName(cell)));
  return filled.length > 0 && bodies.length >= filled.length * NEARLY_ALL;
}

const HOST = /\b(?:accueillante?s?|d'accueil|visitee?s?|hosts?|hosting|visited)\b/;

const STAFF_OF = /^(?:responsable|manager|superieure?)$/;

const ABOUT = /^(?:descriptions?|divers|infos?|informations?(?: complementaires?)?|details?|background|about)$/;

/** True for a column of actor types: "Nature": "personne physique", "personne morale". */
function saysType(column: number, rows: Rows): boolean {
  const words = new Set(rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== ''));
  return words.size > 1 && words.size <= MOST_TYPES && [...words].every((word) => valueOf('type', word) !== undefined);
}

const MOST_TYPES = 6;

const OURS = new Set(['name', 'firstName', 'structure']);
const OTHERS: readonly (readonly [role: PeopleColumn, field: string, isList: boolean])[] = [
  ['register', 'reference', false],
  ['email', 'email', false],
  ['phone', 'phone', false],
  ['function', 'profile', false],
  ['themes', 'themes', true],
  ['territory', 'territory', false],
  ['contacts', 'contacts', true],
];

/** Finds the columns that name people and organisations; `undefined` when there is nothing but a name to tell by. */
function namesIn(
  headings: readonly string[],
  roles: Roles,
  rows: Rows,
  isGuess: boolean,
): Readonly<Record<string, number>> | undefined {
  const at = (role: PeopleColumn) => roles.findIndex((one, column) => one === role && isFilled(column, rows));
  const [first, last] = [at('firstName'), at('lastName')];
  const whole = mostNamed(roles, rows);
  const full = whole === -1 ? at('fullName') : whole;
  const told = theirOrganisation(headings, roles, rows, [full, last]) ?? fullest('organisation', roles, rows);
  const isOfMayors =
    told === -1 && [full, last].some((column) => /\bmaires?$/.test(headingKey(headings[column] ?? '')));
  const byContent = isOfMayors
    ? at('territory')
    : told === -1
      ? organisationsByContent(headings, roles, rows, isGuess)
      : told;
  // Beside the town where people are elected, commissions are bodies that they sit on.
  const isOfBodies =
    byContent !== -1 && at('territory') !== -1 && told === -1 && rows.every((cells) => isBody(cells[byContent] ?? ''));
  const areOfTowns = (byContent === -1 || isOfBodies) && areElected(headings, roles, rows);
  const organisation = areOfTowns ? at('territory') : byContent;
  const networks: Record<string, number> = areOfTowns && isOfBodies ? { networks: byContent } : {};
  const company = ['email', 'phone', 'function', 'register', 'contacts'] as const;
  const isReachable = company.some((role) => at(role) !== -1);
  const withStructure = (column: number) =>
    column === -1 ? {} : ({ structure: column } satisfies Record<string, number>);
  if (first !== -1 && last !== -1) return { name: last, firstName: first, ...withStructure(organisation), ...networks };
  // "Organisation" alone occurs in many files that are not lists of people: something else must show that this is one.
  const isNamedSo = organisation !== -1 && /^organi[sz]ations?$/.test(headingKey(headings[organisation] ?? ''));
  const isShown =
    whole !== -1 && columnContent(whole, rows).isOfPeople && columnContent(organisation, rows).organisations >= HALF;
  if (isNamedSo && !isReachable && !isShown) return undefined;
  const people = [full, last].find((column) => column !== -1 && readsAsPeople(column, rows));
  if (people !== undefined) {
    const told = organisation === -1 && people === full ? last : organisation;
    const other = told === -1 ? subjectOf(headings, rows, people) : told;
    const group = headings.findIndex((heading, column) => isOfGroups(heading) && areNamedGroups(column, rows));
    if (other === -1 && !isReachable && group !== -1)
      return { name: people, [fieldOfGroups(headings, group, rows)]: group };
    return other !== -1 || isReachable ? { name: people, ...withStructure(other) } : undefined;
  }
  if (told === -1) return undefined;
  // "Acteur", "Rattachement": people and organisations in one column, and the employer of some in another.
  const all = headings.findIndex((heading) => headingOf('actors', heading)?.field === 'name');
  const isFuller = all !== -1 && all !== told && countOf(all, rows) > countOf(told, rows);
  const isSorted = headings.some((_, column) => saysType(column, rows));
  if (isFuller && (isReachable || isSorted)) return { name: all, structure: told };
  if (!isReachable && at('territory') === -1 && at('themes') === -1) return undefined;
  return last === -1 && full === -1 ? { name: told } : undefined;
}

const isBody = (name: string) => name === '' || typeOfReadName(name) === 'body';

/** Returns the column of the subject, filled more often than its contact ("Nom de l'acteur", "Nom du correspondant"), or −1. */
function subjectOf(headings: readonly string[], rows: Rows, people: number): number {
  const all = headings.findIndex((heading, at) => at !== people && headingOf('actors', heading)?.field === 'name');
  return all !== -1 && countOf(all, rows) > countOf(people, rows) ? all : -1;
}

/** Among several organisations, returns the one whose heading says that it is theirs: "Structure de l'intervenant" beside "Intervenant". */
function theirOrganisation(
  headings: readonly string[],
  roles: Roles,
  rows: Rows,
  people: readonly number[],
): number | undefined {
  const own = people.flatMap((column) => headingKey(headings[column] ?? '').match(/\p{L}{6,}/gu) ?? []);
  const words = own.map((word) => word.replace(/s$/, ''));
  const columns = roles.flatMap((role, column) => (role === 'organisation' && isFilled(column, rows) ? [column] : []));
  const theirs = columns.filter((column) => words.some((word) => headingKey(headings[column] ?? '').includes(word)));
  return columns.length > 1 && theirs.length === 1 ? theirs[0] : undefined;
}

/** True when headings or posts say that the people are elected; they are so for a town. */
function areElected(headings: readonly string[], roles: Roles, rows: Rows): boolean {
  if (headings.some((heading) => ELECTED.test(headingKey(heading)))) return true;
  const posts = roles.indexOf('function');
  const said = rows.map((cells) => fold(cells[posts] ?? '')).filter((post) => post !== '');
  return said.length > 0 && said.filter((post) => POST_OF_ELECTED.test(post)).length >= said.length * HALF;
}

const ELECTED =
  /^(?:maires?|elue?s?(?: referente?s?)?|delegations?|mandats?|deleguee?s?(?: communaut\w+| titulaires?)?|conseill\w+ (?:municip|communaut)\w+)$|\bde l'elu/;
const POST_OF_ELECTED =
  /^(?:(?:\d+(?:er?|e?me|nde?)?|premiere?|deuxieme) )?(?:maire|adjointe?|vice-president|conseill\w+ (?:municip|communaut|deleg))/;

/** Returns the column of whole names with most known given names; −1 when none holds people. */
function mostNamed(roles: Roles, rows: Rows): number {
  const named = roles.map((role, column) =>
    role === 'fullName' && readsAsPeople(column, rows) ? columnContent(column, rows).named + 1 : 0,
  );
  // Takes the first of the columns that clearly hold people.
  const most = Math.max(0, ...named.map((share) => Math.min(share, 1 + HALF)));
  return most === 0 ? -1 : named.findIndex((share) => Math.min(share, 1 + HALF) === most);
}

function fullest(role: PeopleColumn, roles: Roles, rows: Rows): number {
  const filled = roles.map((one, column) => (one === role ? countOf(column, rows) : 0));
  const most = Math.max(...filled);
  return most === 0 ? -1 : filled.indexOf(most);
}

function countOf(column: number, rows: Rows): number {
  return rows.reduce((count, cells) => ((cells[column] ?? '') === '' ? count : count + 1), 0);
}

function isFilled(column: number, rows: Rows): boolean {
  return rows.some((cells) => (cells[column] ?? '') !== '');
}

function readsAsPeople(column: number, rows: Rows): boolean {
  const names = rows.map((cells) => joinedName(cells[column] ?? '')).filter((name) => name !== '');
  return names.length > 0 && names.filter((name) => typeOfReadName(name) === 'person').length >= names.length * HALF;
}
