import type { ActorGraph } from '../actorGraph';
import { type Adjacency, rowsOf } from '../rowsOf';
import type { Grouping } from './grouping';
import { type Workspace, workspaceFor } from './workspace';

/** Splits disconnected groups in place, and labels each group by its smallest vertex. Time O(n + m). */
export function connectGroups({ offsets, neighbours }: Adjacency, grouping: Grouping, work: Workspace): void {
  const { queue, flag: seen, labels } = work;
  const size = grouping.length;
  seen.fill(0, 0, size);
  for (let start = 0; start < size; start++) {
    if (seen[start] === 1) continue;
    const group = grouping[start];
    seen[start] = 1;
    queue[0] = start;
    // Starts ascend, so `start` is the smallest vertex of its component, hence its label.
    for (let head = 0, tail = 1; head < tail; head++) {
      const vertex = queue[head] ?? 0;
      labels[vertex] = start;
      const end = offsets[vertex + 1] ?? 0;
      for (let at = offsets[vertex] ?? 0; at < end; at++) {
        const neighbour = neighbours[at] ?? 0;
        if (seen[neighbour] === 1 || grouping[neighbour] !== group) continue;
        seen[neighbour] = 1;
        queue[tail++] = neighbour;
      }
    }
  }
  grouping.set(labels.subarray(0, size));
}

/** Returns the same groups with disconnected ones split into their components. Time O(n + m). */
export function connectedGroups(graph: ActorGraph, grouping: Grouping): Grouping {
  const result = grouping.slice();
  connectGroups(rowsOf(graph), result, workspaceFor(result.length));
  return result;
}
