import type { Action } from '../../domain/action';
import { ACTOR_TYPES, ASKED, CONSENTS, type PrivateNotes } from '../../domain/actor';
import { AWARENESS_LEVELS, type Awareness } from '../../domain/awareness';
import type { ActorId, ThemeId } from '../../domain/brand';
import type { Discussion } from '../../domain/discussion';
import { EXCHANGE_MEANS, EXCHANGE_SUBJECTS, type Exchange } from '../../domain/exchange';
import type { Introduction } from '../../domain/introduction';
import type { KeptGroup } from '../../domain/keptGroup';
import { PERIMETER_LEVELS } from '../../domain/looks/perimeterLevel';
import type { MapInfo, Thresholds } from '../../domain/mapDocument';
import type { Meeting, SeatedTable } from '../../domain/meeting';
import type { Offer, ToldTo } from '../../domain/offer';
import type { PictureNote } from '../../domain/pictureNote';
import type { Placement, Point } from '../../domain/placement';
import type { Resource } from '../../domain/resource';
import { ROLES, type Role } from '../../domain/role';
import { type Ruling, VERDICTS } from '../../domain/ruling';
import type { Testimony } from '../../domain/testimony';
import type { MapField } from '../../domain/themes/mapField';
import type { Theme } from '../../domain/themes/theme';
import { CERTAINTIES, DIRECTIONS, type Tie, type TieLevel } from '../../domain/tie';
import { flag, list, listOf, number, oneOf, oneOfOr, optional, pair, record, required, text } from './codec';
import { table } from './table';
import type { WrittenActor } from './writtenActor';

/** The map itself, with its groups as last computed. */
export type WrittenInfo = MapInfo & { readonly groups?: readonly KeptGroup[] };

export type WrittenPrivate = PrivateNotes & { readonly actor: ActorId };

const words = listOf(text());
const themes = listOf(text<ThemeId>());
const attributes = listOf(pair);
const free = () => optional(text());
const point = record<Point>({ x: required(number()), y: required(number()) });

export const infoCodec = record<WrittenInfo>({
  title: required(text()),
  question: free(),
  finality: free(),
  beneficiary: optional(text()),
  officer: optional(text()),
  language: required(oneOf(['fr', 'en'])),
  perimeter: required(oneOf(PERIMETER_LEVELS)),
  thresholds: required(
    record<Thresholds>({
      within: required(number()),
      relayWithin: required(number()),
      dormantAfter: optional(number()),
    }),
  ),
  purpose: free(),
  keepUntil: optional(text()),
  informedOn: optional(text()),
  sample: optional(flag),
  field: optional(
    record<MapField>({
      known: free(),
      name: required(text()),
      themes: words,
      publics: words,
      families: words,
    }),
  ),
  startingPoint: optional(flag),
  groups: optional(
    table(
      record<KeptGroup>({
        id: required(text()),
        name: free(),
        colour: required(number()),
        members: listOf(text()),
      }),
      'id',
    ),
  ),
});

export const themeCodec = record<Theme>({ id: required(text()), label: required(text()) });

export const actorCodec = record<WrittenActor>({
  id: required(text()),
  type: required(oneOfOr(ACTOR_TYPES, 'unknown')),
  name: required(text()),
  reference: free(),
  shortName: free(),
  family: free(),
  kind: free(),
  profile: free(),
  territory: free(),
  group: free(),
  themes,
  roles: listOf(record<Role>({ role: required(oneOf(ROLES)), since: optional(text()), until: optional(text()) })),
  mission: free(),
  framework: free(),
  situation: free(),
  resources: words,
  languages: words,
  channels: words,
  publics: words,
  links: optional(list(text())),
  consent: optional(oneOf(CONSENTS)),
  consentSince: optional(text()),
  asked: optional(oneOf(ASKED)),
  updatedOn: optional(text()),
  attributes,
  position: optional(record<Pick<Placement, 'circles' | 'free'>>({ circles: optional(point), free: optional(point) })),
  pinned: optional(flag),
});

