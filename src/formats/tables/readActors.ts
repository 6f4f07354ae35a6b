import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import { fold } from '../../domain/folding';
import type { Point } from '../../domain/placement';
import { isInvisible } from '../cells/cleanCell';
import { asksWho, isNoName } from '../cells/noName';
import { numberOf } from '../cells/numberCell';
import { personNameIn, wholeName, withoutTitle } from '../cells/personName';
import { sectionRows, subjectRows } from '../columns/sectionRows';
import type { UnderstoodTable } from '../columns/understood';
import { LIMITS } from '../guards';
import { headingKey } from '../headings/headings';
import { typeOfReadName } from '../names/readNames';
import { actorFields, completed, employersOf, structuresOf } from './actorFields';
import type { MapBuilder, Marks } from './mapBuilder';
import { completedNotes, privateNotesOf } from './privateNotesOf';
import { RowReader } from './rowReader';
import { TableReader } from './tableReader';

/** Reads the position in the free layout; undefined unless both coordinates are numbers. Reports one message at most. */
function readPosition(row: RowReader): Point | undefined {
  const [x, y] = [numberOf(row.text('x'), LIMITS.farthest), numberOf(row.text('y'), LIMITS.farthest)];
  for (const [field, value] of [
    ['x', x],
    ['y', y],
  ] as const) {
    const text = row.text(field);
    if (text === '' || value !== undefined) continue;
    row.say('BAD_NUMBER', field, { value: text });
    return undefined;
  }
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** Names of other actors in a row, turned into ties once all actors are known. */
export interface Affiliation {
  readonly actor: ActorId;
  readonly structures: readonly string[];
  readonly networks: readonly string[];
  readonly contacts: readonly string[];
  readonly row: RowReader;
}

/** Reads a list of actors into the map. Returns the other actors that its rows name, for later. */
export function readActors(table: UnderstoodTable, builder: MapBuilder): Affiliation[] {
  const reader = new TableReader(table, builder.say);
  const affiliations: Affiliation[] = [];
  const titles = reader.namesPeople ? sectionRows(table.rows) : undefined;
  const aside = titles ?? (reader.namesOrganisations ? subjectRows(table.rows) : undefined);
  for (const line of table.rows) {
    const row = new RowReader(reader, line);
    const hasStructure = reader.column('structure') !== undefined;
    const isList = titles !== undefined || reader.namesOrganisations;
    const name = isList || hasStructure ? personName(row) : '';
    const isBlank = hasStructure && isInvisible(name);
    const isAsked = !row.isTemplate() && asksWho(row.text('name'));
    const isSaid = (isAsked || (titles !== undefined && isNoName(name))) && !isBlank;
    // A register number is then the employer's; another number ("C-2025-02") is the line's.
    const isOfStructure = (row.isRegistered() || titles !== undefined) && row.text('structure') !== '';
    const isNumbered = row.text('reference') !== '' && !isOfStructure;
    const isNobody = (isBlank || (isSaid && hasStructure)) && !isNumbered;
    if (aside?.has(line.row) || (isSaid && !(isNobody && row.text('structure') !== ''))) {
      builder.say({ code: 'LINE_SET_ASIDE', ...row.place, value: line.cells.join('') });
      continue;
    }
    const structures = structuresOf(row);
    // In a list of people or organisations, a line without any name is not an actor.
    const isUnnamed = isList && isInvisible(name) && row.text('reference') === '' && structures.length === 0;
    const named = row.isTemplate() ? row.names('contacts') : row.names('contacts').map(withoutLooseTitle);
    if (isUnnamed && named.length === 0) {
      builder.say({ code: 'LINE_SET_ASIDE', ...row.place, value: line.cells.filter(Boolean).join(' ') });
      continue;
    }
    // A line with only an organisation is about it; one with only a contact is about the contact.
    const [alone] = isUnnamed ? named : isNobody ? structures : [];
    const employer = isNobody ? undefined : registeredEmployer(row, structures, builder);
    const isOfLine = alone !== undefined && !row.isRegistered();
    const said = employer === undefined && !isOfLine ? row.text('reference') || undefined : undefined;
    const actor = readActor(row, said, builder, alone, alone !== undefined && !isUnnamed);
    const networks = row.isTemplate() ? row.list('networks') : row.names('networks');
    const contacts = isUnnamed ? named.slice(1) : named;
    const worksFor = alone !== undefined ? [] : employer === undefined ? structures : [employer];
    if (worksFor.length + networks.length + contacts.length > 0)
      affiliations.push({ actor, structures: worksFor, networks, contacts, row });
  }
  return affiliations;
}

/**
 * Returns the register number beside a person, used as the employer's id, since two employers of one name may have different numbers. Adds
 * the employer when it is new.
 */
function registeredEmployer(row: RowReader, structures: readonly string[], builder: MapBuilder): string | undefined {
  const number = row.text('reference');
  const [name, ...others] = structures;
  if (!row.namesPeople() || !row.isRegistered() || number === '' || name === undefined || others.length > 0)
    return undefined;
  if (builder.withReference(number) !== undefined) return number;
  const id = builder.addActor(name, row.place, 'structure', number);
  builder.isListed(id, row.place);
  builder.typeSaid.add(id);
  return number;
}

function readActor(
  row: RowReader,
  said: string | undefined,
  builder: MapBuilder,
  alone: string | undefined,
  isHouse: boolean,
): ActorId {
  const name = alone ?? nameOf(row, said, builder);
  // An id that repeats the name adds nothing.
  const reference = said === name ? undefined : said;
  const known = said === undefined ? builder.sameAs(name, marksOf(row)) : knownAs(said, name, builder);
  const id = known ?? builder.addActor(name, row.place, undefined, reference);
  builder.isListed(id, row.place);
  // Different register numbers mean different organisations; other tables may repeat a name under several ids.
  if (said === undefined || row.isRegistered()) builder.isMarked(id, marksOf(row), row.place);
  if (said !== undefined) builder.answersTo(said, id);
  if (known !== undefined) sayTwice(known, reference ?? name, row, builder);
  const { actor, typeSaid } = actorFields(
    row,
    { id, name, ...defined({ reference }) },
    isHouse || (row.namesOrganisations() && row.text('name') !== '') || isOrganisationAlone(row),
    builder,
  );
  if (typeSaid) builder.typeSaid.add(id);
  builder.update(id, (before) =>
    known === undefined ? actor : completed(before, withOtherName(actor, before.name, row)),
  );
  const notes = privateNotesOf(row);
  if (notes) builder.privates.set(id, completedNotes(builder.privates.get(id), notes));
  const position = readPosition(row);
  if (position) builder.placements.set(id, { id, free: position });
  const group = row.text('keptGroup');
  if (group !== '') builder.joinGroup(group, id);
  return id;
}

/** Removes "Mme" or "Dr", unless only a last name would be left: "Mme Aubry", "Mme Aubry (Collège du Val)". */
function withoutLooseTitle(name: string): string {
  const bare = withoutTitle(name);
  return /\S\s+\S/.test(bare.replace(/\([^()]*\)/g, '')) ? bare : name;
}

/** Returns the actor already read under this id, or one without id whose name is the id. */
function knownAs(id: string, name: string, builder: MapBuilder): ActorId | undefined {
  const referred = builder.withReference(id);
  if (referred !== undefined || id !== name) return referred;
  return builder.named(name).find((one) => builder.actors.get(one)?.reference === undefined);
}

/** Keeps the second name of an actor met twice under one id as an attribute. */
function withOtherName(actor: Actor, firstName: string, row: RowReader): Actor {
  if (actor.name === firstName) return actor;
  return { ...actor, attributes: [...actor.attributes, [`${row.heading('name')} (2)`, actor.name]] };
}

function nameOf(row: RowReader, reference: string | undefined, builder: MapBuilder): string {
  const name = personName(row);
  if (!isInvisible(name)) return name;
  const shown = reference !== undefined && !isInvisible(reference) ? reference : `(${row.place.row})`;
  builder.say({ code: 'EMPTY_LABEL', ...row.place, value: shown });
  return shown;
}

function personName(row: RowReader): string {
  const [first, last] = [row.text('firstName'), row.text('name')];
  if (first !== '') return row.isTemplate() ? `${first} ${last}`.trim() : wholeName(first, last);
  const shown = last || row.displayName() || row.soleTrader();
  return row.isNameRead() ? personNameIn(shown, headingKey(row.heading('name'))).name : shown;
}

/** True for an organisation in the name fields of an address book: in the first name alone, or split over both and repeated in full. */
function isOrganisationAlone(row: RowReader): boolean {
  const alone = row.text('firstName');
  if (alone === '') return false;
  const both = fold(`${alone} ${row.text('name')}`);
  if (row.list('structure').some((one) => fold(one) === both)) return true;
  return (
    row.text('name') === '' && row.text('structure') === '' && !['person', 'unknown'].includes(typeOfReadName(alone))
  );
}

function sayTwice(known: ActorId, value: string, row: RowReader, builder: MapBuilder): void {
  const row2 = builder.places.get(known)?.row;
  builder.say({ code: 'DUP_NODE', ...row.place, value, ...defined({ row2 }), advice: 'merged' });
}

/** Returns what tells the row's actor apart from another with the same name. */
function marksOf(row: RowReader): Marks {
  const [structure] = employersOf(row);
  const email = row.text('email');
  // "Bibliothèque", "CCAS": a list of organisations has one for each town.
  const site = row.namesOrganisations() ? fold(row.site()) : '';
  return {
    // A person on two commissions is one person.
    ...(structure === undefined || typeOfReadName(structure) === 'body' ? {} : { structure: fold(structure) }),
    ...(email === '' ? {} : { email: fold(email) }),
    ...(site === '' ? {} : { site }),
  };
}
