import type { ActorId, ThemeId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { OfferKind } from '../../domain/offer';
import type { ActorGraph } from '../actorGraph';
import { contactsOf } from '../contactsOf';
import type { Finding, RuleName } from '../findings/finding';

/** What can be begun for a gap: a first contact (an introduction, a call), then the five means. */
const WAY_KINDS = ['introduce', 'call', 'testimony', 'contribution', 'openNetwork', 'request', 'meet'] as const;
export type WayKind = (typeof WAY_KINDS)[number];

/** One thing to begin for a gap, with its fields filled in. */
export interface Way {
  readonly kind: WayKind;
  /** The beneficiary, the holder of a request, or the first actor of a pair. */
  readonly from: ActorId;
  /** Actors to turn to, the first one first; for a request, those who could answer; for a meeting, its guests besides `from`. */
  readonly to: readonly ActorId[];
  /** For an introduction: the actor who makes it. */
  readonly through?: ActorId;
  readonly theme?: ThemeId;
  /** For a contribution: what they hold, as written on the map. */
  readonly what?: string;
  readonly seeks?: OfferKind;
  readonly profile?: string;
}

export interface Sight {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  readonly from: ActorId | undefined;
  readonly officer: ActorId | undefined;
  /** For two groups apart: the chain between their nearest members. */
  readonly between: readonly ActorId[] | null;
}

const OF_SOMEBODY: readonly WayKind[] = ['introduce', 'call', 'meet', 'openNetwork'];

const KINDS: Readonly<Record<RuleName, readonly WayKind[]>> = {
  noWitness: ['introduce', 'call', 'testimony', 'meet', 'openNetwork', 'request'],
  noWitnessProfile: ['introduce', 'call', 'testimony', 'meet', 'openNetwork', 'request'],
  witnessConsent: ['testimony', 'introduce', 'call', 'meet'],
  noPartner: ['introduce', 'call', 'contribution', 'meet', 'openNetwork', 'request'],
  noPeer: OF_SOMEBODY,
  onlyInside: OF_SOMEBODY,
  unknownNetwork: OF_SOMEBODY,
  noRelay: ['introduce', 'call', 'contribution', 'meet', 'openNetwork', 'request'],
  purposeNotShared: ['call', 'meet'],
  requestUnanswered: ['introduce', 'call', 'contribution', 'meet', 'openNetwork'],
  noElected: OF_SOMEBODY,
  groupsApart: ['introduce', 'meet'],
  singleTieBetweenGroups: ['call', 'meet'],
  fragilePoint: ['call', 'meet'],
  noKnownTie: ['introduce', 'call', 'meet'],
  structureWithoutPerson: ['call'],
  dormantTie: ['call', 'meet'],
  memberWithoutExchange: ['introduce', 'meet'],
  notAsked: [],
};

/** Kind of help that a request asks for, by rule. */
const SEEKS: Partial<Readonly<Record<RuleName, OfferKind>>> = {
  noWitness: 'witness',
  noWitnessProfile: 'witness',
  noPartner: 'partner',
  noRelay: 'information',
};

/** Limits: actors to choose from, and guests invited at first. */
const MOST_CHOICES = 8;
const MOST_GUESTS = 3;

/** Ways that make sense for a gap, filled in. Empty for `notAsked`, which is not a gap. */
export function waysOn(sight: Sight, finding: Finding): readonly Way[] {
  return KINDS[finding.rule].flatMap((kind) => wayOn(sight, finding, kind, choicesOn(sight, finding, kind)[0]) ?? []);
}

/** Actors to turn to in one of the ways, likeliest first. A request goes to several at once. */
export function choicesOn(sight: Sight, finding: Finding, kind: WayKind): readonly ActorId[] {
  const from = fromOf(sight, finding);
  const all = kind === 'openNetwork' ? contactsFirst(sight, finding) : whoOf(sight, finding);
  return [...new Set(all)].filter((id) => id !== from).slice(0, MOST_CHOICES);
}

/** Fills in one way with an actor; `null` when it makes no sense with them. */
export function wayOn(sight: Sight, finding: Finding, kind: WayKind, who: ActorId | undefined): Way | null {
  const from = fromOf(sight, finding);
  if (from === undefined) return null;
  const { theme } = finding;
  const common = { kind, from, ...defined({ theme }) };
  if (kind === 'request') {
    const seeks = SEEKS[finding.rule];
    const profile = finding.profile === undefined ? {} : { profile: finding.profile };
    const to = choicesOn(sight, finding, kind).slice(0, MOST_GUESTS);
    return { ...common, to, ...(seeks ? { seeks } : {}), ...profile };
  }
  if (who === undefined || who === from) return null;
  switch (kind) {
    case 'introduce': {
      const through = throughOf(sight, finding, who);
      return through === undefined ? null : { ...common, to: [who], through };
    }
    case 'contribution': {
      const what = heldBy(sight, finding, who);
      return { ...common, to: [who], ...defined({ what }) };
    }
    case 'meet':
      return { ...common, to: guestsOf(sight, finding, who) };
    default:
      return { ...common, to: [who] };
  }
}

/** Rules about two actors, who are to be brought together. */
const OF_PAIRS: ReadonlySet<RuleName> = new Set(['dormantTie', 'memberWithoutExchange', 'singleTieBetweenGroups']);

function fromOf({ from, officer, between }: Sight, { rule, actors }: Finding): ActorId | undefined {
  const [first] = actors;
  if (rule === 'groupsApart') return between?.[0];
  if (OF_PAIRS.has(rule) || rule === 'requestUnanswered' || rule === 'noKnownTie') return first;
  // These gaps belong to nobody in particular, so the officer is the one who calls.
  if (rule === 'fragilePoint' || rule === 'structureWithoutPerson') return officer === first ? from : (officer ?? from);
  return from;
}

/** Actors who could answer; first those the gap is about, when it names them. */
function whoOf({ between }: Sight, { rule, actors, candidates }: Finding): readonly ActorId[] {
  if (rule === 'groupsApart') return between?.slice(-1) ?? [];
  const able = candidates.map(({ actor }) => actor);
  if (OF_PAIRS.has(rule)) return actors.slice(1);
  if (rule === 'purposeNotShared' || rule === 'witnessConsent') return [...actors, ...able];
  if (rule === 'fragilePoint' || rule === 'structureWithoutPerson') return [...actors, ...able];
  return able;
}

/** Contacts of the point of view: those on the chain to a candidate, then those with most contacts. */
function contactsFirst({ document, graph, from, officer }: Sight, { candidates }: Finding): readonly ActorId[] {
  if (from === undefined || !graph.hasNode(from)) return [];
  const onTheWay = candidates.flatMap(({ chain }) => (chain?.[0] === from && chain[1] !== undefined ? [chain[1]] : []));
  const name = (id: ActorId) => document.actors.get(id)?.name ?? '';
  const others = contactsOf(graph, from)
    .filter((id) => id !== officer)
    .sort((a, b) => graph.degree(b) - graph.degree(a) || byCodeUnits(name(a), name(b)) || byCodeUnits(a, b));
  return [...onTheWay, ...others];
}

/** The actor who can introduce `who`: the first on the chain, else the officer. `undefined` when they know each other already. */
function throughOf(sight: Sight, finding: Finding, who: ActorId): ActorId | undefined {
  const { graph, officer, between } = sight;
  const from = fromOf(sight, finding);
  if (from === undefined || (graph.hasNode(from) && graph.hasNode(who) && graph.hasEdge(from, who))) return undefined;
  const known = finding.candidates.find(({ actor }) => actor === who)?.chain;
  const chain = finding.rule === 'groupsApart' ? between : known;
  // The two are not tied, so a chain has a go-between.
  if (chain?.[0] === from) return chain[1];
  return officer === from || officer === who ? undefined : officer;
}

/** A means they hold: one that the gap names, else their first. */
function heldBy({ document }: Sight, { candidates }: Finding, who: ActorId): string | undefined {
  const reasons = candidates.find(({ actor }) => actor === who)?.reasons ?? [];
  const named = reasons.find((reason) => reason.code === 'meetsNeed' || reason.code === 'hasResource');
  return named && 'resource' in named ? named.resource : document.actors.get(who)?.resources[0];
}

/** Guests besides `from`: the actor chosen, others who could answer, and the one who can introduce them. */
function guestsOf(sight: Sight, finding: Finding, who: ActorId): readonly ActorId[] {
  const through = throughOf(sight, finding, who);
  const others = choicesOn(sight, finding, 'meet').filter((id) => id !== who);
  const able = [who, ...others].slice(0, MOST_GUESTS);
  return [...new Set([...able, ...(through === undefined ? [] : [through])])];
}
