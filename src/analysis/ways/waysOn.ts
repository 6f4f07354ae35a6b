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

/** One thing to begin for a gap, filled in from it. */
export interface Way {
  readonly kind: WayKind;
  /** For whom: the beneficiary, who holds a request, or the first of a pair. */
  readonly from: ActorId;
  /** Whom to turn to, the first one first; of a request, who could answer; of a meeting, its guests beside `from`. */
  readonly to: readonly ActorId[];
  /** Of an introduction, who makes it. */
  readonly through?: ActorId;
  readonly theme?: ThemeId;
  /** Of a contribution: what they hold, as it is written on the map. */
  readonly what?: string;
  /** Of a request. */
  readonly seeks?: OfferKind;
  readonly profile?: string;
}

/** What ways are filled in from, beside the gap. */
export interface Sight {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  /** From whom the map is looked at. */
  readonly from: ActorId | undefined;
  readonly officer: ActorId | undefined;
  /** Of two groups apart, the chain between the two who are nearest. */
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

/** Whom a request of each rule is for. */
const SEEKS: Partial<Readonly<Record<RuleName, OfferKind>>> = {
  noWitness: 'witness',
  noWitnessProfile: 'witness',
  noPartner: 'partner',
  noRelay: 'information',
};

/** Offered to choose from, and invited at once. */
const MOST_CHOICES = 8;
const MOST_GUESTS = 3;

/** The ways that make sense for a gap, each filled in. Empty for whom to ask, which is no gap. */
export function waysOn(sight: Sight, finding: Finding): readonly Way[] {
  return KINDS[finding.rule].flatMap((kind) => wayOn(sight, finding, kind, choicesOn(sight, finding, kind)[0]) ?? []);
}

/** Whom one may turn to by one of the ways, the likeliest first. A request is told to all of them. */
export function choicesOn(sight: Sight, finding: Finding, kind: WayKind): readonly ActorId[] {
  const from = fromOf(sight, finding);
  const all = kind === 'openNetwork' ? contactsFirst(sight, finding) : whoOf(sight, finding);
  return [...new Set(all)].filter((id) => id !== from).slice(0, MOST_CHOICES);
}

/** One of the ways with somebody; `null` where it says nothing. */
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

/** Rules about two actors, who are the ones to bring together. */
const OF_PAIRS: ReadonlySet<RuleName> = new Set(['dormantTie', 'memberWithoutExchange', 'singleTieBetweenGroups']);

function fromOf({ from, officer, between }: Sight, { rule, actors }: Finding): ActorId | undefined {
  const [first] = actors;
  if (rule === 'groupsApart') return between?.[0];
  if (OF_PAIRS.has(rule) || rule === 'requestUnanswered' || rule === 'noKnownTie') return first;
  // Of what concerns nobody's question, whoever accompanies is the one who calls.
  if (rule === 'fragilePoint' || rule === 'structureWithoutPerson') return officer === first ? from : (officer ?? from);
  return from;
}

/** Who could answer; of what already names whom it is about, they. */
function whoOf({ between }: Sight, { rule, actors, candidates }: Finding): readonly ActorId[] {
  if (rule === 'groupsApart') return between?.slice(-1) ?? [];
  const able = candidates.map(({ actor }) => actor);
  if (OF_PAIRS.has(rule)) return actors.slice(1);
  if (rule === 'purposeNotShared' || rule === 'witnessConsent') return [...actors, ...able];
  if (rule === 'fragilePoint' || rule === 'structureWithoutPerson') return [...actors, ...able];
  return able;
}

/** Contacts of whoever looks: those on the way to somebody who could answer, then those who know most people. */
function contactsFirst({ document, graph, from, officer }: Sight, { candidates }: Finding): readonly ActorId[] {
  if (from === undefined || !graph.hasNode(from)) return [];
  const onTheWay = candidates.flatMap(({ chain }) => (chain?.[0] === from && chain[1] !== undefined ? [chain[1]] : []));
  const name = (id: ActorId) => document.actors.get(id)?.name ?? '';
  const others = contactsOf(graph, from)
    .filter((id) => id !== officer)
    .sort((a, b) => graph.degree(b) - graph.degree(a) || byCodeUnits(name(a), name(b)) || byCodeUnits(a, b));
  return [...onTheWay, ...others];
}

/** Who can introduce them: the first on the way; else whoever accompanies. Nobody introduces those who know each other. */
function throughOf(sight: Sight, finding: Finding, who: ActorId): ActorId | undefined {
  const { graph, officer, between } = sight;
  const from = fromOf(sight, finding);
  if (from === undefined || (graph.hasNode(from) && graph.hasNode(who) && graph.hasEdge(from, who))) return undefined;
  const known = finding.candidates.find(({ actor }) => actor === who)?.chain;
  const chain = finding.rule === 'groupsApart' ? between : known;
  // They do not know each other: somebody is between.
  if (chain?.[0] === from) return chain[1];
  return officer === from || officer === who ? undefined : officer;
}

/** A means that they hold: one that the gap speaks of, else their first. */
function heldBy({ document }: Sight, { candidates }: Finding, who: ActorId): string | undefined {
  const reasons = candidates.find(({ actor }) => actor === who)?.reasons ?? [];
  const named = reasons.find((reason) => reason.code === 'meetsNeed' || reason.code === 'hasResource');
  return named && 'resource' in named ? named.resource : document.actors.get(who)?.resources[0];
}

/** Whom to invite beside the one it is for: whom one chose, who leads to them, and others who could answer. */
function guestsOf(sight: Sight, finding: Finding, who: ActorId): readonly ActorId[] {
  const through = throughOf(sight, finding, who);
  const others = choicesOn(sight, finding, 'meet').filter((id) => id !== who);
  const able = [who, ...others].slice(0, MOST_GUESTS);
  return [...new Set([...able, ...(through === undefined ? [] : [through])])];
}
