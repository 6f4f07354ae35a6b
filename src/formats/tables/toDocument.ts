import type { GroupId } from '../../domain/brand';
import type { Coverage } from '../../domain/coverage';
import type { KeptGroup } from '../../domain/keptGroup';
import { emptyDocument, type MapDocument } from '../../domain/mapDocument';
import { withoutFigures } from '../columns/figuresBeside';
import { withKeys } from '../columns/keyColumns';
import { likelyPlan } from '../columns/likelyPlan';
import { reviewTables } from '../columns/reviewTables';
import type { TableReview } from '../columns/tableReview';
import { withTiesBetween } from '../columns/tiesBetween';
import { understand } from '../columns/understand';
import type { SeenTable, Understanding, UnderstoodTable } from '../columns/understood';
import { matrixTables } from '../matrix/matrixTables';
import { levelOf, type Message } from '../message';
import { typeOfReadName } from '../names/readNames';
import type { RawTable } from '../rawTable';
import type { Question, ReadContext } from '../readResult';
import { withoutHeadingsAgain } from '../recipes/headingsAgain';
import { withNamesForIds } from '../recipes/namesForIds';
import { withWholeNames } from '../recipes/namesJoined';
import { postholderTables } from '../recipes/postholders';
import { preparedTable } from '../recipes/preparedTable';
import { recipeTables } from '../recipes/recipeTables';
import { tablesApart } from '../recipes/tablesApart';
import { knownSets } from '../sets/knownSets';
import { addAffiliation, addTie } from './addTie';
import { coverageOf } from './coverageOf';
import { nameOfLabel } from './keptGroupLabels';
import { KnownTies } from './knownTies';
import { MapBuilder } from './mapBuilder';
import { sayNearDuplicates } from './nearDuplicates';
import { isUnlikelyName } from './noName';
import { type Affiliation, readActors } from './readActors';
import { readDiscussions } from './readDiscussions';
import { readLooks } from './readLooks';
import { readMembership } from './readMembership';
import { readMereNames } from './readMereNames';
import { readPictureNotes } from './readPictureNotes';
import { readRecords } from './readRecords';
import { readRulings } from './readRulings';
import { readTies } from './readTies';

/** One map from tables; no document when none of them holds anything. */
export interface TablesRead {
  readonly document?: MapDocument;
  readonly coverage?: Coverage;
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
  /** Every table, when a person is to look at them. */
  readonly tables?: readonly TableReview[];
}

/**
 * Reads tables, however many and in any order, as one map: lists of actors first, then what names them. A table that
 * cannot be read is said, and the others load; one that holds headings only is passed over when others hold lines.
 * `isAsked`: something of the files these came from is asked.
 */
export function toDocument(
  raws: readonly RawTable[],
  context: ReadContext,
  title: string,
  isAsked = false,
): TablesRead {
  const messages: Message[] = [];
  const questions: Question[] = [];
  const blank: Message[] = [];
  const known = knownSets(raws, context.language);
  messages.push(...known.messages);
  const lists: RawTable[] = [];
  for (const given of withNamesForIds(known.tables.map(withoutHeadingsAgain).flatMap(tablesApart), context.language)) {
    const raw = preparedTable(given, context.language);
    const crossed = recipeTables(raw, context) ?? matrixTables(withWholeNames(raw), context);
    const several = crossed ? undefined : postholderTables(raw, context.language);
    for (const message of crossed?.messages ?? []) messages.push(message);
    questions.push(...(crossed?.questions ?? []));
    lists.push(...(crossed?.tables ?? several ?? [raw]));
  }
  const results = withoutFigures(
    lists.map((raw, i) => understand(raw, context, lists.slice(0, i).filter(isCalledLike(raw)).length)),
  );
  for (const result of results) {
    questions.push(...result.questions);
    for (const message of result.messages) (message.code === 'NO_DATA_ROWS' ? blank : messages).push(message);
  }
  questions.push(...doubtfulLists(results).map(({ ask }) => ask()));
  const isReviewed =
    context.review === 'always' || (context.review === 'whenAsked' && (isAsked || questions.length > 0));
  const seen = planned(results, isReviewed);
  const read = readTables(
    seen.filter(({ isRead }) => isRead),
    context,
    title,
  );
  if (read && 'code' in read) return { messages: [...messages, read], questions };
  return {
    ...(read ? { document: read.document, coverage: read.coverage } : {}),
    messages: read
      ? [...messages, ...read.messages]
      : messages.some((one) => levelOf(one) === 'error')
        ? messages
        : [...messages, ...blank.slice(0, 1)],
    questions,
    ...(isReviewed ? { tables: reviewTables(seen.filter(isOfTheFile)) } : {}),
  };
}

/** Names looked at, and the share of them that nobody is called by, from which a list is doubtful. */
const NAMES_LOOKED_AT = 200;
const DOUBTFUL = 0.5;
const FEWEST_NAMES = 3;

