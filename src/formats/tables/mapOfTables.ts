import type { ActorId, GroupId } from '../../domain/brand';
import type { Coverage } from '../../domain/coverage';
import type { KeptGroup } from '../../domain/keptGroup';
import { emptyDocument, type MapDocument } from '../../domain/mapDocument';
import { houseAndPerson } from '../columns/nameAndEmployer';
import type { UnderstoodTable } from '../columns/understood';
import type { Message } from '../message';
import { typeByNameAlone, typeOfReadName } from '../names/readNames';
import type { ReadContext } from '../readResult';
import { nameOfLabel } from '../sheets/keptGroupLabels';
import { addAffiliation, addTie } from './addTie';
import { coverageOf } from './coverageOf';
import { KnownTies } from './knownTies';
import { MapBuilder } from './mapBuilder';
import { type Affiliation, readActors } from './readActors';
import { readDiscussions } from './readDiscussions';
import { readLooks } from './readLooks';
import { readMembership } from './readMembership';
import { readMereNames } from './readMereNames';
import { readPictureNotes } from './readPictureNotes';
import { readRecords } from './readRecords';
import { readRulings } from './readRulings';
import { houseType, readTies } from './readTies';
import { reportNearDuplicates } from './reportNearDuplicates';
import type { RowReader } from './rowReader';

/** Builds the map from understood tables; returns an error message when they hold too much, `undefined` without tables. */
export function mapOfTables(
  understood: readonly UnderstoodTable[],
  context: ReadContext,
  title: string,
): { document: MapDocument; coverage: Coverage; messages: readonly Message[] } | Message | undefined {
  if (understood.length === 0) return undefined;
  const builder = new MapBuilder(context.newId, context.language);
  const refusal = readAll(understood, builder, context.onProgress ?? (() => undefined));
  if (refusal) return refusal;
  const groups = groupsOf(builder);
  const read = { ...documentOf(builder, title), groups: new Map(groups.map(([group]) => [group.id, group])) };
  const of = (kind: UnderstoodTable['plan']['kind']) => understood.filter((table) => table.plan.kind === kind);
  const map = { document: read, groupLabels: new Map(groups.map(([{ id }, label]) => [id, label])), say: builder.say };
  const rulings = readRulings(of('rulings'), map);
  const discussions = readDiscussions(of('discussions'), map);
  const newId = () => builder.newId();
  const pictureNotes = readPictureNotes(of('pictureNotes'), map, newId);
  const looks = readLooks(of('looks'), map, { newId, themesOf: (themes) => builder.themesOf(themes) });
  return {
    document: { ...read, rulings, discussions, pictureNotes, looks },
    coverage: coverageOf(understood, builder),
    messages: builder.messages,
  };
}

/** Names of employers, networks and contacts in all actor rows at most: a few rows could mean millions of ties. */
const MOST_AFFILIATIONS = 500_000;

/** Reads all tables into the map; returns an error message when they hold more than a map can. */
function readAll(
  tables: readonly UnderstoodTable[],
  builder: MapBuilder,
  onProgress: (done: number) => void,
): Message | undefined {
  const of = (kind: UnderstoodTable['plan']['kind']) => tables.filter((table) => table.plan.kind === kind);
  const known = new KnownTies();
  const affiliations: Affiliation[] = [];
  let done = 0;
  const step = () => onProgress(++done / tables.length);
  const listed = of('actors').filter(({ isMereNames }) => !isMereNames);
  const named = of('actors').filter(({ isMereNames }) => isMereNames);
  builder.hasActorList = listed.length > 0;
  let namedThere = 0;
  for (const table of listed) {
    for (const one of readActors(table, builder)) {
      affiliations.push(one);
      namedThere += one.structures.length + one.networks.length + one.contacts.length;
    }
    if (namedThere > MOST_AFFILIATIONS) {
      return { code: 'LIMIT_VALUES', file: table.file, limit: MOST_AFFILIATIONS };
    }
    step();
  }
  affiliate(affiliations, builder, known);
  for (const table of of('membership')) {
    readMembership(table, builder, known);
    step();
  }
  for (const kind of [
    'actions',
    'testimonies',
    'offers',
    'introductions',
    'meetings',
    'awareness',
    'resources',
  ] as const) {
    for (const table of of(kind)) {
      readRecords(table, kind, builder, known);
      step();
    }
  }
  for (const table of of('ties')) {
    readTies(table, builder, known);
    step();
  }
  for (const table of named) {
    readMereNames(table, builder);
    step();
  }
  reportNearDuplicates(builder);
  return undefined;
}

