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
 * The plan of a list of people, with where they work, or of organisations alone, told by its headings whatever tool wrote them;
 * what a name column holds says which of the two it is. `undefined`: it is neither for certain. `isGuess`: somebody is asked, so
 * that a column of names that nothing says to be organisations' is proposed as where people work.
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
    // Beside first and last names: of whom somebody is the staff.
    if (named.firstName !== undefined)
      headings.forEach((heading, column) => {
        if (
          columns[column] === 'attribute' &&
          STAFF_OF.test(headingKey(heading)) &&
          columnContent(column, sample).isOfPeople
        )
          columns[column] = 'contacts';
      });
    // What an address book says of somebody under a heading that could be of anything.
    const about = headings.findIndex((heading, at) => columns[at] === 'attribute' && ABOUT.test(headingKey(heading)));
    if (about !== -1 && named.structure !== undefined && !columns.includes('notes')) columns[about] = 'notes';
    // Groups that have names of their own are what people are in, where nothing else says of what they are.
    const group = columns.indexOf('group');
    if (named.structure === undefined && !columns.includes('networks') && areNamedGroups(group, sample))
      columns[group] = fieldOfGroups(headings, group, sample);
    // "Commission", "Siège en commission": by the whole name of these, what people are of beside where they work.
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
    // "N°" that only counts the lines tells nobody from somebody on two of them.
    const number = columns.indexOf('reference');
    if (
      /^(?:n°|no|num|numero)$/.test(headingKey(headings[number] ?? '')) &&
      countsLines(rows.map((row) => row[number] ?? ''))
    )
      columns[number] = 'ignored';
    return { kind: 'actors', columns };
  },
);

/** "Adulte 2" beside "Adulte 1", "Parent 2" beside "Parent": whoever is on the line of somebody, and of no organisation. */
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

/** Whoever convenes "Groupe" or is a member of it is in it, and works elsewhere. */
function inGroups(
  headings: readonly string[],
  named: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const { structure, ...others } = named;
  const of = headings[structure ?? -1] ?? '';
  const isGroup = (isOfGroups(of) && headings.some(convenesGroups)) || sitsOutside(headings, of);
  return structure !== undefined && isGroup ? { ...others, networks: structure } : named;
}

/** "Group" in English is what village halls and youth clubs are as well: whoever is of one works for it. */
function fieldOfGroups(headings: readonly string[], column: number, rows: Rows): 'structure' | 'networks' {
  if (headings.some(convenesGroups)) return 'networks';
  const isCalledSo = rows.some((cells) => /^(?:groupe?|collectif) /i.test(cells[column] ?? ''));
  return !isCalledSo && columnContent(column, rows).organisations >= MOST ? 'structure' : 'networks';
}

/** "Groupe 2", "Group B": how a room was parted for an afternoon. */
const NUMBERED = /^group\w*[ -]*(?:n° ?)?(?:\d+|[a-z])$/i;

/** Wished for, refused or left. */
const NOT_A_SEAT = /\b(?:souhait\w*|refus\w*|ancien\w*|former|previous|past|interested|wish\w*|prefer\w*)\b/;

const MAY_BE_BODIES: ReadonlySet<string> = new Set(['attribute', 'group']);

function areBodies(column: number, rows: Rows): boolean {
  const filled = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
  const bodies = filled.filter((cell) => ['body', 'network'].includes(typeOfReadName(cell)));
  return filled.length > 0 && bodies.length >= filled.length * NEARLY_ALL;
}

/** Beside those who come from elsewhere: where they were received. */
const HOST = /\b(?:accueillante?s?|d'accueil|visitee?s?|hosts?|hosting|visited)\b/;

const STAFF_OF = /^(?:responsable|manager|superieure?)$/;

const ABOUT = /^(?:descriptions?|divers|infos?|informations?(?: complementaires?)?|details?|background|about)$/;

/** "Nature": "personne physique", "personne morale". */
function saysType(column: number, rows: Rows): boolean {
  const words = new Set(rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== ''));
  return words.size > 1 && words.size <= MOST_TYPES && [...words].every((word) => valueOf('type', word) !== undefined);
}

const MOST_TYPES = 6;

/** Fields that the columns of names alone may be. */
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

/** Which columns name people and organisations; nothing unless more than a name is there to tell by. */
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
  // Beside where they are elected, commissions are what they are of.
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
  // "Organisation" alone is a column like another in many a file that is no list of people: something else must say that it is one.
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
  // "Acteur", "Rattachement": both kinds in one column, and where only some of them work in another.
  const all = headings.findIndex((heading) => headingOf('actors', heading)?.field === 'name');
  const isFuller = all !== -1 && all !== told && countOf(all, rows) > countOf(told, rows);
  const isSorted = headings.some((_, column) => saysType(column, rows));
  if (isFuller && (isReachable || isSorted)) return { name: all, structure: told };
  if (!isReachable && at('territory') === -1 && at('themes') === -1) return undefined;
  return last === -1 && full === -1 ? { name: told } : undefined;
}

const isBody = (name: string) => name === '' || typeOfReadName(name) === 'body';

/** "Nom de l'acteur" on each line, "Nom du correspondant" on some: whom the line is about; −1: no column says it. */
function subjectOf(headings: readonly string[], rows: Rows, people: number): number {
  const all = headings.findIndex((heading, at) => at !== people && headingOf('actors', heading)?.field === 'name');
  return all !== -1 && countOf(all, rows) > countOf(people, rows) ? all : -1;
}

/** Of several, "Structure de l'intervenant" beside "Intervenant": the heading that says whose it is. */
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

/** Whoever is elected is so somewhere: the headings or their posts say that they are. */
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

/** The column of whole names of which most have a given name that is known; −1: none holds people. */
function mostNamed(roles: Roles, rows: Rows): number {
  const named = roles.map((role, column) =>
    role === 'fullName' && readsAsPeople(column, rows) ? columnContent(column, rows).named + 1 : 0,
  );
  // The first of those that are all people for certain.
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
