import type { ActionId, ActorId, Day, IntroductionId, OfferId, ResourceId, ThemeId } from '../../domain/brand';
import type { Candidate, Found, PerimeterCount, Subject } from '../findings/finding';
import type { Knowing } from '../knowing/knowing';
import type { Closeness } from '../measures/closeness';
import type { NetworkTold } from '../story/toldStep';

/** Chapters of questions, in display order. */
export const CHAPTERS = ['network', 'starting', 'showing', 'identifying', 'contacting', 'knowing', 'means'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** What could be asked about an actor and is not known yet. */
const ASKABLE = ['mission', 'framework', 'themes', 'territory', 'contactPerson', 'consent'] as const;
export type Askable = (typeof ASKABLE)[number];

/** Two actors, kept together because a tie or an introduction is never about one end alone. */
export type Pair = readonly [ActorId, ActorId];

interface Facts {
  /** Visible actors and ties; `actors` of the answer: those with no known tie. */
  directory: { readonly total: number; readonly ties: number };
  /** Share of possible ties that are known: on the map, among the contacts of the point of view, in each declared network. */
  closeKnit: {
    readonly map: Closeness;
    readonly circle: Closeness | undefined;
    readonly networks: readonly { readonly network: ActorId; readonly among: Closeness }[];
  };
  /**
   * Number of components, size of the largest, and number of actors on their own. `reach`: direct contacts of the point
   * of view, and actors it reaches through one go-between. `actors`: those no chain reaches from there.
   */
  parts: {
    readonly total: number;
    readonly parts: number;
    readonly largest: number;
    readonly alone: number;
    readonly reach: { readonly direct: number; readonly second: number } | undefined;
  };
  /**
   * `actors`: those who exchange or act with somebody; `unsaid`: ties without a nature. `meetings` that took place, and
   * how many each participant came to, most first.
   */
  exchanges: {
    readonly total: number;
    readonly unsaid: number;
    readonly meetings: number;
    readonly comers: readonly { readonly actor: ActorId; readonly times: number }[];
  };
  /** Actors who ask and who offer on the themes of the point of view, its own requests, and actions that left a lesson. */
  sameQuestion: {
    readonly own: readonly OfferId[];
    readonly asking: readonly ActorId[];
    readonly offering: readonly ActorId[];
    readonly lessons: readonly ActionId[];
  };
  /** Formal networks that the point of view is in; `actors`: networks of the map that it is not in. */
  networks: { readonly member: readonly ActorId[] };
  /** Peers at any distance, recognised or noted as such; `direct`: those who are direct contacts. */
  ownPeers: { readonly direct: number; readonly comparable: boolean };
  /** Direct contacts; `exchanges`: the last dated one with each, latest first; `actors`: contacts not heard of for long. */
  circle: {
    readonly contacts: number;
    readonly exchanges: readonly { readonly actor: ActorId; readonly on: Day }[];
    readonly months: number;
  };
  /** Number of informal ties; `actors`: those no chain reaches from the point of view without them. */
  informal: { readonly informal: number; readonly ties: number };
  /** Dormant ties of the map; `actors`: their ends. `since`: changes since the latest milestone. */
  asleep: {
    readonly sleeping: readonly { readonly pair: Pair; readonly on: Day | undefined }[];
    readonly dated: number;
    readonly months: number;
    readonly since: ChangesSince | undefined;
  };
  start: {
    readonly contacts: number;
    readonly reach2: number;
    readonly perimeter: PerimeterCount | null;
    readonly missing: Readonly<Record<'witnesses' | 'partners' | 'makingKnown', number>>;
  };
  /** The view from the beneficiary, with and without the officer; `null` when there is no officer or the officer is hidden. */
  otherSeat: {
    readonly contacts: number;
    readonly reach2: number;
    readonly officer: ActorId | undefined;
    readonly without: { readonly actors: number; readonly ties: number; readonly pieces: number } | null;
  };
  /** `actors`: those within reach only through the officer. `hidden`: the officer is already hidden on the map. */
  withoutOfficer: { readonly officer: ActorId | undefined; readonly hidden: boolean; readonly within: number };
  /** `actors`: those who can testify; `help`: on what, to whom, through whom; `missing`: themes without a witness. */
  witnesses: { readonly help: readonly Found[]; readonly missing: readonly ThemeId[]; readonly gaps: number };
  /** `actors`: those who are, or could become, partners. */
  partners: { readonly help: readonly Found[]; readonly missing: readonly ThemeId[]; readonly gaps: number };
  /** How far news of the actions spreads; `actors`: those it does not reach. `without`: publics, families and areas without a relay. */
  wave: {
    readonly first: number;
    readonly second: number;
    readonly relays: readonly Found[];
    readonly without: readonly Subject[];
  };
  /** `actors`: those who know of an action but not its purpose; `of`: by action. */
  purpose: {
    readonly actions: number;
    readonly asked: number;
    readonly sharing: number;
    readonly of: readonly { readonly action: ActionId; readonly actors: readonly ActorId[] }[];
  };
  /** An introduction that had a result, as an example of what a network is good for. */
  ownStory: { readonly told: NetworkTold | undefined };
  /** `actors`: networks to discover, with a member nearby; `of`: what their members hold. */
  otherNetworks: {
    readonly networks: number;
    readonly of: readonly { readonly network: ActorId; readonly holders: readonly Candidate[] }[];
    /** Tools and examples shared through a network that the point of view is not in, and that it neither has nor uses. */
    readonly examples: readonly ResourceId[];
  };
  /** Results of the introductions; `actors`: those introduced where there is a result. */
  results: { readonly made: number; readonly withResult: readonly IntroductionId[] };
  /** `actors`: former beneficiaries, the nearest first; `ways`: known chains to them. `experienced`: others who have cooperated. */
  formerBeneficiaries: {
    readonly consenting: number;
    readonly ways: readonly (readonly ActorId[])[];
    readonly experienced: readonly ActorId[];
  };
  /** `actors`: those who belong to the publics to convince, or address them; `colleagues`: those who work with these. */
  publicCircle: { readonly publics: readonly string[]; readonly colleagues: readonly ActorId[] };
  /** Themes held by an actor other than the point of view; `empty`: themes that nobody else holds. */
  themes: { readonly held: number; readonly empty: readonly ThemeId[] };
  /** `actors`: structures without a known person. */
  names: { readonly structures: number };
  /** `actors`: outer ends of the ties that leave the perimeter. */
  inOut: { readonly perimeter: PerimeterCount | null };
  /** `actors`: peers from elsewhere within reach; `comparable`: the point of view has something that peers are recognised by. */
  peers: { readonly within: number; readonly comparable: boolean };
  /** Introductions to be made, by date; `late`: those overdue. `actors`: those to be introduced. */
  followUp: { readonly open: readonly IntroductionId[]; readonly late: readonly IntroductionId[] };
  /** What is not known yet about the possible partners; `possible`: their number. */
  unknownOf: {
    readonly possible: number;
    readonly of: readonly { readonly actor: ActorId; readonly missing: readonly Askable[] }[];
    /** Progress with each partner about whom more is known than that they exist. */
    readonly stands?: readonly ({ readonly actor: ActorId } & Knowing)[];
  };
  /** `actors`: those who know the purpose of the officer's own actions; `told`: those the support was presented to. */
  support: {
    readonly officer: ActorId | undefined;
    readonly actions: number;
    readonly asked: number;
    readonly told?: readonly ActorId[];
  };
  /** `actors`: holders of unanswered requests; `by`: near actors who could answer; `answerable`: requests that have one. */
  requests: {
    readonly open: readonly { readonly offer: OfferId; readonly by: readonly ActorId[] }[];
    readonly recorded: number;
    readonly answerable: number;
  };
  /** The theme on which a meeting would bring together most pairs who do not know each other. */
  meeting: { readonly theme: ThemeId | undefined; readonly pairs: number; readonly apart: number };
  /** Ties that carry information one way, and both ways; `actors`: those who only give. */
  giveReceive: { readonly directed: number; readonly mutual: number; readonly receivers: readonly ActorId[] };
  /** Actors at two ties that only one contact leads to, by contact, most first, and the means they hold. */
  throughWhom: {
    readonly direct: number;
    readonly contacts: readonly {
      readonly actor: ActorId;
      readonly to: readonly ActorId[];
      readonly means: readonly { readonly actor: ActorId; readonly resource: string }[];
    }[];
  };
  offers: { readonly offers: readonly { readonly holder: ActorId; readonly interested: readonly ActorId[] }[] };
  /** `actors`: witnesses who have not spoken yet; `last`: the one who spoke last, if known. */
  testimonies: {
    readonly witnesses: number;
    readonly last: { readonly actor: ActorId; readonly on: Day } | undefined;
  };
  /** Number of people a sheet can be made for to take home, out of all actors. */
  takeHome: { readonly people: number; readonly total: number };
}

/** Numbers of actors and ties that are new or gone since a milestone. */
export interface ChangesSince {
  readonly name: string;
  readonly on: Day;
  readonly actors: { readonly new: number; readonly gone: number };
  readonly ties: { readonly new: number; readonly gone: number };
}

export type QuestionId = keyof Facts;

/** An answer from the map to a question of the field. `actors`: those the answer names, in display order. */
export type Answer = {
  [Id in QuestionId]: Facts[Id] & { readonly question: Id; readonly actors: readonly ActorId[] };
}[QuestionId];

export type AnswerTo<Id extends QuestionId> = Extract<Answer, { question: Id }>;

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

/** Codes of the questions in reports of the command line, which other programs read. */
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

/** Codes of answers beyond the questions of the field. Reports keep them apart, since others rely on the field's list. */
export const BESIDE_THE_FIELD: ReadonlySet<string> = new Set([QUESTION_CODES.closeKnit, QUESTION_CODES.parts]);
