import { type Random, shuffle } from '../seededRandom';
import { countTies, forgetTies } from './countTies';
import type { SearchGraph } from './searchGraph';
import type { Workspace } from './workspace';

/**
 * Splits each group into well-connected parts: starting alone, a vertex joins the part of its group where modularity
 * gains most, provided that both are well tied to the rest of the group. Parts are always connected, and a group splits
 * where a single vertex held it together. Writes the part of each vertex into `parts`, labelled by one of its vertices.
 * Time about O(m).
 * Source: Traag, Waltman & van Eck 2019, refinement; but the best part is taken instead of one drawn by chance: drawing
 * (θ from 0.01 to 1) found nothing better on planted partitions of 100 to 2,000 actors. Chance comes from the order.
 */
export function refine(
  graph: SearchGraph,
  labels: Uint32Array,
  parts: Uint32Array,
  work: Workspace,
  random: Random,
): void {
  const { size, strengths, ends } = graph;
  const { ties, met, groupStrength, partStrength, tiesOut, queue, flag: isAlone } = work;
  startAlone(graph, labels, parts, work);
  /** A part is labelled by one of its vertices, so `labels[part]` is its group. */
  const isWellTied = (part: number) => {
    const own = partStrength[part] ?? 0;
    const rest = (groupStrength[labels[part] ?? 0] ?? 0) - own;
    return (tiesOut[part] ?? 0) >= (own * rest) / ends;
  };
  shuffle(queue, size, random);
  for (let index = 0; index < size; index++) {
    const vertex = queue[index] ?? 0;
    if (isAlone[vertex] === 0 || !isWellTied(vertex)) continue;
    const strength = strengths[vertex] ?? 0;
    const group = labels[vertex];
    const count = countTies(graph, vertex, parts, work);
    let best = vertex;
    let most = 0;
    for (let other = 0; other < count; other++) {
      const part = met[other] ?? 0;
      if (labels[part] !== group || part === vertex) continue;
      const gain = (ties[part] ?? 0) - (strength * (partStrength[part] ?? 0)) / ends;
      if (gain <= most || !isWellTied(part)) continue;
      best = part;
      most = gain;
    }
    const tiesToBest = ties[best] ?? 0;
    forgetTies(work, count);
    if (best === vertex) continue;
    tiesOut[best] = (tiesOut[best] ?? 0) + (tiesOut[vertex] ?? 0) - 2 * tiesToBest;
    partStrength[best] = (partStrength[best] ?? 0) + strength;
    parts[vertex] = best;
    isAlone[vertex] = 0;
    isAlone[best] = 0;
  }
}

function startAlone(graph: SearchGraph, labels: Uint32Array, parts: Uint32Array, work: Workspace): void {
  const { size, offsets, neighbours, weights, strengths } = graph;
  work.groupStrength.fill(0, 0, size);
  work.flag.fill(1, 0, size);
  for (let vertex = 0; vertex < size; vertex++) {
    const label = labels[vertex] ?? 0;
    const strength = strengths[vertex] ?? 0;
    parts[vertex] = vertex;
    work.partStrength[vertex] = strength;
    work.groupStrength[label] = (work.groupStrength[label] ?? 0) + strength;
    let ties = 0;
    const end = offsets[vertex + 1] ?? 0;
    for (let at = offsets[vertex] ?? 0; at < end; at++) {
      if (labels[neighbours[at] ?? 0] === label) ties += weights[at] ?? 0;
    }
    work.tiesOut[vertex] = ties;
  }
}
