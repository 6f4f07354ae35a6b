import type { ActorGraph } from '../actorGraph';
import { neighboursOf, rowsOf } from '../rowsOf';

/** Connected components of a map. Numbered from 0: the largest first, then by smallest name. */
export interface Pieces {
  readonly count: number;
  /** Vertex → component. */
  readonly pieceOf: Uint32Array;
  readonly sizes: Uint32Array;
}

/** Returns the connected components; an actor without ties is one of its own. Time O(n + m + p log p). */
export function pieces(graph: ActorGraph): Pieces {
  const found = piecesByVertex(graph);
  // Vertices are numbered by name and components found by smallest vertex, so a stable sort by size is enough.
  const order = found.sizes.map((_, piece) => piece).sort((a, b) => (found.sizes[b] ?? 0) - (found.sizes[a] ?? 0));
  const rankOf = new Uint32Array(order.length);
  order.forEach((piece, rank) => {
    rankOf[piece] = rank;
  });
  return {
    count: order.length,
    pieceOf: found.pieceOf.map((piece) => rankOf[piece] ?? 0),
    sizes: Uint32Array.from(order, (piece) => found.sizes[piece] ?? 0),
  };
}

function piecesByVertex(graph: ActorGraph): { pieceOf: Uint32Array; sizes: number[] } {
  const rows = rowsOf(graph);
  const size = graph.order;
  const pieceOf = new Uint32Array(size);
  const seen = new Uint8Array(size);
  const queue = new Uint32Array(size);
  const sizes: number[] = [];
  for (let start = 0; start < size; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    queue[0] = start;
    let end = 1;
    for (let head = 0; head < end; head++) {
      const vertex = queue[head] ?? 0;
      pieceOf[vertex] = sizes.length;
      for (const neighbour of neighboursOf(rows, vertex)) {
        if (seen[neighbour]) continue;
        seen[neighbour] = 1;
        queue[end++] = neighbour;
      }
    }
    sizes.push(end);
  }
  return { pieceOf, sizes };
}
