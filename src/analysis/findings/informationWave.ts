import type { ActorGraph } from '../actorGraph';
import { UNREACHED } from '../measures/distancesFrom';
import { CARRIES_NEWS, pairMarks } from '../pairMarks';
import { rowsOf } from '../rowsOf';

/**
 * Distance of each vertex, in ties, from the nearest of `sources`, along measured ties that carry news (`carriesNews`);
 * 0 for the sources, `UNREACHED` (−1) where no news arrives. One tie that carries news is enough for a pair, whatever
 * its other ties. Breadth first, time O(n + m).
 */
export function informationWave(graph: ActorGraph, sources: readonly number[]): Int32Array {
  const { offsets, neighbours } = rowsOf(graph);
  const marks = pairMarks(graph);
  const distances = new Int32Array(graph.order).fill(UNREACHED);
  const queue = new Uint32Array(graph.order);
  let met = 0;
  for (const source of sources) {
    if (distances[source] !== UNREACHED) continue;
    distances[source] = 0;
    queue[met++] = source;
  }
  for (let head = 0; head < met; head++) {
    const vertex = queue[head] ?? 0;
    const farther = (distances[vertex] ?? 0) + 1;
    const end = offsets[vertex + 1] ?? 0;
    for (let place = offsets[vertex] ?? 0; place < end; place++) {
      const neighbour = neighbours[place] ?? 0;
      if (((marks[place] ?? 0) & CARRIES_NEWS) === 0 || distances[neighbour] !== UNREACHED) continue;
      distances[neighbour] = farther;
      queue[met++] = neighbour;
    }
  }
  return distances;
}
