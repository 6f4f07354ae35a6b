import type { ActorGraph } from '../actorGraph';
import { neighboursOf, rowsOf } from '../rowsOf';
import { markNeighbours } from './markNeighbours';

/**
 * Burt's constraint, how far an actor's contacts are tied to each other: sum over contacts j of (p(i,j) + sum over q of
 * p(i,q) p(q,j))², where p(i,j) = 1 / contacts of i. By vertex: NaN without contacts, else above 0; it may exceed 1, so
 * it is never shown as a share. Time O(sum of contacts squared). Source: Burt 1992, "Structural Holes", p. 55;
 * unweighted.
 */
export function constraint(graph: ActorGraph): Float64Array {
  const rows = rowsOf(graph);
  const values = new Float64Array(graph.order);
  const marks = markNeighbours(graph);
  for (let vertex = 0; vertex < values.length; vertex++) {
    const row = neighboursOf(rows, vertex);
    const share = 1 / row.length;
    marks.of(vertex);
    let sum = 0;
    for (const contact of row) {
      let invested = share;
      for (const between of neighboursOf(rows, contact)) {
        if (marks.has(between)) invested += share / neighboursOf(rows, between).length;
      }
      sum += invested * invested;
    }
    values[vertex] = row.length === 0 ? Number.NaN : sum;
  }
  return values;
}
