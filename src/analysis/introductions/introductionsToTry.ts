import type { ActorId, ThemeId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { type ActorGraph, neighboursOf, vertexIndex } from '../actorGraph';
import type { Reason } from '../findings/finding';
import { networksByActor } from '../partitions/networksByActor';
import type { Partition } from '../partitions/partition';
import { ALL_VISIBLE } from '../visibility';

/** Two actors who do not know each other yet, as far as is known, and have somebody in common. */
export interface IntroductionToTry {
  /** The two, by name. */
  readonly a: ActorId;
  readonly b: ActorId;
  /** Their common contacts, by name. */
  readonly via: readonly ActorId[];
  readonly reasons: readonly Reason[];
}

export interface IntroductionsToTry {
  /** Both in one group: ties that hold it together. */
  readonly tighten: readonly IntroductionToTry[];
  /** Across groups. */
  readonly open: readonly IntroductionToTry[];
}

interface Scored extends IntroductionToTry {
  readonly score: number;
  readonly vertices: readonly [number, number];
}

/**
 * Pairs not tied, not known to be untied, with at least one common contact. Best first: by Adamic–Adar (the sum, over
 * common contacts, of 1/ln of their number of contacts), then number of reasons, then names. At most `most` in each
 * list. Scores stay inside: the screen shows reasons. Time O(sum of contacts squared), memory O(n + most).
 * Source: Adamic & Adar 2003.
 */
export function introductionsToTry(
  document: MapDocument,
  graph: ActorGraph,
  groups: Partition,
  most = 10_000,
): IntroductionsToTry {
  const groupOf = new Map<ActorId, string>();
  for (const { id, members } of groups.groups) for (const member of members) groupOf.set(member, id);
  const reasonsOf = reasonFinder(document);
  const untied = pairsKnownUntied(document, graph);
  const tighten = new BestOf(most);
  const open = new BestOf(most);
  forEachOpenPair(graph, (first, second, score, via) => {
    const [a, b] = [graph.ids[first], graph.ids[second]];
    if (a === undefined || b === undefined || untied.get(first)?.has(second)) return;
    const group = groupOf.get(a);
    const list = group !== undefined && group === groupOf.get(b) ? tighten : open;
    list.offer(score, () => ({
      a,
      b,
      via: via().flatMap((vertex) => graph.ids[vertex] ?? []),
      reasons: reasonsOf(a, b),
      score,
      vertices: [first, second],
    }));
  });
  return { tighten: tighten.best(), open: open.best() };
}

/** Calls back for each pair of vertices not tied that have a common contact, the smaller vertex first. */
function forEachOpenPair(
  graph: ActorGraph,
  onPair: (first: number, second: number, score: number, via: () => number[]) => void,
): void {
  const size = graph.ids.length;
  const scores = new Float64Array(size);
  for (let first = 0; first < size; first++) {
    const contacts = neighboursOf(graph, first);
    const met = new Set<number>();
    for (const contact of contacts) {
      const others = neighboursOf(graph, contact);
      for (const other of others) {
        if (other <= first) continue;
        scores[other] = (scores[other] ?? 0) + 1 / Math.log(others.length);
        met.add(other);
      }
    }
    const tied = new Set(contacts);
    for (const second of met) {
      const score = scores[second] ?? 0;
      scores[second] = 0;
      if (tied.has(second)) continue;
      // Rounded: sums met in another order must not tell equals apart.
      onPair(first, second, Math.round(score * 1e9) / 1e9, () => {
        const theirs = new Set(neighboursOf(graph, second));
        return [...contacts].filter((one) => theirs.has(one));
      });
    }
  }
}

/** Keeps the best pairs only, so that a map with a hub of thousands does not fill the memory. */
class BestOf {
  readonly #most: number;
  #pairs: Scored[] = [];
  #bar = Number.NEGATIVE_INFINITY;

  constructor(most: number) {
    this.#most = most;
  }

  offer(score: number, make: () => Scored): void {
    if (score < this.#bar) return;
    this.#pairs.push(make());
    if (this.#pairs.length > this.#most * 2) this.#trim();
  }

  best(): IntroductionToTry[] {
    this.#trim();
    return this.#pairs.map(({ a, b, via, reasons }) => ({ a, b, via, reasons }));
  }

  #trim(): void {
    this.#pairs = this.#pairs.sort(bestFirst).slice(0, this.#most);
    if (this.#pairs.length === this.#most) this.#bar = this.#pairs.at(-1)?.score ?? this.#bar;
  }
}

function bestFirst(one: Scored, other: Scored): number {
  return (
    other.score - one.score ||
    other.reasons.length - one.reasons.length ||
    one.vertices[0] - other.vertices[0] ||
    one.vertices[1] - other.vertices[1]
  );
}

function pairsKnownUntied(document: MapDocument, graph: ActorGraph): Map<number, Set<number>> {
  const vertexOf = vertexIndex(graph.ids);
  const pairs = new Map<number, Set<number>>();
  for (const { certainty, a, b } of document.ties.values()) {
    if (certainty !== 'absent') continue;
    const [first, second] = [vertexOf.get(a) ?? -1, vertexOf.get(b) ?? -1].sort((x, y) => x - y);
    if (first === undefined || second === undefined || first < 0) continue;
    const known = pairs.get(first);
    if (known) known.add(second);
    else pairs.set(first, new Set([second]));
  }
  return pairs;
}

/** Why two actors should meet: a theme or a network in common, an offer of one that answers a request of the other. */
function reasonFinder(document: MapDocument): (a: ActorId, b: ActorId) => Reason[] {
  const networks = networksByActor(document, ALL_VISIBLE);
  const sides = offeredThemes(document);
  const label = (theme: ThemeId) => document.themes.get(theme)?.label ?? theme;
  const byLabel = (themes: Iterable<ThemeId>) => [...new Set(themes)].sort((x, y) => byCodeUnits(label(x), label(y)));
  const name = (actor: ActorId) => document.actors.get(actor)?.name ?? '';
  return (a, b) => {
    const theirs = new Set(document.actors.get(b)?.themes);
    const shared = byLabel((document.actors.get(a)?.themes ?? []).filter((theme) => theirs.has(theme)));
    const answered = byLabel([...answers(sides.get(a), sides.get(b)), ...answers(sides.get(b), sides.get(a))]);
    const common = [...(networks.get(a) ?? [])].filter((network) => networks.get(b)?.has(network));
    return [
      ...shared.map((theme): Reason => ({ code: 'sharesTheme', theme })),
      ...answered.map((theme): Reason => ({ code: 'answersRequest', theme })),
      ...common
        .sort((x, y) => byCodeUnits(name(x), name(y)))
        .map((network): Reason => ({ code: 'sharesNetwork', network })),
    ];
  };
}

interface Sides {
  readonly offer: Set<ThemeId>;
  readonly request: Set<ThemeId>;
}

function offeredThemes(document: MapDocument): Map<ActorId, Sides> {
  const sides = new Map<ActorId, Sides>();
  for (const { holder, side, themes } of document.offers.values()) {
    const known = sides.get(holder) ?? { offer: new Set(), request: new Set() };
    for (const theme of themes) known[side].add(theme);
    sides.set(holder, known);
  }
  return sides;
}

function answers(one: Sides | undefined, other: Sides | undefined): ThemeId[] {
  return [...(one?.request ?? [])].filter((theme) => other?.offer.has(theme));
}
