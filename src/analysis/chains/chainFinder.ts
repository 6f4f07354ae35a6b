import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { type ActorGraph, neighboursOf, vertexIndex } from '../actorGraph';
import type { Visibility } from '../visibility';
import { confirmedTies } from './confirmedTies';

/** Chains of introduction from one actor: how far everybody is, and through whom. */
export interface ChainFinder {
  /** Ties on the shortest chain; 0 to oneself, `null` when none is known or the actor is out of sight. */
  readonly distance: (actor: ActorId) => number | null;
  /** Both ends named, the start first; `null` as above. Among equal chains the one preferred, always the same. */
  readonly chain: (actor: ActorId) => ActorId[] | null;
  /** The chain to whom of `actors` is reached best, `null` when nobody is. */
  readonly chainToNearest: (actors: Iterable<ActorId>) => ActorId[] | null;
}

const UNREACHED = -1;

/** By vertex: the chain that is preferred, as its last step, and what it costs. */
interface Chains {
  readonly previous: Int32Array;
  readonly distance: Int32Array;
  /** 1 when the chain passes through, or ends at, the officer. */
  readonly viaOfficer: Uint8Array;
  /** Ties on the chain that nobody confirmed. */
  readonly unconfirmed: Uint32Array;
  /** Order of the chains of one length by the names along them. */
  readonly rank: Uint32Array;
}

/**
 * Finds the shortest chains from `from` to everybody at once, breadth first. Among equals: avoid the officer, then as
 * few ties to be verified as possible, then the names along the chain in order. All three add up tie by tie, so the
 * best chain to an actor goes on from a best chain to the one before: each level settles the next.
 * Time O(m + n log n), once; each answer costs its length.
 */
export function chainFinder(
  graph: ActorGraph,
  document: MapDocument,
  visibility: Visibility,
  from: ActorId,
  officer: ActorId | undefined,
): ChainFinder {
  const vertexOf = vertexIndex(graph.ids);
  const start = vertexOf.get(from);
  const chains =
    start === undefined
      ? undefined
      : chainsFrom(
          graph,
          start,
          confirmedTies(graph, document, visibility, vertexOf),
          officer && vertexOf.get(officer),
        );
  const reached = (actor: ActorId): number | undefined => {
    const vertex = vertexOf.get(actor);
    return vertex === undefined || !chains || chains.distance[vertex] === UNREACHED ? undefined : vertex;
  };
  const chainTo = (vertex: number): ActorId[] => {
    const chain: ActorId[] = [];
    for (let at = vertex; at !== UNREACHED; at = chains?.previous[at] ?? UNREACHED) {
      const id = graph.ids[at];
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

function chainsFrom(graph: ActorGraph, start: number, confirmed: Uint8Array, officer: number | undefined): Chains {
  const size = graph.ids.length;
  const chains: Chains = {
    previous: new Int32Array(size).fill(UNREACHED),
    distance: new Int32Array(size).fill(UNREACHED),
    viaOfficer: new Uint8Array(size),
    unconfirmed: new Uint32Array(size),
    rank: new Uint32Array(size),
  };
  chains.distance[start] = 0;
  let level = [start];
  while (level.length > 0) {
    level = nextLevel(graph, chains, level, confirmed, officer);
    // Vertices are numbered by name: a chain is ranked by the chain before its last step, then by its end.
    level.sort((a, b) => rankBefore(chains, a) - rankBefore(chains, b) || a - b);
    level.forEach((vertex, rank) => {
      chains.rank[vertex] = rank;
    });
  }
  return chains;
}

/** Everybody one tie farther, each with its best way in. */
function nextLevel(
  graph: ActorGraph,
  chains: Chains,
  level: readonly number[],
  confirmed: Uint8Array,
  officer: number | undefined,
): number[] {
  const { previous, distance, viaOfficer, unconfirmed, rank } = chains;
  const next: number[] = [];
  for (const vertex of level) {
    const farther = (distance[vertex] ?? 0) + 1;
    const first = graph.offsets[vertex] ?? 0;
    neighboursOf(graph, vertex).forEach((neighbour, step) => {
      const known = distance[neighbour];
      if (known !== UNREACHED && known !== farther) return;
      const officers = viaOfficer[vertex] || neighbour === officer ? 1 : 0;
      const doubts = (unconfirmed[vertex] ?? 0) + (confirmed[first + step] ? 0 : 1);
      if (known === UNREACHED) {
        distance[neighbour] = farther;
        next.push(neighbour);
      } else {
        const better =
          officers - (viaOfficer[neighbour] ?? 0) ||
          doubts - (unconfirmed[neighbour] ?? 0) ||
          (rank[vertex] ?? 0) - rankBefore(chains, neighbour);
        if (better >= 0) return;
      }
      previous[neighbour] = vertex;
      viaOfficer[neighbour] = officers;
      unconfirmed[neighbour] = doubts;
    });
  }
  return next;
}

function rankBefore({ rank, previous }: Chains, vertex: number): number {
  return rank[previous[vertex] ?? 0] ?? 0;
}

function compareEnds({ distance, viaOfficer, unconfirmed, rank }: Chains, a: number, b: number): number {
  for (const cost of [distance, viaOfficer, unconfirmed, rank]) {
    const difference = (cost[a] ?? 0) - (cost[b] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
