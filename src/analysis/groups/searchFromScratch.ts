import type { ActorGraph } from '../actorGraph';
import { seededRandom } from '../seededRandom';
import { connectedGroups } from './connectedGroups';
import type { Grouping } from './grouping';
import { leiden } from './leiden';
import { louvainGroups } from './louvainGroups';
import { modularity } from './modularity';
import { searchGraphOf } from './searchGraph';

/** Passes of Leiden's phases after two searches were put together. */
const PASSES = 2;
/** And of the last winner: a pass never makes it worse. */
const LAST_PASSES = 4;

interface Found {
  readonly grouping: Grouping;
  readonly modularity: number;
  /** Two winners, of eight searches each or more, were the same: it is hardly worth looking further. */
  readonly settled: boolean;
}

/**
 * Groups of a map as if none were kept: seeded searches of graphology's Louvain, put together two by two like a knockout. Of
 * two, what both agree on is taken for sure, and Leiden's phases assemble it anew; the best of the three goes on. Time:
 * searches × about O(m log n).
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

/** Up to so many ties a search is made better before it is put together with another: alone it finds the same again and again. */
const FEW_TIES = 4000;

/** Searches are 2 to the power of `rounds`: 64 up to 300 ties, 16 from 900 on; below, one takes so little that all fit in some 0.1 s. */
function effortFor({ size }: ActorGraph): { readonly rounds: number; readonly passes: number } {
  const rounds = Math.max(4, Math.min(6, Math.round(Math.log2(15_000 / size))));
  return { rounds, passes: size < FEW_TIES ? 1 : 0 };
}

/** What two groupings agree on: actors are together where both put them together and ties hold them so. */
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
