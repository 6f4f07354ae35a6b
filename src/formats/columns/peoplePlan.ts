import { fold } from '../../domain/folding';
import { isPersonalHeading } from '../../domain/words/contactData';
import { TITLES } from '../../domain/words/tellTaleWords';
import { typeOfName } from '../../domain/words/typeOfName';
import { joinedName } from '../tables/personName';
import type { ColumnPlan } from './columnPlan';
import { headingKey, headingOf } from './headings';
import { isWholeName, type PeopleColumn, peopleColumnOf } from './peopleHeadings';
import { fieldsOf } from './recognise';

type Rows = readonly (readonly string[])[];

const LOOKED_AT = 200;
/** Of names under a heading that may be anybody's, this share must look like people's. */
const PEOPLE = 0.5;

/**
 * The plan of a list of people, with where they work, or of organisations alone, told by its headings whatever tool wrote them;
 * what a name column holds says which of the two it is. `undefined`: it is neither for certain.
 */
export function peoplePlan(headings: readonly string[], rows: Rows): ColumnPlan | undefined {
  const sample = rows.slice(0, LOOKED_AT);
  const told = headings.map((heading, column) => meant(peopleColumnOf(heading), column, sample));
  const hasFirstNames = told.includes('firstName');
  const roles = told.map((role, column) =>
    role === 'lastName' && !hasFirstNames && isWholeName(headings[column] ?? '') ? 'fullName' : role,
  );
  const named = namesIn(headings, roles, sample);
  if (!named) return undefined;
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
  return { kind: 'actors', columns };
}

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

type Roles = readonly (PeopleColumn | undefined)[];

/** Which columns name people and organisations; nothing unless more than a name is there to tell by. */
function namesIn(headings: readonly string[], roles: Roles, rows: Rows): Readonly<Record<string, number>> | undefined {
  const at = (role: PeopleColumn) => roles.findIndex((one, column) => one === role && isFilled(column, rows));
  const [first, last] = [at('firstName'), at('lastName')];
  const whole = roles.findIndex((one, column) => one === 'fullName' && holdsPeople(column, rows));
  const full = whole === -1 ? at('fullName') : whole;
  const told = fullest('organisation', roles, rows);
  const organisation = told === -1 ? organisationsByValue(headings, roles, rows) : told;
  const company = ['email', 'phone', 'function', 'register', 'contacts'] as const;
  const isReachable = company.some((role) => at(role) !== -1);
  const withStructure = (column: number) =>
    column === -1 ? {} : ({ structure: column } satisfies Record<string, number>);
  if (first !== -1 && last !== -1) return { name: last, firstName: first, ...withStructure(organisation) };
  // "Organisation" alone is a column like another in many a file that is no list of people: something else must say that it is one.
  const isNamedSo = organisation !== -1 && /^organi[sz]ations?$/.test(headingKey(headings[organisation] ?? ''));
  if (isNamedSo && !isReachable) return undefined;
  const people = [full, last].find((column) => column !== -1 && holdsPeople(column, rows));
  if (people !== undefined) {
    const other = organisation === -1 && people === full ? last : organisation;
    return other !== -1 || isReachable ? { name: people, ...withStructure(other) } : undefined;
  }
  if (told === -1 || (!isReachable && at('territory') === -1)) return undefined;
  return last === -1 && full === -1 ? { name: told } : undefined;
}

/** What a column beside people may hold the names of organisations for, and is not where they work. */
const NOT_AN_EMPLOYER =
  /\b(?:types?|categor\w+|colleges?|groupes?|groups?|reseaux?|networks?|lieux?|place|salle|venue|adresses?|address|events?|evenements?|formations?|projets?|projects?|actions?|financeurs?|sources?|origine|secteurs?|domaines?|objets?|sites?|statuts?|status|parcours|tarif|ticket|activites?|commentaires?|notes?|programmes?|membres?|members?|partenaires?|partners?)\b/;
const ORGANISATIONS = 0.6;
const STRANGERS = 0.1;

/** Beside people, a column under a heading of its own whose cells name organisations is where they work; −1: none does. */
function organisationsByValue(headings: readonly string[], roles: Roles, rows: Rows): number {
  const counts = headings.map((heading, column) => {
    if (roles[column] !== undefined || NOT_AN_EMPLOYER.test(headingKey(heading))) return 0;
    if (heading === '' || headingOf('actors', heading) || isPersonalHeading(heading)) return 0;
    const types = rows.flatMap((cells) => (cells[column] ? [typeOfName(cells[column])] : []));
    const named = types.filter((type) => type !== 'unknown' && type !== 'person').length;
    const people = types.filter((type) => type === 'person').length;
    return named >= types.length * ORGANISATIONS && people <= types.length * STRANGERS ? named : 0;
  });
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
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

function holdsPeople(column: number, rows: Rows): boolean {
  const names = rows.map((cells) => joinedName(cells[column] ?? '')).filter((name) => name !== '');
  return names.length > 0 && names.filter((name) => typeOfName(name) === 'person').length >= names.length * PEOPLE;
}

const NAMES: ReadonlySet<PeopleColumn> = new Set(['fullName', 'lastName', 'firstName', 'organisation']);

/** "Titre" may hold "Mme" or what somebody does; a column of addresses holds an address. */
function meant(role: PeopleColumn | undefined, column: number, rows: Rows): PeopleColumn | undefined {
  const values = rows.map((cells) => cells[column] ?? '').filter((value) => value !== '');
  if (role === 'function' && values.length > 0 && values.every((value) => TITLES.has(fold(value).replace('.', ''))))
    return undefined;
  // An address is nobody's name, whatever its heading says ("ID du participant"); "oui" is nobody to work with.
  if (role !== undefined && NAMES.has(role) && values.length > 0 && values.every((value) => value.includes('@')))
    return 'email';
  if (role === 'contacts' && !values.some((value) => /\p{L}{4}/u.test(value))) return undefined;
  if (role === 'email' && values.length > 0 && !values.some((value) => value.includes('@'))) return undefined;
  if (role === 'phone' && values.length > 0 && !values.some((value) => /\d{4}|\d{2}[ .]\d{2}/.test(value)))
    return undefined;
  return role;
}
