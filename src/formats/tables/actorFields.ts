import type { Actor } from '../../domain/actor';
import { defined } from '../../domain/defined';
import type { Role } from '../../domain/role';
import { valueOf } from '../../domain/words/values';
import { personNameIn } from '../cells/personName';
import { roleOf, withoutSpan } from '../cells/rolesCell';
import { isPost } from '../columns/columnContent';
import { employerAndPost, nameAndEmployer } from '../columns/nameAndEmployer';
import { readNameSaysOrganisation } from '../names/readNames';
import { shownType } from '../names/shownType';
import type { MapBuilder } from './mapBuilder';
import type { RowReader } from './rowReader';

/** Reads what a row says about its actor. `typeSaid`: the row tells the type too, rather than the name alone. */
export function actorFields(
  row: RowReader,
  identity: Pick<Actor, 'id' | 'name' | 'reference'>,
  isOrganisation: boolean,
  builder: MapBuilder,
): { actor: Actor; typeSaid: boolean } {
  // "Individual" under "Kind", among halls and clubs, is a person.
  const sorted = row.isTemplate() ? '' : row.text('kind');
  const isSomebody = valueOf('type', sorted) === 'person' || PRIVATE_PERSON.test(sorted);
  const sortedAs = row.known('type', 'type') ?? (isSomebody ? 'person' : undefined);
  // "Structure", "Réseau" on the line of a person is the type of their organisation.
  const isOfHouse =
    sortedAs !== undefined && sortedAs !== 'person' && row.text('firstName') !== '' && row.text('structure') !== '';
  const said = isOfHouse ? undefined : sortedAs;
  const aside = asideOf(row);
  const post = postOf(row);
  const told = row.open('profile', 'profile') ?? aside.post;
  // An organisation without a named person keeps no post.
  const profile = told ?? (isOrganisation ? undefined : post);
  if (post !== undefined && profile !== post) row.keep('structure', row.text('structure'));
  if (aside.other !== undefined) row.keep('name', aside.other);
  const family = row.open('family', 'family');
  const isEmployed = row.text('structure') !== '' && !isOrganisation;
  const isPerson = !isOrganisation && (profile !== undefined || row.text('firstName') !== '' || isEmployed);
  // "Tiers-lieu" is not one of our types, but is not a person either.
  const sort = said === undefined && readNameSaysOrganisation(row.text('type')) ? row.text('type') : '';
  const seen = { name: identity.name, family, kind: row.text('kind') || sort, profile };
  const byName = isPerson ? 'person' : shownType(seen, isEmployed, row.namesPeople());
  const shown = isOrganisation && (byName === 'unknown' || byName === 'person') ? 'structure' : byName;
  const situation = row.open('situation', 'situation');
  const consent = row.known('consent', 'consent');
  const asked = row.known('asked', 'asked');
  const consentSince = row.day('consentSince');
  const updatedOn = row.day('updatedOn');
  const links = row.list('links');
  const actor: Actor = {
    ...identity,
    type: said ?? shown,
    ...row.some('shortName'),
    ...defined({ family }),
    ...row.some('kind'),
    ...defined({ profile }),
    ...row.some('territory'),
    ...row.some('group'),
    themes: builder.themesOf(row.list('themes')),
    roles: rolesOf(row),
    ...row.some('mission'),
    ...row.some('framework'),
    ...defined({ situation }),
    resources: row.list('resources'),
    languages: row.list('languages'),
    channels: row.list('channels'),
    publics: row.list('publics'),
    ...(links.length === 0 ? {} : { links }),
    ...defined({ consent, consentSince, asked, updatedOn }),
    attributes: row.attributes(),
  };
  return { actor, typeSaid: said !== undefined || isPerson || isOrganisation };
}

const PRIVATE_PERSON = /^(?:particuli(?:er|ère)|private (?:individual|person))$/i;

/** Returns a person's employers; without such a column, the one in brackets after their name. */
export function structuresOf(row: RowReader): readonly string[] {
  const said = employersOf(row);
  const { works } = asideOf(row);
  return said.length > 0 || works === undefined ? said : [works];
}

/** Returns the employers from their column, without a post that may follow. */
export function employersOf(row: RowReader): readonly string[] {
  const said = row.list('structure');
  return row.isTemplate() ? said : said.map((one) => employerAndPost(one).works);
}

function postOf(row: RowReader): string | undefined {
  if (row.isTemplate()) return undefined;
  const posts = row.list('structure').flatMap((one) => employerAndPost(one).post ?? []);
  const [post] = posts.map((one) => row.value('profile', 'profile', one) || one);
  return posts.length > 1 ? posts.join(', ') : post;
}

/** Reads the brackets after a person's name: a post or an employer, when no other column has it. */
function asideOf(row: RowReader): { readonly post?: string; readonly works?: string; readonly other?: string } {
  const isWhole = row.namesPeople() && row.text('firstName') === '';
  const said = isWhole ? personNameIn(row.text('name'), '').said : undefined;
  if (said === undefined) return {};
  if (isPost(said) && row.text('profile') === '') return { post: said };
  const isEmployer = row.text('structure') === '' && nameAndEmployer(row.text('name'))?.works === said;
  return isEmployer ? { works: said } : { other: said };
}

function rolesOf(row: RowReader): Role[] {
  const roles: Role[] = [];
  const unknown: string[] = [];
  for (const text of row.list('roles')) {
    const role = roleOf(text, (word) => row.value('roles', 'roles', word) || undefined);
    // Two words of the file may mean the same role.
    if (role) roles.push(...(roles.some((one) => isSame(one, role)) ? [] : [role]));
    else if (row.value('roles', 'roles', withoutSpan(text)) !== '') unknown.push(text);
  }
  if (unknown.length > 0) row.keepUnknown('roles', unknown.join(' | '));
  return roles;
}

function isSame(one: Role, other: Role): boolean {
  return one.role === other.role && one.since === other.since && one.until === other.until;
}

/** Merges an actor met twice: the first reading stays, the second fills blanks and adds to lists. */
export function completed(first: Actor, second: Actor): Actor {
  const known = new Set(first.attributes.map(([name]) => name));
  const added = second.attributes.filter(([name]) => !known.has(name));
  return {
    ...second,
    ...first,
    type: first.type === 'unknown' ? second.type : first.type,
    themes: union(first.themes, second.themes),
    roles: [...first.roles, ...second.roles.filter(({ role }) => !first.roles.some((one) => one.role === role))],
    resources: union(first.resources, second.resources),
    languages: union(first.languages, second.languages),
    channels: union(first.channels, second.channels),
    publics: union(first.publics, second.publics),
    ...(first.links && second.links ? { links: union(first.links, second.links) } : {}),
    attributes: [...first.attributes, ...added],
  };
}

function union<One>(a: readonly One[], b: readonly One[]): One[] {
  return [...new Set([...a, ...b])];
}
