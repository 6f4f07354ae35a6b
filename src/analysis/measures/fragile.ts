import type { ActorGraph } from '../actorGraph';
import { rowsOf } from '../rowsOf';
import { depthFirst } from './depthFirst';

/**
 * Fragile points (articulation points): 1 for each actor whose departure leaves more components, else 0. By vertex.
 * Time O(n + m). Source: Hopcroft & Tarjan 1973.
 */
export function fragile(graph: ActorGraph): Uint8Array {
  const { order, parent, place, low } = depthFirst(rowsOf(graph));
  const marks = new Uint8Array(order.length);
  const branchesOfStart = new Uint32Array(order.length);
  for (const vertex of order) {
    const from = parent[vertex] ?? vertex;
    if (from === vertex) continue;
    if (parent[from] === from) {
      const branches = (branchesOfStart[from] ?? 0) + 1;
      branchesOfStart[from] = branches;
      if (branches > 1) marks[from] = 1;
    } else if ((low[vertex] ?? 0) >= (place[from] ?? 0)) {
      marks[from] = 1;
    }
  }
  return marks;
}
