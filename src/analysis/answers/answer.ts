import type { ActionId, ActorId, Day, IntroductionId, OfferId, ThemeId } from '../../domain/brand';
import type { PerimeterCount } from '../findings/finding';

/** What the questions are about, in the order in which they are put. */
export const CHAPTERS = ['network', 'starting', 'showing', 'identifying', 'contacting', 'knowing', 'means'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** What could be asked of somebody and is not known yet. */
export const ASKABLE = ['mission', 'framework', 'themes', 'territory', 'contactPerson', 'consent'] as const;
export type Askable = (typeof ASKABLE)[number];

/** Two actors: what is said of a tie or an introduction is never said of its ends one by one. */
export type Pair = readonly [ActorId, ActorId];

interface Facts {
  /** Actors and ties that are seen; `actors` of the answer: those with no known tie. */
  directory: { readonly total: number; readonly ties: number };
  /** `actors`: those who exchange or act with somebody; `unsaid`: ties of which nobody said what they are. */
  exchanges: { readonly total: number; readonly unsaid: number };
  /** Who asks and who offers on the themes of the point of view, what it asks itself, and the actions that left a lesson. */
  sameQuestion: {
    readonly own: readonly OfferId[];
    readonly asking: readonly ActorId[];
    readonly offering: readonly ActorId[];
    readonly lessons: readonly ActionId[];
  };
  /** Formal networks that the point of view is in; `actors`: those of the map that it is not in. */
  networks: { readonly member: readonly ActorId[] };
  /** Direct contacts; of how many the last exchange is dated; `actors`: not heard of for long. */
  circle: { readonly contacts: number; readonly dated: number; readonly months: number };
  /** Informal ties; `actors`: whom no chain reaches from the point of view once they are gone. */
  informal: { readonly informal: number; readonly ties: number };
  /** Ties of the map whose last exchange is long ago; `actors`: their ends. */
  asleep: { readonly pairs: readonly Pair[]; readonly dated: number; readonly months: number };
  /** What there is to begin with. */
  start: {
    readonly contacts: number;
    readonly reach2: number;
    readonly perimeter: PerimeterCount | null;
    readonly missing: Readonly<Record<'witnesses' | 'partners' | 'makingKnown', number>>;
  };
  /** `actors`: within reach only as long as the officer is there. `hidden`: the map is seen without the officer already. */
  withoutOfficer: { readonly officer: ActorId | undefined; readonly hidden: boolean; readonly within: number };
  /** `actors`: who can testify; `missing`: themes on which nobody can. */
  witnesses: { readonly missing: readonly ThemeId[]; readonly gaps: number };
  /** `actors`: who is, or could become, a partner. */
  partners: { readonly missing: readonly ThemeId[]; readonly gaps: number };
  /** How far word of the actions goes; `actors`: whom it does not reach. */
  wave: { readonly first: number; readonly second: number };
  /** `actors`: who knows of an action and not why it is led. */
  purpose: { readonly actions: number; readonly asked: number; readonly sharing: number };
  /** `actors`: networks to discover, of which somebody near is a member. */
  otherNetworks: { readonly networks: number };
  /** What the introductions gave; `actors`: who was introduced, where there is a result. */
  results: { readonly made: number; readonly withResult: readonly IntroductionId[] };
  /** `actors`: former beneficiaries, the nearest first. */
  formerBeneficiaries: { readonly consenting: number };
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
  };
  /** `actors`: who knows what the officer's own actions are for. */
  support: { readonly officer: ActorId | undefined; readonly actions: number; readonly asked: number };
  /** `actors`: who asks for something and was not answered; `answerable`: to how many somebody near could. */
  requests: { readonly open: readonly OfferId[]; readonly recorded: number; readonly answerable: number };
  /** The theme on which a meeting would bring together most people who do not know each other. */
  meeting: { readonly theme: ThemeId | undefined; readonly pairs: number; readonly apart: number };
  /** Ties that carry information one way, and both ways; `actors`: who only gives. */
  giveReceive: { readonly directed: number; readonly mutual: number; readonly receivers: readonly ActorId[] };
  /** How many are reached within two ties only through each contact, most first. */
  throughWhom: {
    readonly direct: number;
    readonly contacts: readonly { readonly actor: ActorId; readonly only: number }[];
  };
  /** Offers, and who could take them up. */
  offers: { readonly offers: readonly { readonly holder: ActorId; readonly interested: readonly ActorId[] }[] };
  /** `actors`: witnesses nobody has asked yet; `last`: the one who spoke last, when that is known. */
  testimonies: {
    readonly witnesses: number;
    readonly last: { readonly actor: ActorId; readonly on: Day } | undefined;
  };
}

export type QuestionId = keyof Facts;

/** A question of the field, answered from the map. `actors`: who the answer names, in the order in which to show them. */
export type Answer = {
  [Id in QuestionId]: Facts[Id] & { readonly question: Id; readonly actors: readonly ActorId[] };
}[QuestionId];

export type AnswerTo<Id extends QuestionId> = Extract<Answer, { question: Id }>;

/** Questions by chapter, in the order in which they are put. */
export const QUESTIONS: Readonly<Record<Chapter, readonly QuestionId[]>> = {
  network: ['directory', 'exchanges', 'sameQuestion', 'networks', 'circle', 'informal', 'asleep'],
  starting: ['start', 'withoutOfficer', 'witnesses', 'partners', 'wave', 'purpose'],
  showing: ['otherNetworks', 'results'],
  identifying: ['formerBeneficiaries', 'publicCircle', 'themes', 'names'],
  contacting: ['inOut', 'peers', 'followUp'],
  knowing: ['unknownOf', 'support', 'requests'],
  means: ['meeting', 'giveReceive', 'throughWhom', 'offers', 'testimonies'],
};
