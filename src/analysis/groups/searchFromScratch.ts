import type { ActorGraph } from '../actorGraph';
import { aloneEach, type Grouping } from './grouping';
import { type Leiden, leiden } from './leiden';
import { louvainSearch } from './louvainGroups';
import { modularity } from './modularity';
import { overlap } from './overlap';
import { searchGraphOf } from './searchGraph';
import { type Random, seededRandom } from './seededRandom';

/** Passes of Leiden's phases for each search, and after two searches were put together. */
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
  const first = louvainSearch(graph)(random);
  return knockout(graph, search, random, first, roundsFor(graph)).grouping;
}

function knockout(graph: ActorGraph, search: Leiden, random: Random, first: Grouping | null, rounds: number): Found {
  if (rounds === 0) return bettered(graph, search, random, first ?? aloneEach(graph.ids.length), PASSES);
  const one = knockout(graph, search, random, first, rounds - 1);
  if (one.settled) return one;
  const other = knockout(graph, search, random, null, rounds - 1);
  if (one.grouping.every((label, vertex) => label === other.grouping[vertex])) {
    return { ...one, settled: rounds > 2 };
  }
  const best = other.modularity > one.modularity ? other : one;
  const parts = overlap(graph, one.grouping, other.grouping);
  search.assemble(parts, random);
  const child = bettered(graph, search, random, parts, PASSES);
  return child.modularity > best.modularity ? child : best;
}

function bettered(graph: ActorGraph, search: Leiden, random: Random, grouping: Grouping, passes: number): Found {
  for (let pass = 0; pass < passes; pass++) search.better(grouping, random);
  return { grouping, modularity: modularity(graph, grouping), settled: false };
}

/**
 * Searches are 2 to the power of this: 64 up to 300 ties, 8 from 900 on. Below, a search takes so little that all fit in
 * some 20 ms; above, the more actors, the less two searches differ in modularity.
 */
function roundsFor({ tieCount }: ActorGraph): number {
  return Math.max(3, Math.min(6, Math.round(3 + 2 * Math.log2(900 / tieCount))));
}
