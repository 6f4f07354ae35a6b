import type { ActorId } from '../../domain/brand';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { ActorGraph } from '../actorGraph';
import { CONFIRMED, pairMarks } from '../pairMarks';
import { type Adjacency, idsOf, rowsOf, vertexIndex } from '../rowsOf';

/** Chains of introduction from one actor to every other. */
export interface ChainFinder {
  /** Ties on the shortest chain; 0 for the start, `null` when no chain is known or the actor is hidden. */
  readonly distance: (actor: ActorId) => number | null;
  /** Both ends included, the start first; `null` as above. Among equal chains always the same preferred one. */
  readonly chain: (actor: ActorId) => ActorId[] | null;
  /** The best chain to any of `actors`; `null` when none can be reached. */
  readonly chainToNearest: (actors: Iterable<ActorId>) => ActorId[] | null;
}

const UNREACHED = -1;

/** By vertex: last step of the preferred chain, and its costs. */
interface Chains {
  readonly previous: Int32Array;
  readonly distance: Int32Array;
  /** 1 when the chain passes through, or ends at, the officer. */
  readonly viaOfficer: Uint8Array;
  readonly unconfirmed: Uint32Array;
  /** Rank by the names along the chain, among chains of the same length. */
  readonly rank: Uint32Array;
}

/**
 * Finds the shortest chains from `from` to all actors at once, breadth first. Among equals: avoid the officer, then as
 * few ties to be verified as possible, then the names along the chain in order. All three add up tie by tie, so the
 * best chain to an actor extends a best chain to the one before: each level settles the next. Time O(n + m), once; each
 * answer costs its length.
 */
export function chainFinder(graph: ActorGraph, from: ActorId, officer: ActorId | undefined): ChainFinder {
  const vertexOf = vertexIndex(idsOf(graph));
  const start = vertexOf.get(from);
  const chains = start === undefined ? undefined : chainsFrom(graph, start, officer && vertexOf.get(officer));
  const reached = (actor: ActorId): number | undefined => {
    const vertex = vertexOf.get(actor);
    return vertex === undefined || !chains || chains.distance[vertex] === UNREACHED ? undefined : vertex;
  };
  const chainTo = (vertex: number): ActorId[] => {
    const chain: ActorId[] = [];
    for (let at = vertex; at !== UNREACHED; at = chains?.previous[at] ?? UNREACHED) {
      const id = idsOf(graph)[at];
      if (id !== undefined) chain.push(id);
    }
    return chain.reverse();
  };
  return {
    distance: (actor) => {
      const vertex = reached(actor);
      return vertex === undefined ? null : (chains?.distance[vertex] ?? null);
    },
    chain: (actor) => {
      const vertex = reached(actor);
      return vertex === undefined ? null : chainTo(vertex);
    },
    chainToNearest: (actors) => {
      let best: number | undefined;
      for (const actor of actors) {
        const vertex = reached(actor);
        if (vertex === undefined || !chains) continue;
        if (best === undefined || compareEnds(chains, vertex, best) < 0) best = vertex;
      }
      return best === undefined ? null : chainTo(best);
    },
  };
}

/** Vertices at one distance: a slice of `met`. */
interface Level {
  readonly met: Uint32Array;
  readonly from: number;
  readonly to: number;
}

const chainsFrom = rememberedFor((graph: ActorGraph, start: number, officer: number | undefined): Chains => {
  const rows = rowsOf(graph);
  const marks = pairMarks(graph);
  const size = graph.order;
  const chains: Chains = {
    previous: new Int32Array(size).fill(UNREACHED),
    distance: new Int32Array(size).fill(UNREACHED),
    viaOfficer: new Uint8Array(size),
    unconfirmed: new Uint32Array(size),
    rank: new Uint32Array(size),
  };
  // Vertices met, level after level, each level in the order of its chains.
  const met = new Uint32Array(size);
  met[0] = start;
  chains.distance[start] = 0;
  for (let from = 0, to = 1; from < to; ) {
    settle(rows, chains, { met, from, to }, marks, officer ?? UNREACHED);
    const count = ranked(rows, chains, { met, from, to });
    from = to;
    to += count;
  }
  return chains;
});

/**
 * Gives each vertex one tie farther than `level` its best predecessor. A level is walked in the order of its chains, so
 * of two predecessors that cost the same the first one stays.
 */
function settle(
  { offsets, neighbours }: Adjacency,
  { previous, distance, viaOfficer, unconfirmed }: Chains,
  { met, from, to }: Level,
  marks: Uint8Array,
  officer: number,
): void {
  for (let index = from; index < to; index++) {
    const vertex = met[index] ?? 0;
    const farther = (distance[vertex] ?? 0) + 1;
    const end = offsets[vertex + 1] ?? 0;
    for (let place = offsets[vertex] ?? 0; place < end; place++) {
      const neighbour = neighbours[place] ?? 0;
      const known = distance[neighbour] ?? UNREACHED;
      if (known !== UNREACHED && known !== farther) continue;
      const officers = viaOfficer[vertex] || neighbour === officer ? 1 : 0;
      const doubts = (unconfirmed[vertex] ?? 0) + ((marks[place] ?? 0) & CONFIRMED ? 0 : 1);
      if (known !== UNREACHED) {
        const better = officers - (viaOfficer[neighbour] ?? 0) || doubts - (unconfirmed[neighbour] ?? 0);
        if (better >= 0) continue;
      }
      distance[neighbour] = farther;
      previous[neighbour] = vertex;
      viaOfficer[neighbour] = officers;
      unconfirmed[neighbour] = doubts;
    }
  }
}

/**
 * Appends the vertices one tie farther in the order of their chains, and returns their number. Chains are ordered by
 * the chain up to their last step, then by their end: vertices are numbered by name, and rows are ascending.
 */
function ranked(
  { offsets, neighbours }: Adjacency,
  { previous, distance, rank }: Chains,
  { met, from, to }: Level,
): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    const vertex = met[index] ?? 0;
    const farther = (distance[vertex] ?? 0) + 1;
    const end = offsets[vertex + 1] ?? 0;
    for (let place = offsets[vertex] ?? 0; place < end; place++) {
      const neighbour = neighbours[place] ?? 0;
      if (distance[neighbour] !== farther || previous[neighbour] !== vertex) continue;
      rank[neighbour] = count;
      met[to + count++] = neighbour;
    }
  }
  return count;
}

function compareEnds({ distance, viaOfficer, unconfirmed, rank }: Chains, a: number, b: number): number {
  for (const cost of [distance, viaOfficer, unconfirmed, rank]) {
    const difference = (cost[a] ?? 0) - (cost[b] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