export const tieCodec = record<Tie>({
  id: required(text()),
  a: required(text()),
  b: required(text()),
  nature: free(),
  formal: optional(flag),
  direction: optional(oneOf(DIRECTIONS)),
  certainty: optional(oneOf(CERTAINTIES)),
  level: optional(number<TieLevel>([1, 2, 3, 4])),
  frequency: free(),
  since: optional(text()),
  until: optional(text()),
  lastExchange: optional(text()),
  exchanges: optional(
    list(
      record<Exchange>({
        on: optional(text()),
        by: optional(oneOf(EXCHANGE_MEANS)),
        about: listOf(oneOf(EXCHANGE_SUBJECTS)),
      }),
    ),
  ),
  nextExchange: optional(text()),
  nextBy: optional(text()),
  saidBy: free(),
  validatedBy: free(),
  validatedOn: optional(text()),
  confidential: optional(flag),
  reference: free(),
  attributes,
});

export const actionCodec = record<Action>({
  id: required(text()),
  title: required(text()),
  finality: free(),
  themes,
  state: free(),
  lead: optional(text()),
  partners: listOf(text()),
  territories: words,
  publics: words,
  period: free(),
  results: free(),
  lessons: free(),
});

export const testimonyCodec = record<Testimony>({
  id: required(text()),
  person: required(text()),
  action: optional(text()),
  themes,
  publics: words,
  consent: optional(oneOf(CONSENTS)),
  lastGiven: optional(text()),
});

export const offerCodec = record<Offer>({
  id: required(text()),
  holder: required(text()),
  side: required(oneOf(['offer', 'request'])),
  kind: free(),
  themes,
  profileSought: free(),
  deadline: optional(text()),
  state: free(),
  answer: free(),
  told: optional(list(record<ToldTo>({ actor: required(text()), on: optional(text()) }))),
  answeredBy: optional(text()),
  answeredOn: optional(text()),
  serves: optional(text()),
});

export const introductionCodec = record<Introduction>({
  id: required(text()),
  a: required(text()),
  b: required(text()),
  madeBy: optional(text()),
  introducer: free(),
  subject: free(),
  means: free(),
  strength: optional(number()),
  status: free(),
  due: optional(text()),
  madeOn: optional(text()),
  result: free(),
  serves: optional(text()),
});

export const awarenessCodec = record<Awareness>({
  id: required(text()),
  actor: required(text()),
  action: required(text()),
  level: required(oneOf(AWARENESS_LEVELS)),
});

export const meetingCodec = record<Meeting>({
  id: required(text()),
  title: required(text()),
  date: optional(text()),
  place: free(),
  preparedBy: optional(text()),
  participants: listOf(text()),
  tables: listOf(record<SeatedTable>({ seats: listOf(text()) })),
  serves: optional(text()),
});

export const resourceCodec = record<Resource>({
  id: required(text()),
  title: required(text()),
  kind: free(),
  holder: optional(text()),
  network: optional(text()),
  action: optional(text()),
  themes,
  users: listOf(text()),
  address: free(),
});

export const rulingCodec = record<Ruling>({
  id: required(text()),
  verdict: required(oneOf(VERDICTS)),
  reason: free(),
  by: free(),
  on: optional(text()),
  until: optional(text()),
});

export const discussionCodec = record<Discussion>({
  id: required(text()),
  comment: free(),
  votes: optional(number()),
  due: optional(text()),
  turn: optional(text()),
});

export const pictureNoteCodec = record<PictureNote>({
  id: required(text()),
  text: required(text()),
  actor: optional(text()),
  seat: optional(text()),
  circles: optional(point),
  free: optional(point),
  arrow: optional(point),
});

export const privateCodec = record<WrittenPrivate>({
  actor: required(text()),
  notes: free(),
  email: free(),
  phone: free(),
  attitude: free(),
});
