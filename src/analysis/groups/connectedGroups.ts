import { type ActorGraph, neighboursOf } from '../actorGraph';
import { aloneEach, type Grouping } from './grouping';

/** The same groups, those that no tie holds together split into their pieces. Time O(n + m). */
export function connectedGroups(graph: ActorGraph, grouping: Grouping): Grouping {
  const result = aloneEach(grouping.length);
  const seen = new Uint8Array(grouping.length);
  for (let start = 0; start < grouping.length; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const piece = [start];
    for (const vertex of piece) {
      // Met in ascending order of starts: `start` is the smallest of its piece, hence its label.
      result[vertex] = start;
      for (const neighbour of neighboursOf(graph, vertex)) {
        if (seen[neighbour] || grouping[neighbour] !== grouping[start]) continue;
        seen[neighbour] = 1;
        piece.push(neighbour);
      }
    }
  }
  return result;
}
