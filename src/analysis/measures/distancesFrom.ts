import type { ActorGraph } from '../actorGraph';
import { neighboursOf, rowsOf } from '../rowsOf';

export const UNREACHED = -1;

/**
 * Length in ties of the shortest chain from the nearest of `sources`: 0 for the sources, `UNREACHED` (−1) where none
 * leads. By vertex. Breadth first, time O(n + m). `isOpen`: vertices that chains may pass and reach; all by default.
 */
export function distancesFrom(
  graph: ActorGraph,
  sources: Iterable<number>,
  isOpen: (vertex: number) => boolean = () => true,
): Int32Array {
  const rows = rowsOf(graph);
  const distances = new Int32Array(graph.order).fill(UNREACHED);
  const queue: number[] = [];
  for (const source of sources) {
    if (distances[source] !== UNREACHED || !isOpen(source)) continue;
    distances[source] = 0;
    queue.push(source);
  }
  // `for…of` over an array also visits what is pushed during the loop.
  for (const vertex of queue) {
    const next = (distances[vertex] ?? 0) + 1;
    for (const neighbour of neighboursOf(rows, vertex)) {
      if (distances[neighbour] !== UNREACHED || !isOpen(neighbour)) continue;
      distances[neighbour] = next;
      queue.push(neighbour);
    }
  }
  return distances;
}
