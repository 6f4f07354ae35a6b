import type { ActorGraph } from '../actorGraph';

/**
 * Actors tied to each actor (degree). By vertex, 0 … n − 1. Time O(n).
 * Source: Freeman 1978, "Centrality in social networks: conceptual clarification".
 */
export function contacts({ ids, offsets }: ActorGraph): Uint32Array {
  const counts = new Uint32Array(ids.length);
  for (let vertex = 0; vertex < counts.length; vertex++) {
    counts[vertex] = (offsets[vertex + 1] ?? 0) - (offsets[vertex] ?? 0);
  }
  return counts;
}
