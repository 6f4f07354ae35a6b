import type { ActionId, ActorId, IntroductionId, OfferId, TestimonyId } from '../../domain/brand';
import type { KnownKind } from '../columns/headings';
import type { UnderstoodTable } from '../columns/understood';
import { isInvisible } from './cleanCell';
import type { MapBuilder } from './mapBuilder';
import { RowReader, TableReader } from './rowReader';

type RecordKind = Extract<KnownKind, 'actions' | 'testimonies' | 'offers' | 'introductions'>;

/** Reads a sheet of actions, testimonies, offers and requests, or introductions. Actors it names are created. */
export function readRecords(table: UnderstoodTable, kind: RecordKind, builder: MapBuilder): void {
  const reader = new TableReader(table, builder.say);
  for (const line of table.rows) READ_ROW[kind](new RowReader(reader, line), builder);
}

const READ_ROW: Readonly<Record<RecordKind, (row: RowReader, builder: MapBuilder) => void>> = {
  actions: readAction,
  testimonies: readTestimony,
  offers: readOffer,
  introductions: readIntroduction,
};

/** An actor that a field names; one that is on no list is worth a word when there is a list. */
function actorIn(field: string, text: string, row: RowReader, builder: MapBuilder): ActorId {
  const found = builder.find(text, row.place);
  if (found !== undefined) return found;
  if (builder.hasActorList) row.say('DANGLING_EDGE', field, { value: text });
  return builder.addActor(text, row.place);
}

/** The required actor of a row; without it the row says nothing, and that is said. */
function requiredActor(field: string, row: RowReader, builder: MapBuilder): ActorId | undefined {
  const text = row.text(field);
  if (!isInvisible(text)) return actorIn(field, text, row, builder);
  row.say('EDGE_NO_END', field);
  return undefined;
}

function optionalActor(field: string, row: RowReader, builder: MapBuilder): ActorId | undefined {
  const text = row.text(field);
  return text === '' ? undefined : actorIn(field, text, row, builder);
}

function readAction(row: RowReader, builder: MapBuilder): void {
  const title = row.text('title');
  if (isInvisible(title)) {
    row.say('EDGE_NO_END', 'title');
    return;
  }
  const state = row.open('state', 'state');
  const lead = optionalActor('lead', row, builder);
  const partners = row.list('partners').map((name) => actorIn('partners', name, row, builder));
  builder.addAction({
    id: builder.newId() as ActionId,
    title,
    ...row.some('finality'),
    themes: builder.themesOf(row.list('themes')),
    ...(state === undefined ? {} : { state }),
    ...(lead === undefined ? {} : { lead }),
    partners: [...new Set(partners)],
    territories: row.list('territories'),
    publics: row.list('publics'),
    ...row.some('period'),
    ...row.some('results'),
    ...row.some('lessons'),
  });
}

function readTestimony(row: RowReader, builder: MapBuilder): void {
  const person = requiredActor('person', row, builder);
  if (person === undefined) return;
  const title = row.text('action');
  const consent = row.known('consent', 'consent');
  const lastGiven = row.day('lastGiven');
  builder.testimonies.push({
    id: builder.newId() as TestimonyId,
    person,
    ...(title === '' ? {} : { action: builder.actionTitled(title) }),
    themes: builder.themesOf(row.list('themes')),
    publics: row.list('publics'),
    ...(consent === undefined ? {} : { consent }),
    ...(lastGiven === undefined ? {} : { lastGiven }),
  });
}

function readOffer(row: RowReader, builder: MapBuilder): void {
  const holder = requiredActor('holder', row, builder);
  if (holder === undefined) return;
  const kind = row.open('kind', 'kind');
  const deadline = row.day('deadline');
  builder.offers.push({
    id: builder.newId() as OfferId,
    holder,
    side: row.known('side', 'side') ?? 'offer',
    ...(kind === undefined ? {} : { kind }),
    themes: builder.themesOf(row.list('themes')),
    ...row.some('profileSought'),
    ...(deadline === undefined ? {} : { deadline }),
    ...row.some('state'),
    ...row.some('answer'),
  });
}

function readIntroduction(row: RowReader, builder: MapBuilder): void {
  const a = requiredActor('a', row, builder);
  const b = requiredActor('b', row, builder);
  if (a === undefined || b === undefined) return;
  const madeBy = optionalActor('madeBy', row, builder);
  const means = row.open('means', 'means');
  const strength = row.scale('strength', 7);
  const due = row.day('due');
  builder.introductions.push({
    id: builder.newId() as IntroductionId,
    a,
    b,
    ...(madeBy === undefined ? {} : { madeBy }),
    ...row.some('subject'),
    ...(means === undefined ? {} : { means }),
    ...(strength === undefined ? {} : { strength }),
    ...row.some('status'),
    ...(due === undefined ? {} : { due }),
    ...row.some('result'),
  });
}
