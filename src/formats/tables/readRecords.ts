import type { Action } from '../../domain/action';
import type {
  ActionId,
  ActorId,
  AwarenessId,
  IntroductionId,
  MeetingId,
  OfferId,
  ResourceId,
  TestimonyId,
} from '../../domain/brand';
import { defined } from '../../domain/defined';
import { orderedTold } from '../../domain/offer';
import { listedNames } from '../cells/looseLists';
import { isNoName } from '../cells/noName';
import { toldOf } from '../cells/toldCells';
import { houseAndPerson } from '../columns/nameAndEmployer';
import type { UnderstoodTable } from '../columns/understood';
import type { KnownKind } from '../headings/headings';
import { typeOfReadName } from '../names/readNames';
import { placeOf } from '../rawTable';
import { addAffiliation } from './addTie';
import type { KnownTies } from './knownTies';
import type { MapBuilder } from './mapBuilder';
import { actorIn, partnersIn, type TiesOfActions } from './partnersIn';
import { RowReader } from './rowReader';
import { TableReader } from './tableReader';

type RecordKind = Extract<
  KnownKind,
  'actions' | 'testimonies' | 'offers' | 'introductions' | 'meetings' | 'awareness' | 'resources'
>;

/** Reads a sheet of one kind of record, adding the actors it names. */
export function readRecords(table: UnderstoodTable, kind: RecordKind, builder: MapBuilder, known: KnownTies): void {
  const reader = new TableReader(table, builder.say);
  const ties: TiesOfActions = {
    together: (action) => (table.actsTogether ? tieTogether(action, builder, known) : undefined),
    employed: (person, structure) => addAffiliation(person, structure, 'worksFor', builder, known),
  };
  for (const line of table.rows) READ_ROW[kind](new RowReader(reader, line), builder, ties);
  // These records have no attributes, unlike actors and ties: columns without a field are reported as left out.
  for (const column of reader.attributeHeadings()) builder.say({ code: 'COLUMN_LEFT_OUT', ...placeOf(table), column });
}

/** Partners without a lead are tied to each other, up to this number. */
const MOST_PEERS = 6;

/** Ties partners to the lead, or to each other when there is no lead and they are few. */
function tieTogether(
  { lead, partners }: Pick<Action, 'lead' | 'partners'>,
  builder: MapBuilder,
  known: KnownTies,
): void {
  if (lead === undefined && partners.length > MOST_PEERS) return;
  const pairs =
    lead === undefined
      ? partners.flatMap((one, i) => partners.slice(i + 1).map((other) => [one, other] as const))
      : partners.map((partner) => [lead, partner] as const);
  for (const [a, b] of pairs) addAffiliation(a, b, 'actsWith', builder, known);
}

const READ_ROW: Readonly<Record<RecordKind, (row: RowReader, builder: MapBuilder, ties: TiesOfActions) => void>> = {
  actions: readAction,
  testimonies: readTestimony,
  offers: readOffer,
  introductions: readIntroduction,
  meetings: readMeeting,
  awareness: readAwareness,
  resources: readResource,
};

/** Returns the actor of a required field; reports a blank one, since the row then says nothing. */
function requiredActor(field: string, row: RowReader, builder: MapBuilder): ActorId | undefined {
  const text = row.required(field);
  return text === undefined ? undefined : actorIn(field, text, row, builder);
}

function optionalActor(field: string, row: RowReader, builder: MapBuilder): ActorId | undefined {
  const text = row.text(field);
  return text === '' ? undefined : actorIn(field, text, row, builder);
}

function readAction(row: RowReader, builder: MapBuilder, ties: TiesOfActions): void {
  const title = row.required('title');
  if (title === undefined) return;
  const state = row.open('state', 'state');
  const leadName = row.text('lead');
  const isNobody = leadName === '' || (!row.isTemplate() && isNoName(leadName));
  const [first, ...beside] = isNobody ? [] : leadersIn(leadName, row);
  const leading = first === undefined ? undefined : partnersIn('lead', first, row, builder, ties);
  const lead = leading?.acts;
  const others = [
    ...beside.map((name) => partnersIn('lead', name, row, builder, ties)),
    ...row.names('partners').map((name) => partnersIn('partners', name, row, builder, ties)),
  ];
  const partners = [...new Set(others.map(({ acts }) => acts))];
  const contacts = [leading, ...others].flatMap((one) => one?.contacts ?? []);
  const action: Action = {
    id: builder.newId() as ActionId,
    title,
    ...row.some('finality'),
    themes: builder.themesOf(row.list('themes')),
    ...defined({ state, lead }),
    partners: [...new Set([...partners, ...contacts])],
    territories: row.list('territories'),
    publics: row.list('publics'),
    ...row.some('period'),
    ...row.some('results'),
    ...row.some('lessons'),
  };
  builder.addAction(action);
  ties.together({ ...defined({ lead }), partners });
}

