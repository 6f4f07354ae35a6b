import type { ActorGraph } from '../actorGraph';
import { seededRandom } from '../seededRandom';
import { connectedGroups } from './connectedGroups';
import type { Grouping } from './grouping';
import { leiden } from './leiden';
import { louvainGroups } from './louvainGroups';
import { modularity } from './modularity';
import { searchGraphOf } from './searchGraph';

/** Passes of Leiden's phases after two groupings are combined. */
const PASSES = 2;
/** Passes on the final winner: a pass never makes it worse. */
const LAST_PASSES = 4;

interface Found {
  readonly grouping: Grouping;
  readonly modularity: number;
  /** True when two winners, of eight searches each or more, were equal: further search is hardly worth it. */
  readonly settled: boolean;
}

/**
 * Finds the groups of a map, ignoring kept ones: seeded searches with graphology's Louvain, combined two by two in a
 * knockout. What two groupings agree on is kept together, and Leiden's phases assemble it anew; the best of the three
 * goes on. Time: searches × about O(m log n).
 * Source: Ovelgönne & Geyer-Schulz 2012, "An ensemble learning strategy for graph clustering" (core groups).
 */
export function searchFromScratch(graph: ActorGraph, seed: number): Grouping {
  const search = leiden(searchGraphOf(graph));
  const random = seededRandom(seed);
  const { rounds, passes } = effortFor(graph);

  const bettered = (grouping: Grouping, times: number): Found => {
    for (let pass = 0; pass < times; pass++) search.better(grouping, random);
    return { grouping, modularity: modularity(graph, grouping), settled: false };
  };
  const winner = (left: number): Found => {
    if (left === 0) return bettered(connectedGroups(graph, louvainGroups(graph, random)), passes);
    const one = winner(left - 1);
    if (one.settled) return one;
    const other = winner(left - 1);
    if (one.grouping.every((label, vertex) => label === other.grouping[vertex])) return { ...one, settled: left > 3 };
    const best = other.modularity > one.modularity ? other : one;
    const parts = overlap(graph, one.grouping, other.grouping);
    search.assemble(parts, random);
    const child = bettered(parts, PASSES);
    return child.modularity > best.modularity ? child : best;
  };
  return bettered(winner(rounds).grouping, LAST_PASSES).grouping;
}

/**
 * Below this number of ties, each search is improved before it is combined: small maps otherwise give the same grouping
 * again and again.
 */
const FEW_TIES = 4000;

/**
 * Runs 2 to the power of `rounds` searches: 64 up to 300 ties, 16 from 900 on. Small maps are searched so fast that all
 * fit in some 0.1 s.
 */
function effortFor({ size }: ActorGraph): { readonly rounds: number; readonly passes: number } {
  const rounds = Math.max(4, Math.min(6, Math.round(Math.log2(15_000 / size))));
  return { rounds, passes: size < FEW_TIES ? 1 : 0 };
}

/** Common refinement of two groupings: actors stay together where both put them together and ties connect them. */
function overlap(graph: ActorGraph, one: Grouping, other: Grouping): Grouping {
  const first = new Map<number, number>();
  const both = Uint32Array.from(one, (label, vertex) => {
    const pair = label * one.length + (other[vertex] ?? 0);
    const known = first.get(pair) ?? vertex;
    first.set(pair, known);
    return known;
  });
  return connectedGroups(graph, both);
}
