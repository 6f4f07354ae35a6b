import type { ActorGraph } from '../actorGraph';
import { neighboursOf, rowsOf } from '../rowsOf';

/** Tests in constant time whether a vertex is tied to the one last chosen with `of`. */
export interface NeighbourMarks {
  readonly of: (vertex: number) => void;
  readonly has: (vertex: number) => boolean;
}

/** Uses one array for the whole graph: choosing a vertex costs its number of contacts, and nothing is ever cleared. */
export function markNeighbours(graph: ActorGraph): NeighbourMarks {
  const rows = rowsOf(graph);
  const markedBy = new Int32Array(graph.order).fill(-1);
  let chosen = -1;
  return {
    of: (vertex) => {
      chosen = vertex;
      for (const neighbour of neighboursOf(rows, vertex)) markedBy[neighbour] = vertex;
    },
    has: (vertex) => markedBy[vertex] === chosen,
  };
}