/**
 * Lists of actors that nothing ties, told by their headings alone, and whose names look like codes, sentences or lists: codes
 * are right where ties quote them, and worth a question where they are all there is.
 */
function doubtfulLists(results: readonly Understanding[]): SeenTable[] {
  const seen = results.flatMap((one) => one.seen ?? []).filter(({ plan }) => plan.kind !== 'ignored');
  const tie = new Set(['structure', 'networks', 'contacts']);
  const isTied = seen.some(({ plan }) => plan.kind !== 'actors' || plan.columns.some((field) => tie.has(field)));
  if (isTied) return [];
  return seen.filter(({ source, isExact, plan, rows }) => {
    if (source !== 'recognised' || isExact) return false;
    const column = plan.columns.indexOf('name');
    const names = rows.slice(0, NAMES_LOOKED_AT).map(({ cells }) => cells[column] ?? '');
    return names.length >= FEWEST_NAMES && names.filter(isUnlikelyName).length >= names.length * DOUBTFUL;
  });
}

/** Names that a matrix leaves without a tie, and what a text names, are no tables that a person could look at. */
function isOfTheFile({ isMereNames = false, isOfText = false }: SeenTable): boolean {
  return !isMereNames && !isOfText;
}

/** Nodes and edges of a network are two tables without a sheet; files of two folders may have one name. */
function isCalledLike({ file, sheet }: RawTable): (other: RawTable) => boolean {
  return (other) => other.file === file && other.sheet === sheet;
}

/** Every table with its plan, once all are known: the key of a list of actors, and what is likely where a person looks. */
function planned(results: readonly Understanding[], isReviewed: boolean): SeenTable[] {
  const all = results.flatMap((result) => result.seen ?? []);
  const seen = withKeys(isReviewed ? withTiesBetween(all) : all);
  if (!isReviewed) return seen;
  return seen.map((table) => ({ ...table, plan: likelyPlan(table, table.plan, table.source === 'guessed') }));
}

function readTables(
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
  const labels = new Map(groups.map(([{ id }, label]) => [id, label]));
  const rulings = readRulings(of('rulings'), read, labels, builder.say);
  const discussions = readDiscussions(of('discussions'), read, labels, builder.say);
  const pictureNotes = readPictureNotes(of('pictureNotes'), read, labels, {
    say: builder.say,
    newId: () => builder.newId(),
  });
  const looks = readLooks(of('looks'), read, labels, {
    say: builder.say,
    newId: () => builder.newId(),
    themesOf: (themes) => builder.themesOf(themes),
  });
  return {
    document: { ...read, rulings, discussions, pictureNotes, looks },
    coverage: coverageOf(understood, builder),
    messages: builder.messages,
  };
}

/** Structures and networks that the cells of all actors may name: a few rows could mean millions of ties. */
const MOST_AFFILIATIONS = 500_000;

/** Reads all tables into the map; the reason when they say more than a map can hold. */
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
  sayNearDuplicates(builder);
  return undefined;
}

/** What the columns Structure and Réseaux of the actors' sheet say: ties, and the actors that only they name. */
function affiliate(affiliations: readonly Affiliation[], builder: MapBuilder, known: KnownTies): void {
  for (const { actor, structures, networks, row } of affiliations) {
    for (const name of structures) {
      // Who is of a commission is a member of it: nobody works for one.
      const isBody = !row.isTemplate() && typeOfReadName(name) === 'body';
      const structure = builder.findOrAdd(name, row.place, isBody ? 'body' : 'structure');
      if (isBody) builder.typeSaid.add(structure);
      addAffiliation(actor, structure, isBody ? 'memberOf' : 'worksFor', builder, known);
    }
    for (const name of networks) {
      const isBody = !row.isTemplate() && typeOfReadName(name) === 'body';
      const network = builder.findOrAdd(name, row.place, isBody ? 'body' : 'network');
      if (!isBody) builder.becomesNetwork(network);
      addAffiliation(actor, network, 'memberOf', builder, known);
    }
  }
  // Where somebody works says of a name what it is, and whom others name as a contact does not.
  for (const { actor: said, structures, contacts, row } of affiliations) {
    // Where somebody works is a part of it, and not they.
    const [works] = row.namesParents('contacts') ? structures : [];
    const actor = works === undefined ? said : builder.findOrAdd(works, row.place);
    for (const name of contacts) {
      const contact = builder.findOrAdd(name, row.place);
      if (contact === actor) continue;
      addTie({ a: actor, b: contact, attributes: [] }, row.place, builder, known);
    }
  }
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

/** Groups that were kept with the map, and what the tables call each. */
function groupsOf({ groups, newId }: MapBuilder): readonly (readonly [KeptGroup, string])[] {
  return [...groups].map(([label, members], colour) => [
    { id: newId() as GroupId, ...nameOfLabel(label), colour, members },
    label,
  ]);
}
