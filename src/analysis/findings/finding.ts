import type { Profile } from '../../domain/actor';
import type { ActionId, ActorId, Day, FindingKey, GroupId, OfferId, ThemeId } from '../../domain/brand';

/** The rules, in order of display. A new one: its file, its line in `findings.ts`, its words, its test. */
export const RULE_NAMES = [
  'noWitness',
  'noWitnessProfile',
  'witnessConsent',
  'noPartner',
  'noPeer',
  'onlyInside',
  'unknownNetwork',
  'noRelay',
  'purposeNotShared',
  'requestUnanswered',
  'noElected',
  'groupsApart',
  'singleTieBetweenGroups',
  'fragilePoint',
  'noKnownTie',
  'structureWithoutPerson',
  'dormantTie',
  'memberWithoutExchange',
  'notAsked',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** The headings of the panel, in this order: four of gaps, then the list of whom to ask, which is no gap. */
export const HEADINGS = ['witnesses', 'partners', 'makingKnown', 'ties', 'toAsk'] as const;
export type Heading = (typeof HEADINGS)[number];

export const HEADING_OF: Readonly<Record<RuleName, Heading>> = {
  noWitness: 'witnesses',
  noWitnessProfile: 'witnesses',
  witnessConsent: 'witnesses',
  noPartner: 'partners',
  noPeer: 'partners',
  onlyInside: 'partners',
  unknownNetwork: 'partners',
  noRelay: 'makingKnown',
  purposeNotShared: 'makingKnown',
  requestUnanswered: 'makingKnown',
  noElected: 'makingKnown',
  groupsApart: 'ties',
  singleTieBetweenGroups: 'ties',
  fragilePoint: 'ties',
  noKnownTie: 'ties',
  structureWithoutPerson: 'ties',
  dormantTie: 'ties',
  memberWithoutExchange: 'ties',
  notAsked: 'toAsk',
};

/** True of all but the list of whom to ask, which is counted nowhere among the gaps. */
export function isGap({ rule }: Pick<Finding, 'rule'>): boolean {
  return HEADING_OF[rule] !== 'toAsk';
}

/** Why an actor could fill a gap. Codes: `i18n` words them. */
export type Reason =
  | { readonly code: 'testifiesOn'; readonly theme: ThemeId }
  | { readonly code: 'sharesTheme'; readonly theme: ThemeId }
  | { readonly code: 'hasProfile'; readonly profile: string }
  | { readonly code: 'answersRequest'; readonly theme: ThemeId }
  | { readonly code: 'seeksWhatIsOffered'; readonly theme: ThemeId }
  | { readonly code: 'sharesMission'; readonly mission: string }
  | { readonly code: 'isRelay'; readonly publicName?: string }
  | { readonly code: 'addressesPublic'; readonly publicName: string }
  | { readonly code: 'hasFamily'; readonly family: string }
  | { readonly code: 'inTerritory'; readonly territory: string }
  | { readonly code: 'outsidePerimeter' }
  | { readonly code: 'consentToAsk' }
  | { readonly code: 'sharesNetwork'; readonly network: ActorId }
  | { readonly code: 'worksThere'; readonly structure: ActorId }
  /** A tool, a method, a means that it holds. */
  | { readonly code: 'hasResource'; readonly resource: string }
  /** What it holds is what somebody looks for. */
  | { readonly code: 'meetsNeed'; readonly resource: string }
  /** Its profile is the one that a request asks for. */
  | { readonly code: 'hasSoughtProfile'; readonly profile: string }
  | { readonly code: 'offersOn'; readonly theme: ThemeId }
  | { readonly code: 'knowsPurpose'; readonly action: ActionId }
  | { readonly code: 'contributesTo'; readonly action: ActionId }
  | { readonly code: 'memberOf'; readonly network: ActorId }
  | { readonly code: 'knows'; readonly actor: ActorId }
  | { readonly code: 'hasKind'; readonly kind: string };

/** Somebody who could fill a gap, and through whom to reach them. */
export interface Candidate {
  readonly actor: ActorId;
  /** From the beneficiary to the candidate, both named; `null`: no chain is known. */
  readonly chain: readonly ActorId[] | null;
  readonly reasons: readonly Reason[];
}

/** What a finding is about, when it is not a theme. A text is as first written on the map. */
export type Subject =
  | { readonly kind: 'public'; readonly text: string }
  | { readonly kind: 'family'; readonly text: string }
  | { readonly kind: 'territory'; readonly text: string }
  | { readonly kind: 'action'; readonly action: ActionId }
  | { readonly kind: 'network'; readonly network: ActorId }
  | { readonly kind: 'offer'; readonly offer: OfferId }
  | { readonly kind: 'groups'; readonly groups: readonly [GroupId | string, GroupId | string] };

/**
 * Something missing, or worth saying, on the map. `asks` is true when it is worded as a question.
 * `actors` and `ties` are what lights up when it is pointed at.
 */
export interface Finding {
  readonly key: FindingKey;
  readonly rule: RuleName;
  readonly theme?: ThemeId;
  readonly subject?: Subject;
  readonly actors: readonly ActorId[];
  readonly ties: readonly (readonly [ActorId, ActorId])[];
  readonly candidates: readonly Candidate[];
  /** `low`: an actor concerned was not, or only partly, asked. It is then never worded as an absence. */
  readonly confidence: 'normal' | 'low';
  /**
   * `fragilePoint`: the actors cut off from the largest remaining piece. `noWitnessProfile`: witnesses of other profiles.
   * `unknownNetwork`: its members near the beneficiary.
   */
  readonly others?: readonly ActorId[];
  /** `noWitnessProfile`: the known profile that the public names, when it names exactly one. */
  readonly profile?: Profile;
  /** Farthest that counts, in ties, for rules that look within reach. */
  readonly within?: number;
  /** `noRelay`: nothing on the map names the subject; the map's field expects it. */
  readonly expected?: boolean;
  /** `dormantTie`: day of the last exchange that is known. */
  readonly since?: Day;
}

/** Help that is there: a witness, a partner, a relay within reach, and the chain to it. */
export interface Found {
  readonly heading: Exclude<Heading, 'ties' | 'toAsk'>;
  readonly actor: ActorId;
  readonly themes: readonly ThemeId[];
  readonly publics: readonly string[];
  readonly chain: readonly ActorId[];
  readonly consentToAsk: boolean;
  /** Of a partner: it is one already, not only somebody who could become one. */
  readonly already?: boolean;
  /** False of a relay whom news of the actions does not reach yet, by the ties that are known. */
  readonly reached?: boolean;
}

/** "2 ties out of 8 leave the territory": touching = at least one end inside; leaving = exactly one. */
export interface PerimeterCount {
  readonly level: 'territory' | 'structure' | 'group';
  readonly value: string;
  readonly touching: number;
  readonly leaving: number;
  /** Pairs that leave, inner end first. */
  readonly leavingTies: readonly (readonly [ActorId, ActorId])[];
}
