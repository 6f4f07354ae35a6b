import type { ActorGraph } from '../actorGraph';
import { aloneEach, type Grouping } from './grouping';
import { leiden } from './leiden';
import { louvainSearch } from './louvainGroups';
import { modularity } from './modularity';
import { overlap } from './overlap';
import { searchGraphOf } from './searchGraph';
import { seededRandom } from './seededRandom';

/** Passes of Leiden's phases after two searches were put together. */
const PASSES = 2;

interface Found {
  readonly grouping: Grouping;
  readonly modularity: number;
  /** Two winners, of four searches each or more, were the same: it is hardly worth looking further. */
  readonly settled: boolean;
}

/**
 * Groups of a map as if none were kept: searches from different seeds, put together two by two like a knockout. Of two,
 * what both agree on is taken for sure, and Leiden's phases assemble it anew; the best of the three goes on. The first
 * search starts from the package's Louvain. Time: searches × about O(m log n).
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
  const winner = (first: Grouping, left: number): Found => {
    if (left === 0) return bettered(first, passes);
    const one = winner(first, left - 1);
    if (one.settled) return one;
    const other = winner(aloneEach(graph.ids.length), left - 1);
    if (one.grouping.every((label, vertex) => label === other.grouping[vertex])) return { ...one, settled: left > 2 };
    const best = other.modularity > one.modularity ? other : one;
    const parts = overlap(graph, one.grouping, other.grouping);
    search.assemble(parts, random);
    const child = bettered(parts, PASSES);
    return child.modularity > best.modularity ? child : best;
  };
  return winner(louvainSearch(graph)(random), rounds).grouping;
}

/**
 * Searches are 2 to the power of `rounds`: 64 up to 300 ties, 16 from 900 on; `passes` makes one of them. Below, one
 * takes so little that all fit in some 20 ms; above, the more actors, the less two searches differ in modularity, and more
 * passes are better spent on putting them together.
 */
function effortFor({ tieCount }: ActorGraph): { readonly rounds: number; readonly passes: number } {
  const rounds = Math.max(4, Math.min(6, Math.round(Math.log2(15_000 / tieCount))));
  return { rounds, passes: rounds > 4 ? 2 : 1 };
}