/** Splits several leads: in "CUMA du Val + Mairie de Vernes", the first leads. Text with a part of unclear type stays whole. */
function leadersIn(text: string, row: RowReader): readonly string[] {
  const names = row.isTemplate() || houseAndPerson(text) ? [text] : listedNames(text);
  return names.length > 1 && names.every((name) => typeOfReadName(name) !== 'unknown') ? names : [text];
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
    ...defined({ consent, lastGiven }),
  });
}

function readOffer(row: RowReader, builder: MapBuilder): void {
  const holder = requiredActor('holder', row, builder);
  if (holder === undefined) return;
  const kind = row.open('kind', 'kind');
  const deadline = row.day('deadline');
  const told = orderedTold(
    row.names('told').map((text) =>
      toldOf(
        text,
        (name) => builder.find(name, row.place) !== undefined,
        (name) => actorIn('told', name, row, builder),
      ),
    ),
  );
  const answeredBy = optionalActor('answeredBy', row, builder);
  const answeredOn = row.day('answeredOn');
  builder.offers.push({
    id: builder.newId() as OfferId,
    holder,
    side: row.known('side', 'side') ?? 'offer',
    ...defined({ kind }),
    themes: builder.themesOf(row.list('themes')),
    ...row.some('profileSought'),
    ...defined({ deadline }),
    ...row.some('state'),
    ...row.some('answer'),
    ...(told.length === 0 ? {} : { told }),
    ...defined({ answeredBy, answeredOn }),
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
  const madeOn = row.day('madeOn');
  builder.introductions.push({
    id: builder.newId() as IntroductionId,
    a,
    b,
    ...defined({ madeBy }),
    ...row.some('introducer'),
    ...row.some('subject'),
    ...defined({ means, strength }),
    ...row.some('status'),
    ...defined({ due, madeOn }),
    ...row.some('result'),
  });
}

function readMeeting(row: RowReader, builder: MapBuilder): void {
  const title = row.required('title');
  if (title === undefined) return;
  const date = row.day('date');
  const participants = row.names('participants').map((name) => actorIn('participants', name, row, builder));
  const preparedBy = optionalActor('preparedBy', row, builder);
  builder.meetings.push({
    id: builder.newId() as MeetingId,
    title,
    ...defined({ date }),
    ...row.some('place'),
    ...defined({ preparedBy }),
    participants: [...new Set(participants)],
    tables: [],
  });
}

function readAwareness(row: RowReader, builder: MapBuilder): void {
  const actor = requiredActor('actor', row, builder);
  const title = actor === undefined ? undefined : row.required('action');
  if (actor === undefined || title === undefined) return;
  // An unknown word cannot be kept here: it is reported with its row.
  const level = row.value('level', 'awareness', row.text('level'));
  if (!level) {
    row.say('UNKNOWN_VALUE', 'level', { value: row.text('level') });
    return;
  }
  builder.isAware({ id: builder.newId() as AwarenessId, actor, action: builder.actionTitled(title), level });
}

function readResource(row: RowReader, builder: MapBuilder): void {
  const title = row.required('title');
  if (title === undefined) return;
  const kind = row.open('kind', 'resourceKind');
  const [holder, network] = [optionalActor('holder', row, builder), optionalActor('network', row, builder)];
  const action = row.text('action');
  builder.resources.push({
    id: builder.newId() as ResourceId,
    title,
    ...defined({ kind, holder, network }),
    ...(action === '' ? {} : { action: builder.actionTitled(action) }),
    themes: builder.themesOf(row.list('themes')),
    users: [...new Set(row.names('users').map((name) => actorIn('users', name, row, builder)))],
    ...row.some('address'),
  });
}
