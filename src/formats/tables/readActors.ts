import type { Actor, PrivateNotes } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { Role } from '../../domain/role';
import type { UnderstoodTable } from '../columns/understood';
import { isInvisible } from './cleanCell';
import type { MapBuilder } from './mapBuilder';
import { completed, completedNotes } from './mergeActors';
import { readPosition } from './readPosition';
import { addressOf, noteOf } from './readPrivates';
import { roleOf, withoutSpan } from './rolesCell';
import { RowReader, TableReader } from './rowReader';
import { shownType } from './shownType';

/** A cell that names other actors: read once all actors are known. */
export interface Affiliation {
  readonly actor: ActorId;
  readonly structures: readonly string[];
  readonly networks: readonly string[];
  readonly row: RowReader;
}

/** Reads a list of actors into the map. Returns what their columns Structure and Réseaux say, for later. */
export function readActors(table: UnderstoodTable, builder: MapBuilder): Affiliation[] {
  const reader = new TableReader(table, builder.say);
  const affiliations: Affiliation[] = [];
  for (const line of table.rows) {
    const row = new RowReader(reader, line);
    const actor = readActor(row, builder);
    const structures = row.list('structure');
    const networks = row.list('networks');
    if (structures.length + networks.length > 0) affiliations.push({ actor, structures, networks, row });
  }
  return affiliations;
}

function readActor(row: RowReader, builder: MapBuilder): ActorId {
  const said = row.text('reference') || undefined;
  const name = nameOf(row, said, builder);
  // An id that only repeats the name tells nothing more.
  const reference = said === name ? undefined : said;
  const known = said === undefined ? builder.named(name)[0] : knownAs(said, name, builder);
  const id = known ?? builder.addActor(name, row.place, undefined, reference);
  builder.isListed(id, row.place);
  if (said !== undefined) builder.answersTo(said, id);
  if (known !== undefined) sayTwice(known, reference ?? name, row, builder);
  const { actor, typeSaid } = actorFields(
    row,
    { id, name, ...(reference === undefined ? {} : { reference }) },
    builder,
  );
  if (typeSaid) builder.typeSaid.add(id);
  builder.update(id, (before) =>
    known === undefined ? actor : completed(before, withOtherName(actor, before.name, row)),
  );
  const notes = privateNotes(row);
  if (notes) builder.privates.set(id, completedNotes(builder.privates.get(id), notes));
  const position = readPosition(row);
  if (position) builder.placements.set(id, { id, free: position });
  const group = row.text('keptGroup');
  if (group !== '') builder.joinGroup(group, id);
  return id;
}

/** The actor already read under this id. One that had no id and is called by it is the same. */
function knownAs(id: string, name: string, builder: MapBuilder): ActorId | undefined {
  const referred = builder.withReference(id);
  if (referred !== undefined || id !== name) return referred;
  return builder.named(name).find((one) => builder.actors.get(one)?.reference === undefined);
}

/** The second name of an actor met twice under one id is not lost: it becomes an attribute. */
function withOtherName(actor: Actor, firstName: string, row: RowReader): Actor {
  if (actor.name === firstName) return actor;
  return { ...actor, attributes: [...actor.attributes, [`${row.heading('name')} (2)`, actor.name]] };
}

function nameOf(row: RowReader, reference: string | undefined, builder: MapBuilder): string {
  const first = row.text('firstName');
  const last = row.text('name');
  const name = first === '' ? last : `${first} ${last}`.trim();
  if (!isInvisible(name)) return name;
  const shown = reference !== undefined && !isInvisible(reference) ? reference : `(${row.place.row})`;
  builder.say({ code: 'EMPTY_LABEL', ...row.place, value: shown });
  return shown;
}

function sayTwice(known: ActorId, value: string, row: RowReader, builder: MapBuilder): void {
  const row2 = builder.places.get(known)?.row;
  builder.say({ code: 'DUP_NODE', ...row.place, value, ...(row2 === undefined ? {} : { row2 }), advice: 'merged' });
}

function actorFields(
  row: RowReader,
  identity: Pick<Actor, 'id' | 'name' | 'reference'>,
  builder: MapBuilder,
): { actor: Actor; typeSaid: boolean } {
  const said = row.known('type', 'type');
  const profile = row.open('profile', 'profile');
  const family = row.open('family', 'family');
  const isEmployed = row.text('structure') !== '';
  const isPerson = profile !== undefined || row.text('firstName') !== '' || isEmployed;
  const seen = { name: identity.name, family, kind: row.text('kind'), profile };
  const shown = isPerson ? 'person' : shownType(seen, isEmployed);
  const situation = row.open('situation', 'situation');
  const consent = row.known('consent', 'consent');
  const asked = row.known('asked', 'asked');
  const consentSince = row.day('consentSince');
  const updatedOn = row.day('updatedOn');
  const actor: Actor = {
    ...identity,
    type: said ?? shown,
    ...row.some('shortName'),
    ...(family === undefined ? {} : { family }),
    ...row.some('kind'),
    ...(profile === undefined ? {} : { profile }),
    ...row.some('territory'),
    ...row.some('group'),
    themes: builder.themesOf(row.list('themes')),
    roles: rolesOf(row),
    ...row.some('mission'),
    ...row.some('framework'),
    ...(situation === undefined ? {} : { situation }),
    resources: row.list('resources'),
    languages: row.list('languages'),
    channels: row.list('channels'),
    publics: row.list('publics'),
    ...(consent === undefined ? {} : { consent }),
    ...(consentSince === undefined ? {} : { consentSince }),
    ...(asked === undefined ? {} : { asked }),
    ...(updatedOn === undefined ? {} : { updatedOn }),
    attributes: row.attributes(),
  };
  return { actor, typeSaid: said !== undefined || isPerson };
}

function rolesOf(row: RowReader): Role[] {
  const roles: Role[] = [];
  const unknown: string[] = [];
  for (const text of row.list('roles')) {
    const role = roleOf(text, (word) => row.value('roles', 'roles', word) || undefined);
    // Two words of the file may be one of ours.
    if (role) roles.push(...(roles.some((one) => isSame(one, role)) ? [] : [role]));
    else if (row.value('roles', 'roles', withoutSpan(text)) !== '') unknown.push(text);
  }
  if (unknown.length > 0) row.keepUnknown('roles', unknown.join(' | '));
  return roles;
}

function isSame(one: Role, other: Role): boolean {
  return one.role === other.role && one.since === other.since && one.until === other.until;
}

function privateNotes(row: RowReader): PrivateNotes | undefined {
  const notes: PrivateNotes = {
    ...noteOf(row),
    ...addressOf(row),
    ...row.some('phone'),
    ...row.some('attitude'),
  };
  return Object.keys(notes).length === 0 ? undefined : notes;
}
