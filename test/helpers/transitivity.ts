import type { ActorGraph } from '../../src/analysis/actorGraph';
import { markNeighbours } from '../../src/analysis/measures/markNeighbours';
import { neighboursOf, rowsOf } from '../../src/analysis/rowsOf';

/**
 * Share of two-tie chains whose ends are tied: 3 × triangles / chains of two ties. One number for the map, 0 … 1, 0
 * when there is no chain of two. Time O(sum of contacts squared). Source: Newman, Watts & Strogatz 2002.
 */
export function transitivity(graph: ActorGraph): number {
  const rows = rowsOf(graph);
  const marks = markNeighbours(graph);
  let closed = 0;
  let chains = 0;
  for (let vertex = 0; vertex < graph.order; vertex++) {
    const row = neighboursOf(rows, vertex);
    chains += row.length * (row.length - 1);
    marks.of(vertex);
    for (const contact of row) for (const other of neighboursOf(rows, contact)) if (marks.has(other)) closed++;
  }
  return chains === 0 ? 0 : closed / chains;
}
