import { aloneEach, type Grouping, relabelled } from './grouping';
import { type Random, shuffledRange } from './seededRandom';
import { tiesToGroups } from './tiesToGroups';
import type { WeightedGraph } from './weightedGraph';

/**
 * Splits each group into parts that hold together: starting alone, a vertex joins the part of its group where
 * modularity gains most, provided that both are well tied to the rest of the group. Parts are always connected, and a
 * group falls apart where one vertex was all that held it. Time about O(m).
 * Source: Traag, Waltman & van Eck 2019, refinement; the best part is taken instead of one drawn by chance, which in
 * their setting (θ = 0.01) is nearly always the same.
 */
export function refine(graph: WeightedGraph, grouping: Grouping, random: Random): Grouping {
  const { strengths, ends } = graph;
  const parts = aloneEach(graph.size);
  const groupStrength = new Float64Array(graph.size);
  const partStrength = strengths.slice();
  const isAlone = new Uint8Array(graph.size).fill(1);
  const tiesOut = tiesToRestOfGroup(graph, grouping);
  grouping.forEach((label, vertex) => {
    groupStrength[label] = (groupStrength[label] ?? 0) + (strengths[vertex] ?? 0);
  });
  const ties = tiesToGroups(graph);
  /** Parts are known by one of their vertices, hence of the same group as it. */
  const isWellTied = (part: number) => {
    const own = partStrength[part] ?? 0;
    const rest = (groupStrength[grouping[part] ?? 0] ?? 0) - own;
    return (tiesOut[part] ?? 0) >= (own * rest) / ends;
  };
  for (const vertex of shuffledRange(graph.size, random)) {
    if (!isAlone[vertex] || !isWellTied(vertex)) continue;
    const strength = strengths[vertex] ?? 0;
    let best = vertex;
    let most = 0;
    for (const part of ties.count(vertex, parts)) {
      if (part === vertex || grouping[part] !== grouping[vertex] || !isWellTied(part)) continue;
      const gain = ties.to(part) - (strength * (partStrength[part] ?? 0)) / ends;
      if (gain <= most) continue;
      best = part;
      most = gain;
    }
    if (best === vertex) continue;
    tiesOut[best] = (tiesOut[best] ?? 0) + (tiesOut[vertex] ?? 0) - 2 * ties.to(best);
    partStrength[best] = (partStrength[best] ?? 0) + strength;
    partStrength[vertex] = 0;
    parts[vertex] = best;
    isAlone[vertex] = 0;
    isAlone[best] = 0;
  }
  return relabelled(parts);
}

/** By vertex: its ties to the others of its group. */
function tiesToRestOfGroup({ size, offsets, neighbours, weights }: WeightedGraph, grouping: Grouping): Float64Array {
  const ties = new Float64Array(size);
  for (let vertex = 0; vertex < size; vertex++) {
    for (let at = offsets[vertex] ?? 0; at < (offsets[vertex + 1] ?? 0); at++) {
      if (grouping[neighbours[at] ?? 0] === grouping[vertex]) ties[vertex] = (ties[vertex] ?? 0) + (weights[at] ?? 0);
    }
  }
  return ties;
}
