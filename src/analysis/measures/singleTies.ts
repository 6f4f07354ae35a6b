import type { ActorGraph } from '../actorGraph';
import { depthFirst } from './depthFirst';

/**
 * Ties that alone hold two parts of the map together (bridges): pairs of vertices, the smaller first, in order.
 * Time O(n + m). Source: Tarjan 1974, "A note on finding the bridges of a graph".
 */
export function singleTies(graph: ActorGraph): [number, number][] {
  const { order, parent, place, low } = depthFirst(graph);
  const pairs: [number, number][] = [];
  for (const vertex of order) {
    const from = parent[vertex] ?? vertex;
    if (from === vertex || (low[vertex] ?? 0) <= (place[from] ?? 0)) continue;
    pairs.push(vertex < from ? [vertex, from] : [from, vertex]);
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}
