import type { ActorGraph } from '../actorGraph';
import { neighboursOf, rowsOf } from '../rowsOf';

/**
 * Number of actors at one or two ties from each actor, itself excluded. By vertex, 0 … n − 1. Time O(sum of contacts
 * squared). Source: Friedkin 1983, horizon of observability.
 */
export function reachWithin2(graph: ActorGraph): Uint32Array {
  const rows = rowsOf(graph);
  const size = graph.order;
  const counts = new Uint32Array(size);
  const seenBy = new Int32Array(size).fill(-1);
  for (let vertex = 0; vertex < size; vertex++) {
    seenBy[vertex] = vertex;
    let count = 0;
    const see = (other: number) => {
      if (seenBy[other] === vertex) return;
      seenBy[other] = vertex;
      count++;
    };
    for (const near of neighboursOf(rows, vertex)) {
      see(near);
      for (const far of neighboursOf(rows, near)) see(far);
    }
    counts[vertex] = count;
  }
  return counts;
}
