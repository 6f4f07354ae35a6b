import type { ActorId, Day, IntroductionId, ThemeId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { ActorGraph } from '../actorGraph';
import type { Reason } from '../findings/finding';
import { isRuledOut } from '../findings/isRuledOut';
import type { Partition } from '../partitions/partition';
import { idsOf, vertexIndex } from '../rowsOf';
import { BestPairs, type RankedPair } from './bestPairs';
import { introducedBy } from './introductionKey';
import { introductionReasons } from './introductionReasons';
import { commonContacts, forEachOpenPair } from './openPairs';

/** A table from unordered pairs of vertices to values. */
class PairTable<Value> {
  readonly #vertexOf: ReadonlyMap<ActorId, number>;
  readonly #bySmaller = new Map<number, Map<number, Value>>();

  constructor(vertexOf: ReadonlyMap<ActorId, number>) {
    this.#vertexOf = vertexOf;
  }

  set(a: ActorId, b: ActorId, value: Value): void {
    const [x, y] = [this.#vertexOf.get(a), this.#vertexOf.get(b)];
    if (x === undefined || y === undefined) return;
    const known = this.#bySmaller.get(Math.min(x, y));
    if (known) known.set(Math.max(x, y), value);
    else this.#bySmaller.set(Math.min(x, y), new Map([[Math.max(x, y), value]]));
  }

  /** `first` must be the smaller vertex. */
  get(first: number, second: number): Value | undefined {
    return this.#bySmaller.get(first)?.get(second);
  }
}

/** Two actors not known to be tied, with a contact in common. */
export interface IntroductionToTry {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly via: readonly ActorId[];
  readonly reasons: readonly Reason[];
  /** A recorded introduction of the two, whatever its stage. */
  readonly recorded?: IntroductionId;
}

export interface IntroductionsToTry {
  /** Both in one group: ties that would hold it together. */
  readonly tighten: readonly IntroductionToTry[];
  readonly open: readonly IntroductionToTry[];
}

export interface IntroductionOptions {
  /** Largest length of each list; 10,000 by default. */
  readonly most?: number;
  /** Decides whether refusals that have an end date still hold. */
  readonly today?: Day | undefined;
  readonly around?: ActorId | undefined;
  /** Only those with a reason on this theme. */
  readonly theme?: ThemeId | undefined;
}

type Candidate = IntroductionToTry & RankedPair;

/**
 * Pairs not tied, not known to be untied, not refused, with at least one common contact. Best first: by Adamic–Adar
 * (the sum, over common contacts, of 1/ln of their number of contacts), then number of reasons, then names. Scores are
 * not returned: the screen shows reasons. Time O(sum of contacts squared), memory O(n + most). Source: Adamic & Adar
 * 2003.
 */
export function introductionsToTry(
  document: MapDocument,
  graph: ActorGraph,
  groups: Partition,
  { most = 10_000, today, around, theme }: IntroductionOptions = {},
): IntroductionsToTry {
  const vertexOf = vertexIndex(idsOf(graph));
  const start = around === undefined ? undefined : vertexOf.get(around);
  if (around !== undefined && start === undefined) return { tighten: [], open: [] };
  const reasons = introductionReasons(document);
  const limits = Int32Array.from(idsOf(graph), (id) => reasons.limitOf(id));
  const fits = theme === undefined ? undefined : idsOf(graph).map((id) => reasons.touches(id, theme));
  const groupOf = groupNumbers(graph, vertexOf, groups);
  const leftOut = pairsLeftOut(document, vertexOf, today);
  const recorded = pairsRecorded(document, vertexOf);
  const tighten = new BestPairs<Candidate>(most);
  const open = new BestPairs<Candidate>(most);
  const make = (first: number, second: number, score: number): Candidate | undefined => {
    const [a, b] = [idsOf(graph)[first], idsOf(graph)[second]];
    if (a === undefined || b === undefined || leftOut.get(first, second)) return undefined;
    const why = reasons.of(a, b);
    if (theme !== undefined && !why.some((reason) => 'theme' in reason && reason.theme === theme)) return undefined;
    const introduction = recorded.get(first, second);
    return {
      a,
      b,
      via: commonContacts(graph, first, second).flatMap((vertex) => idsOf(graph)[vertex] ?? []),
      reasons: why,
      ...(introduction === undefined ? {} : { recorded: introduction }),
      score,
      reasonCount: why.length,
      vertices: [first, second],
    };
  };
  forEachOpenPair(graph, start, (first, second, score) => {
    if (fits && !(fits[first] && fits[second])) return;
    const group = groupOf[first] ?? -1;
    const list = group >= 0 && group === groupOf[second] ? tighten : open;
    const limit = Math.min(limits[first] ?? 0, limits[second] ?? 0);
    list.offer(score, first, limit, () => make(first, second, score));
  });
  return { tighten: tighten.best().map(withoutRank), open: open.best().map(withoutRank) };
}

/** Drops the score: people are never shown scored. */
function withoutRank({
  score: _score,
  reasonCount: _count,
  vertices: _vertices,
  ...one
}: Candidate): IntroductionToTry {
  return one;
}

function groupNumbers(graph: ActorGraph, vertexOf: ReadonlyMap<ActorId, number>, { groups }: Partition): Int32Array {
  const groupOf = new Int32Array(graph.order).fill(-1);
  groups.forEach(({ members }, group) => {
    for (const member of members) {
      const vertex = vertexOf.get(member);
      if (vertex !== undefined) groupOf[vertex] = group;
    }
  });
  return groupOf;
}

/** Pairs known not to be tied, or refused by a person. */
export function pairsLeftOut(document: MapDocument, vertexOf: ReadonlyMap<ActorId, number>, today: Day | undefined) {
  const pairs = new PairTable<true>(vertexOf);
  for (const { certainty, a, b } of document.ties.values()) if (certainty === 'absent') pairs.set(a, b, true);
  for (const key of document.rulings.keys()) {
    const pair = introducedBy(key);
    if (pair && isRuledOut({ key }, document, today)) pairs.set(pair[0], pair[1], true);
  }
  return pairs;
}

/** Recorded introductions by pair. Of several for one pair, the first by id, so that the order of a file does not matter. */
export function pairsRecorded(
  document: MapDocument,
  vertexOf: ReadonlyMap<ActorId, number>,
): PairTable<IntroductionId> {
  const pairs = new PairTable<IntroductionId>(vertexOf);
  for (const { id, a, b } of [...document.introductions.values()].sort((x, y) => byCodeUnits(y.id, x.id)))
    pairs.set(a, b, id);
  return pairs;
}
