import type { ActorGraph } from '../actorGraph';
import { neighboursOf, rowsOf } from '../rowsOf';
import { markNeighbours } from './markNeighbours';

/**
 * Effective size, the contacts that do not repeat each other: n − 2t/n, with n contacts and t ties among them. By
 * vertex, 0 without contacts, else 1 … n. Time O(sum of contacts squared).
 * Source: Borgatti 1997, "Structural holes: unpacking Burt's redundancy measures"; unweighted.
 */
export function effectiveSize(graph: ActorGraph): Float64Array {
  const rows = rowsOf(graph);
  const sizes = new Float64Array(graph.order);
  const marks = markNeighbours(graph);
  for (let vertex = 0; vertex < sizes.length; vertex++) {
    const row = neighboursOf(rows, vertex);
    if (row.length === 0) continue;
    marks.of(vertex);
    let twiceTies = 0;
    for (const contact of row) for (const other of neighboursOf(rows, contact)) if (marks.has(other)) twiceTies++;
    sizes[vertex] = row.length - twiceTies / row.length;
  }
  return sizes;
}
