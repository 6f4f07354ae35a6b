import type { Profile } from '../../domain/actor';
import type { ActionId, ActorId, Day, FindingKey, GroupId, OfferId, ThemeId } from '../../domain/brand';

/** The rules, in display order. A new one needs: its file, its line in `findings.ts`, its words, its test. */
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

/** Headings of the panel, in display order: four kinds of gaps, then the people to ask, which are not gaps. */
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

/** False only for the list of people to ask, which is never counted among the gaps. */
export function isGap({ rule }: Pick<Finding, 'rule'>): boolean {
  return HEADING_OF[rule] !== 'toAsk';
}

/** Reasons why an actor could fill a gap. Codes: `i18n` words them. */
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
  /** A tool, method or means that the actor holds. */
  | { readonly code: 'hasResource'; readonly resource: string }
  /** A resource of the actor that somebody requests. */
  | { readonly code: 'meetsNeed'; readonly resource: string }
  /** The actor's profile is the one a request asks for. */
  | { readonly code: 'hasSoughtProfile'; readonly profile: string }
  | { readonly code: 'offersOn'; readonly theme: ThemeId }
  | { readonly code: 'knowsPurpose'; readonly action: ActionId }
  | { readonly code: 'contributesTo'; readonly action: ActionId }
  | { readonly code: 'memberOf'; readonly network: ActorId }
  | { readonly code: 'knows'; readonly actor: ActorId }
  | { readonly code: 'hasKind'; readonly kind: string };

/** An actor who could fill a gap, and the chain that leads to them. */
export interface Candidate {
  readonly actor: ActorId;
  /** From the beneficiary to the candidate, both included; `null` when no chain is known. */
  readonly chain: readonly ActorId[] | null;
  readonly reasons: readonly Reason[];
}

/** The subject of a finding, when it is not a theme. Texts are kept as first written on the map. */
export type Subject =
  | { readonly kind: 'public'; readonly text: string }
  | { readonly kind: 'family'; readonly text: string }
  | { readonly kind: 'territory'; readonly text: string }
  | { readonly kind: 'action'; readonly action: ActionId }
  | { readonly kind: 'network'; readonly network: ActorId }
  | { readonly kind: 'offer'; readonly offer: OfferId }
  | { readonly kind: 'groups'; readonly groups: readonly [GroupId | string, GroupId | string] };

/** Something missing, or worth saying, on the map. `actors` and `ties` are what is highlighted when it is pointed at. */
export interface Finding {
  readonly key: FindingKey;
  readonly rule: RuleName;
  readonly theme?: ThemeId;
  readonly subject?: Subject;
  readonly actors: readonly ActorId[];
  readonly ties: readonly (readonly [ActorId, ActorId])[];
  readonly candidates: readonly Candidate[];
  /** `low` when an actor concerned was not, or only partly, asked: the finding is then never worded as an absence. */
  readonly confidence: 'normal' | 'low';
  /**
   * `fragilePoint`: actors cut off from the largest remaining component. `noWitnessProfile`: witnesses of other
   * profiles. `unknownNetwork`: members near the beneficiary.
   */
  readonly others?: readonly ActorId[];
  /** `noWitnessProfile`: the known profile that the public names, when it names exactly one. */
  readonly profile?: Profile;
  /** Largest distance that counts, in ties, for rules that look within reach. */
  readonly within?: number;
  /** `noRelay`: only the map's field names the subject, nothing else on the map does. */
  readonly expected?: boolean;
  /** `dormantTie`: day of the last known exchange. */
  readonly since?: Day;
}

/** Help that exists already: a witness, partner or relay, and the chain to it. */
export interface Found {
  readonly heading: Exclude<Heading, 'ties' | 'toAsk'>;
  readonly actor: ActorId;
  readonly themes: readonly ThemeId[];
  readonly publics: readonly string[];
  readonly chain: readonly ActorId[];
  readonly consentToAsk: boolean;
  /** For a partner: true when it is one already, false when it could become one. */
  readonly already?: boolean;
  /** False for a relay that news of the actions does not reach yet along the known ties. */
  readonly reached?: boolean;
}

/** Counts behind "2 ties out of 8 leave the territory": touching = at least one end inside; leaving = exactly one. */
export interface PerimeterCount {
  readonly level: 'territory' | 'structure' | 'group';
  readonly value: string;
  readonly touching: number;
  readonly leaving: number;
  /** Pairs that leave, inner end first. */
  readonly leavingTies: readonly (readonly [ActorId, ActorId])[];
}