/** Adds the ties of the columns for employers, networks and contacts, and the actors that only these name. */
function affiliate(affiliations: readonly Affiliation[], builder: MapBuilder, known: KnownTies): void {
  for (const { actor, structures, networks, row } of affiliations) {
    for (const name of structures) {
      // People are members of a commission, they do not work for it.
      const isBody = !row.isTemplate() && typeOfReadName(name) === 'body';
      const structure = builder.findOrAdd(name, row.place, isBody ? 'body' : 'structure');
      if (isBody) builder.typeSaid.add(structure);
      addAffiliation(actor, structure, isBody ? 'memberOf' : 'worksFor', builder, known);
    }
    const [works, ...others] = structures;
    if (works !== undefined && row.placesTheHouse()) placeHouse(builder.findOrAdd(works, row.place), actor, builder);
    const isOfWorks = works !== undefined && others.length === 0 && row.isAboutStructure();
    const organisation = isOfWorks ? builder.findOrAdd(works, row.place) : actor;
    for (const name of networks) {
      const isBody = !row.isTemplate() && typeOfReadName(name) === 'body';
      const network = builder.findOrAdd(name, row.place, isBody ? 'body' : 'network');
      if (!isBody) builder.becomesNetwork(network);
      // A person who represents the organisation on a body sits there themselves.
      addAffiliation(isBody ? actor : organisation, network, 'memberOf', builder, known);
    }
  }
  // Contacts come last: an employer's type is known from its column, a contact's is not.
  for (const { actor: said, structures, contacts, row } of affiliations) {
    // Contacts may be those of the organisation instead of the person.
    const isOfHouse = row.namesThoseOfTheHouse('contacts') || row.isAboutStructure();
    const [works] = isOfHouse ? structures : [];
    const actor = works === undefined ? said : builder.findOrAdd(works, row.place);
    for (const name of contacts) {
      // "Which organisations do you work with?": a name of unclear type is an organisation.
      const isOther = row.asksForOrganisations('contacts') && typeByNameAlone(name) === 'unknown';
      const contact =
        contactAndHouse(name, row, builder, known) ??
        namedTheOtherWayRound(name, row, builder) ??
        builder.findOrAdd(name, row.place, isOther ? 'structure' : undefined);
      if (contact === actor) continue;
      addTie({ a: actor, b: contact, attributes: [] }, row.place, builder, known);
    }
  }
}

/** Moves the place from the person to the organisation it belongs to, unless that has another place already. */
function placeHouse(house: ActorId, person: ActorId, builder: MapBuilder): void {
  const said = builder.actors.get(person);
  if (said === undefined || house === person) return;
  const { territory, ...placeless } = said;
  const known = builder.actors.get(house)?.territory;
  if (territory === undefined || (known !== undefined && known !== territory)) return;
  builder.update(house, (actor) => ({ ...actor, territory }));
  builder.update(person, () => placeless);
}

/** Splits "Karima Ouali (Cap emploi Garrigues)", ties both and returns the first; `undefined` when the text is not both. */
function contactAndHouse(text: string, row: RowReader, builder: MapBuilder, known: KnownTies): ActorId | undefined {
  const both = row.isTemplate() || !text.endsWith(')') ? undefined : houseAndPerson(text);
  if (!both || builder.find(text, row.place) !== undefined) return undefined;
  const person = builder.findOrAdd(both.name, row.place, 'person');
  const house = builder.findOrAdd(both.works, row.place, houseType(both.works));
  addAffiliation(person, house, 'worksFor', builder, known);
  return text.startsWith(both.works) ? house : person;
}

/** Finds "Thomas Lesage" listed as "Lesage Thomas". In our own tables, different spellings are asked about instead. */
function namedTheOtherWayRound(text: string, row: RowReader, builder: MapBuilder): ActorId | undefined {
  const [first = '', last = '', ...more] = text.split(' ');
  if (row.isTemplate() || last === '' || more.length > 0 || builder.find(text, row.place) !== undefined)
    return undefined;
  const found = builder.find(`${last} ${first}`, row.place);
  return found !== undefined && builder.actors.get(found)?.type === 'person' ? found : undefined;
}

function documentOf(builder: MapBuilder, title: string): MapDocument {
  const byId = <Id, One extends { readonly id: Id }>(records: readonly One[]) =>
    new Map(records.map((one) => [one.id, one]));
  return {
    ...emptyDocument(title, builder.language),
    actors: builder.actors,
    privates: builder.privates,
    placements: builder.placements,
    ties: builder.ties,
    themes: builder.themes,
    actions: builder.actions,
    testimonies: byId(builder.testimonies),
    offers: byId(builder.offers),
    introductions: byId(builder.introductions),
    meetings: byId(builder.meetings),
    resources: byId(builder.resources),
    awareness: byId([...builder.awareness.values()]),
  };
}

function groupsOf({ groups, newId }: MapBuilder): readonly (readonly [KeptGroup, string])[] {
  return [...groups].map(([label, members], colour) => [
    { id: newId() as GroupId, ...nameOfLabel(label), colour, members },
    label,
  ]);
}
