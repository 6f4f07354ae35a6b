import type { ActorGraph } from '../../src/analysis/actorGraph';
import { neighboursOf, rowsOf } from '../../src/analysis/rowsOf';

/**
 * Who loses touch if `vertex` leaves: the actors of its piece outside the largest part that remains, ascending.
 * Between equal parts the one that holds `keep` (the beneficiary) remains, else the one with the smallest name.
 * Empty when it is no fragile point. Time O(n + m).
 */
export function cutOffOracle(graph: ActorGraph, vertex: number, keep?: number): number[] {
  const parts = partsWithout(graph, vertex);
  const [remaining] = parts.toSorted((a, b) => b.length - a.length || holds(b, keep) - holds(a, keep));
  return parts
    .filter((part) => part !== remaining)
    .flat()
    .sort((a, b) => a - b);
}

/** Parts into which the piece of `vertex` falls without it, by smallest vertex. */
function partsWithout(graph: ActorGraph, vertex: number): number[][] {
  const rows = rowsOf(graph);
  const seen = new Uint8Array(graph.order);
  seen[vertex] = 1;
  const parts: number[][] = [];
  for (const contact of neighboursOf(rows, vertex)) {
    if (seen[contact]) continue;
    seen[contact] = 1;
    const part = [contact];
    for (const one of part) {
      for (const other of neighboursOf(rows, one)) {
        if (seen[other]) continue;
        seen[other] = 1;
        part.push(other);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort(([a = 0], [b = 0]) => a - b);
}

function holds(part: readonly number[], keep: number | undefined): number {
  return keep !== undefined && part.includes(keep) ? 1 : 0;
}
