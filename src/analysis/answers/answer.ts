import type { ActionId, ActorId, Day, IntroductionId, OfferId, ResourceId, ThemeId } from '../../domain/brand';
import type { Candidate, Found, PerimeterCount, Subject } from '../findings/finding';
import type { Knowing } from '../knowing/knowing';
import type { Closeness } from '../measures/closeness';
import type { NetworkTold } from '../story/toldStep';

/** What the questions are about, in the order in which they are put. */
export const CHAPTERS = ['network', 'starting', 'showing', 'identifying', 'contacting', 'knowing', 'means'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** What could be asked of somebody and is not known yet. */
const ASKABLE = ['mission', 'framework', 'themes', 'territory', 'contactPerson', 'consent'] as const;
export type Askable = (typeof ASKABLE)[number];

/** Two actors: what is said of a tie or an introduction is never said of its ends one by one. */
export type Pair = readonly [ActorId, ActorId];

interface Facts {
  /** Actors and ties that are seen; `actors` of the answer: those with no known tie. */
  directory: { readonly total: number; readonly ties: number };
  /** How many of the ties that could be are known: of the map, among the contacts of the point of view, in each declared network. */
  closeKnit: {
    readonly map: Closeness;
    readonly circle: Closeness | undefined;
    readonly networks: readonly { readonly network: ActorId; readonly among: Closeness }[];
  };
  /**
   * Parts that no tie joins, how many actors the largest has, and how many are on their own. `reach`: how many the point of
   * view is tied to, and how many more through one go-between. `actors`: whom no chain reaches from there.
   */
  parts: {
    readonly total: number;
    readonly parts: number;
    readonly largest: number;
    readonly alone: number;
    readonly reach: { readonly direct: number; readonly second: number } | undefined;
  };
  /**
   * `actors`: those who exchange or act with somebody; `unsaid`: ties of which nobody said what they are. `meetings` that
   * took place, and who came to how many, most first.
   */
  exchanges: {
    readonly total: number;
    readonly unsaid: number;
    readonly meetings: number;
    readonly comers: readonly { readonly actor: ActorId; readonly times: number }[];
  };
  /** Who asks and who offers on the themes of the point of view, what it asks itself, and the actions that left a lesson. */
  sameQuestion: {
    readonly own: readonly OfferId[];
    readonly asking: readonly ActorId[];
    readonly offering: readonly ActorId[];
    readonly lessons: readonly ActionId[];
  };
  /** Formal networks that the point of view is in; `actors`: those of the map that it is not in. */
  networks: { readonly member: readonly ActorId[] };
  /** Who does alike, near or far, or is said to be a peer; `direct`: how many are direct contacts. */
  ownPeers: { readonly direct: number; readonly comparable: boolean };
  /** Direct contacts; `exchanges`: the last one with each, where it is dated, the latest first; `actors`: not heard of for long. */
  circle: {
    readonly contacts: number;
    readonly exchanges: readonly { readonly actor: ActorId; readonly on: Day }[];
    readonly months: number;
  };
  /** Informal ties; `actors`: whom no chain reaches from the point of view once they are gone. */
  informal: { readonly informal: number; readonly ties: number };
  /** Ties of the map whose last exchange is long ago; `actors`: their ends. `since`: what changed since the latest milestone. */
  asleep: {
    readonly sleeping: readonly { readonly pair: Pair; readonly on: Day | undefined }[];
    readonly dated: number;
    readonly months: number;
    readonly since: ChangesSince | undefined;
  };
  /** What there is to begin with. */
  start: {
    readonly contacts: number;
    readonly reach2: number;
    readonly perimeter: PerimeterCount | null;
    readonly missing: Readonly<Record<'witnesses' | 'partners' | 'makingKnown', number>>;
  };
  /** What is seen from where the beneficiary stands, with and without the officer; `null`: nobody is the officer, or is hidden. */
  otherSeat: {
    readonly contacts: number;
    readonly reach2: number;
    readonly officer: ActorId | undefined;
    readonly without: { readonly actors: number; readonly ties: number; readonly pieces: number } | null;
  };
  /** `actors`: within reach only as long as the officer is there. `hidden`: the map is seen without the officer already. */
  withoutOfficer: { readonly officer: ActorId | undefined; readonly hidden: boolean; readonly within: number };
  /** `actors`: who can testify; `help`: on what, before whom, through whom; `missing`: themes on which nobody can. */
  witnesses: { readonly help: readonly Found[]; readonly missing: readonly ThemeId[]; readonly gaps: number };
  /** `actors`: who is, or could become, a partner. */
  partners: { readonly help: readonly Found[]; readonly missing: readonly ThemeId[]; readonly gaps: number };
  /** How far word of the actions goes; `actors`: whom it does not reach. `without`: publics, families and areas without a relay. */
  wave: {
    readonly first: number;
    readonly second: number;
    readonly relays: readonly Found[];
    readonly without: readonly Subject[];
  };
  /** `actors`: who knows of an action and not why it is led; `of`: which action. */
  purpose: {
    readonly actions: number;
    readonly asked: number;
    readonly sharing: number;
    readonly of: readonly { readonly action: ActionId; readonly actors: readonly ActorId[] }[];
  };
  /** An introduction that came to something: what a network is good for. */
  ownStory: { readonly told: NetworkTold | undefined };
  /** `actors`: networks to discover, of which somebody near is a member; `of`: who holds what there. */
  otherNetworks: {
    readonly networks: number;
    readonly of: readonly { readonly network: ActorId; readonly holders: readonly Candidate[] }[];
    /** Tools and examples shared through a network that the point of view is not in, and that it neither has nor uses. */
    readonly examples: readonly ResourceId[];
  };
  /** What the introductions gave; `actors`: who was introduced, where there is a result. */
  results: { readonly made: number; readonly withResult: readonly IntroductionId[] };
  /** `actors`: former beneficiaries, the nearest first; `ways`: to those whom a chain leads to. `experienced`: others who cooperated. */
  formerBeneficiaries: {
    readonly consenting: number;
    readonly ways: readonly (readonly ActorId[])[];
    readonly experienced: readonly ActorId[];
  };
  /** `actors`: who belongs to the publics to convince, or addresses them; `colleagues`: who works with these. */
  publicCircle: { readonly publics: readonly string[]; readonly colleagues: readonly ActorId[] };
  /** Themes that somebody but the point of view holds; `empty`: that nobody else does. */
  themes: { readonly held: number; readonly empty: readonly ThemeId[] };
  /** `actors`: structures behind which there is no name. */
  names: { readonly structures: number };
  /** `actors`: ends outside of the ties that leave the perimeter. */
  inOut: { readonly perimeter: PerimeterCount | null };
  /** `actors`: who has a like mission, elsewhere, within reach; `comparable`: something is known to be like. */
  peers: { readonly within: number; readonly comparable: boolean };
  /** Introductions to be made, in the order of their days; `late`: whose day is past. `actors`: whom they are about. */
  followUp: { readonly open: readonly IntroductionId[]; readonly late: readonly IntroductionId[] };
  /** What is not known yet of those who may become partners, of whom there are `possible`. */
  unknownOf: {
    readonly possible: number;
    readonly of: readonly { readonly actor: ActorId; readonly missing: readonly Askable[] }[];
    /** How far each has come, of those with whom more is known than that they are there. */
    readonly stands?: readonly ({ readonly actor: ActorId } & Knowing)[];
  };
  /** `actors`: who knows what the officer's own actions are for; `told`: to whom the support was presented. */
  support: {
    readonly officer: ActorId | undefined;
    readonly actions: number;
    readonly asked: number;
    readonly told?: readonly ActorId[];
  };
  /** `actors`: who asks for something and was not answered; `by`: who of those near could; `answerable`: how many of them. */
  requests: {
    readonly open: readonly { readonly offer: OfferId; readonly by: readonly ActorId[] }[];
    readonly recorded: number;
    readonly answerable: number;
  };
  /** The theme on which a meeting would bring together most people who do not know each other. */
  meeting: { readonly theme: ThemeId | undefined; readonly pairs: number; readonly apart: number };
  /** Ties that carry information one way, and both ways; `actors`: who only gives. */
  giveReceive: { readonly directed: number; readonly mutual: number; readonly receivers: readonly ActorId[] };
  /** Whom each contact alone leads to within two ties, most first, and the means that these hold. */
  throughWhom: {
    readonly direct: number;
    readonly contacts: readonly {
      readonly actor: ActorId;
      readonly to: readonly ActorId[];
      readonly means: readonly { readonly actor: ActorId; readonly resource: string }[];
    }[];
  };
  /** Offers, and who could take them up. */
  offers: { readonly offers: readonly { readonly holder: ActorId; readonly interested: readonly ActorId[] }[] };
  /** `actors`: witnesses nobody has asked yet; `last`: the one who spoke last, when that is known. */
  testimonies: {
    readonly witnesses: number;
    readonly last: { readonly actor: ActorId; readonly on: Day } | undefined;
  };
  /** For how many people, of how many actors, a sheet can be made to take home. */
  takeHome: { readonly people: number; readonly total: number };
}

/** What is more, and what less, than at a milestone. */
export interface ChangesSince {
  readonly name: string;
  readonly on: Day;
  readonly actors: { readonly new: number; readonly gone: number };
  readonly ties: { readonly new: number; readonly gone: number };
}

export type QuestionId = keyof Facts;

/** A question of the field, answered from the map. `actors`: who the answer names, in the order in which to show them. */
export type Answer = {
  [Id in QuestionId]: Facts[Id] & { readonly question: Id; readonly actors: readonly ActorId[] };
}[QuestionId];

export type AnswerTo<Id extends QuestionId> = Extract<Answer, { question: Id }>;

/** Questions by chapter, in the order in which they are put. */
const ASKED = {
  network: [
    'directory',
    'closeKnit',
    'parts',
    'exchanges',
    'sameQuestion',
    'networks',
    'ownPeers',
    'informal',
    'circle',
    'asleep',
  ],
  starting: ['start', 'otherSeat', 'withoutOfficer', 'witnesses', 'partners', 'wave', 'purpose'],
  showing: ['ownStory', 'otherNetworks', 'results'],
  identifying: ['formerBeneficiaries', 'publicCircle', 'themes', 'names'],
  contacting: ['inOut', 'peers', 'followUp'],
  knowing: ['unknownOf', 'support', 'requests'],
  means: ['meeting', 'giveReceive', 'throughWhom', 'offers', 'testimonies', 'takeHome'],
} as const satisfies Readonly<Record<Chapter, readonly QuestionId[]>>;
export type QuestionOf<Of extends Chapter> = (typeof ASKED)[Of][number];
export const QUESTIONS: Readonly<Record<Chapter, readonly QuestionId[]>> = ASKED;

/** What the questions are called outside: in reports of the command line, which others read. */
export const QUESTION_CODES: Readonly<Record<QuestionId, string>> = {
  directory: 'S1a',
  closeKnit: 'S1d',
  parts: 'S1e',
  exchanges: 'S1b',
  sameQuestion: 'S1c',
  networks: 'S2a',
  ownPeers: 'S2b',
  informal: 'S3a',
  circle: 'S3b',
  otherSeat: 'S4',
  withoutOfficer: 'S5',
  ownStory: 'S6',
  asleep: 'S7',
  start: 'S8',
  witnesses: 'D1',
  partners: 'D2',
  wave: 'D3a',
  purpose: 'D3b',
  otherNetworks: 'B1a',
  results: 'B1b',
  formerBeneficiaries: 'B2a',
  publicCircle: 'B2b',
  themes: 'B2c',
  names: 'B2d',
  inOut: 'B3a',
  peers: 'B3b',
  followUp: 'B3c',
  unknownOf: 'B4a',
  support: 'B4b',
  requests: 'B4c',
  meeting: 'B5a',
  giveReceive: 'B5b',
  throughWhom: 'B5c',
  offers: 'B5d',
  testimonies: 'B5e',
  takeHome: 'Ref',
};

/** Codes of what is answered beside the questions of the field: reports keep them apart, since others count on the field's. */
export const BESIDE_THE_FIELD: ReadonlySet<string> = new Set([QUESTION_CODES.closeKnit, QUESTION_CODES.parts]);
