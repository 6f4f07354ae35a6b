import { type Random, shuffle } from '../seededRandom';
import { countTies } from './countTies';
import type { SearchGraph } from './searchGraph';
import type { Workspace } from './workspace';

/** Gains below this, in ties, are rounding errors. */
export const NO_GAIN = 1e-9;

/**
 * Moves one vertex at a time to the neighbouring group, or out on its own, where modularity gains most, until no move
 * gains. A move puts the neighbours outside the new group back in the queue. `labels` is changed in place. Time about
 * O(m), in practice. Source: Traag, Waltman & van Eck 2019, "From Louvain to Leiden", fast local moves.
 */
export function moveLocally(graph: SearchGraph, labels: Uint32Array, work: Workspace, random: Random): void {
  const { size, offsets, neighbours, strengths, ends } = graph;
  const { ties, met, groupStrength, groupSize, free, queue, flag: waiting } = work;
  groupStrength.fill(0, 0, size);
  groupSize.fill(0, 0, size);
  for (let vertex = 0; vertex < size; vertex++) {
    const label = labels[vertex] ?? 0;
    groupStrength[label] = (groupStrength[label] ?? 0) + (strengths[vertex] ?? 0);
    groupSize[label] = (groupSize[label] ?? 0) + 1;
  }
  let freeCount = 0;
  for (let label = size - 1; label >= 0; label--) if (groupSize[label] === 0) free[freeCount++] = label;
  shuffle(queue, size, random);
  waiting.fill(1, 0, size);

  let head = 0;
  let left = size;
  while (left > 0) {
    const vertex = queue[head] ?? 0;
    head = head + 1 === size ? 0 : head + 1;
    left--;
    waiting[vertex] = 0;
    const own = labels[vertex] ?? 0;
    const strength = strengths[vertex] ?? 0;
    const expected = strength / ends;
    const count = countTies(graph, vertex, labels, work);
    const isAlone = groupSize[own] === 1;
    let best = own;
    let most = (ties[own] ?? 0) - expected * ((groupStrength[own] ?? 0) - strength) + NO_GAIN;
    if (!isAlone && freeCount > 0 && most < 0) {
      best = free[freeCount - 1] ?? 0;
      most = 0;
    }
    for (let index = 0; index < count; index++) {
      const label = met[index] ?? 0;
      const worth = (ties[label] ?? 0) - expected * (groupStrength[label] ?? 0);
      ties[label] = 0;
      if (label === own || worth <= most) continue;
      best = label;
      most = worth;
    }
    if (best === own) continue;
    if (groupSize[best] === 0) freeCount--;
    groupStrength[own] = (groupStrength[own] ?? 0) - strength;
    groupStrength[best] = (groupStrength[best] ?? 0) + strength;
    groupSize[best] = (groupSize[best] ?? 0) + 1;
    groupSize[own] = (groupSize[own] ?? 0) - 1;
    if (isAlone) free[freeCount++] = own;
    labels[vertex] = best;
    const end = offsets[vertex + 1] ?? 0;
    for (let at = offsets[vertex] ?? 0; at < end; at++) {
      const neighbour = neighbours[at] ?? 0;
      if (waiting[neighbour] === 1 || labels[neighbour] === best) continue;
      waiting[neighbour] = 1;
      const tail = head + left++;
      queue[tail < size ? tail : tail - size] = neighbour;
    }
  }
}
