import type { ActorGraph } from '../actorGraph';
import { rowsOf } from '../rowsOf';
import { depthFirst } from './depthFirst';

/**
 * Degree: number of actors tied to each actor. By vertex, 0 … n − 1. Time O(n).
 * Source: Freeman 1978, "Centrality in social networks: conceptual clarification".
 */
export function contacts(graph: ActorGraph): Uint32Array {
  return Uint32Array.from(graph.nodes(), (id) => graph.degree(id));
}

/**
 * Bridges: ties that alone hold two parts of the map together. Pairs of vertices, the smaller first, in order. Time O(n
 * + m). Source: Tarjan 1974, "A note on finding the bridges of a graph".
 */
export function singleTies(graph: ActorGraph): [number, number][] {
  const { order, parent, place, low } = depthFirst(rowsOf(graph));
  const pairs: [number, number][] = [];
  for (const vertex of order) {
    const from = parent[vertex] ?? vertex;
    if (from === vertex || (low[vertex] ?? 0) <= (place[from] ?? 0)) continue;
    pairs.push(vertex < from ? [vertex, from] : [from, vertex]);
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}
