import type { GroupId } from '../../domain/brand';
import type { Coverage } from '../../domain/coverage';
import type { KeptGroup } from '../../domain/keptGroup';
import { emptyDocument, type MapDocument } from '../../domain/mapDocument';
import { understand } from '../columns/understand';
import type { UnderstoodTable } from '../columns/understood';
import { matrixTables } from '../matrix/matrixTables';
import { levelOf, type Message } from '../message';
import type { RawTable } from '../rawTable';
import type { Question, ReadContext } from '../readResult';
import { knownSets } from '../sets/knownSets';
import { addAffiliation } from './addTie';
import { coverageOf } from './coverageOf';
import { nameOfLabel } from './keptGroupLabels';
import { KnownTies } from './knownTies';
import { MapBuilder } from './mapBuilder';
import { sayNearDuplicates } from './nearDuplicates';
import { type Affiliation, readActors } from './readActors';
import { readMembership } from './readMembership';
import { readMereNames } from './readMereNames';
import { readRecords } from './readRecords';
import { readRulings } from './readRulings';
import { readTies } from './readTies';

/** One map from tables; no document when none of them holds anything. */
export interface TablesRead {
  readonly document?: MapDocument;
  readonly coverage?: Coverage;
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
}

/**
 * Reads tables, however many and in any order, as one map: lists of actors first, then what names them. A table that
 * cannot be read is said, and the others load; one that holds headings only is passed over when others hold lines.
 */
export function toDocument(tables: readonly RawTable[], context: ReadContext, title: string): TablesRead {
  const messages: Message[] = [];
  const questions: Question[] = [];
  const understood: UnderstoodTable[] = [];
  const blank: Message[] = [];
  const known = knownSets(tables, context.language);
  messages.push(...known.messages);
  const lists = known.tables.flatMap((raw) => {
    const crossed = matrixTables(raw, context);
    messages.push(...(crossed?.messages ?? []));
    questions.push(...(crossed?.questions ?? []));
    return crossed?.tables ?? [raw];
  });
  for (const raw of lists) {
    const result = understand(raw, context);
    questions.push(...result.questions);
    if (result.table) understood.push(result.table);
    for (const message of result.messages) (message.code === 'NO_DATA_ROWS' ? blank : messages).push(message);
  }
  if (understood.length === 0) {
    const isRefused = messages.some((one) => levelOf(one) === 'error');
    return { messages: isRefused ? messages : [...messages, ...blank.slice(0, 1)], questions };
  }
  const builder = new MapBuilder(context.newId, context.language);
  readAll(understood, builder, context.onProgress ?? (() => undefined));
  const groups = groupsOf(builder);
  const read = { ...documentOf(builder, title), groups: new Map(groups.map(([group]) => [group.id, group])) };
  const rulings = readRulings(
    understood.filter(({ plan }) => plan.kind === 'rulings'),
    read,
    new Map(groups.map(([{ id }, label]) => [id, label])),
    builder.say,
  );
  return {
    document: { ...read, rulings },
    coverage: coverageOf(understood, builder),
    messages: [...messages, ...builder.messages],
    questions,
  };
}

function readAll(tables: readonly UnderstoodTable[], builder: MapBuilder, onProgress: (done: number) => void): void {
  const of = (kind: UnderstoodTable['plan']['kind']) => tables.filter((table) => table.plan.kind === kind);
  const known = new KnownTies();
  const affiliations: Affiliation[] = [];
  let done = 0;
  const step = () => onProgress(++done / tables.length);
  const listed = of('actors').filter(({ isMereNames }) => !isMereNames);
  const named = of('actors').filter(({ isMereNames }) => isMereNames);
  builder.hasActorList = listed.length > 0;
  for (const table of listed) {
    affiliations.push(...readActors(table, builder));
    step();
  }
  affiliate(affiliations, builder, known);
  for (const table of of('membership')) {
    readMembership(table, builder, known);
    step();
  }
  for (const kind of ['actions', 'testimonies', 'offers', 'introductions'] as const) {
    for (const table of of(kind)) {
      readRecords(table, kind, builder);
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
}

/** What the columns Structure and Réseaux of the actors' sheet say: ties, and the actors that only they name. */
function affiliate(affiliations: readonly Affiliation[], builder: MapBuilder, known: KnownTies): void {
  for (const { actor, structures, networks, row } of affiliations) {
    for (const name of structures) {
      addAffiliation(actor, builder.findOrAdd(name, row.place), 'worksFor', builder, known);
    }
    for (const name of networks) {
      const network = builder.findOrAdd(name, row.place, 'network');
      builder.becomesNetwork(network);
      addAffiliation(actor, network, 'memberOf', builder, known);
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
  };
}

/** Groups that were kept with the map, and what the tables call each. */
function groupsOf({ groups, newId }: MapBuilder): readonly (readonly [KeptGroup, string])[] {
  return [...groups].map(([label, members], colour) => [
    { id: newId() as GroupId, ...nameOfLabel(label), colour, members },
    label,
  ]);
}
