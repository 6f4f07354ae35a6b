import type { ActorId } from '../domain/brand';
import { type ActorGraph, vertexIndex } from './actorGraph';

const GONE = 0xffffffff;

/**
 * The graph with other vertices, or in another order: actors that are not among `ids` are taken out with their pairs,
 * those that were not there have none. The graph must have marks. Time O(n + m).
 */
export function withVertices(before: ActorGraph, ids: readonly ActorId[]): ActorGraph {
  const oldOf = vertexIndex(before.ids);
  const newOf = new Uint32Array(before.ids.length).fill(GONE);
  const olds = Uint32Array.from(ids, (id) => oldOf.get(id) ?? GONE);
  olds.forEach((old, vertex) => {
    if (old !== GONE) newOf[old] = vertex;
  });
  const offsets = new Uint32Array(ids.length + 1);
  const neighbours = new Uint32Array(before.neighbours.length);
  const marks = new Uint8Array(before.neighbours.length);
  let written = 0;
  olds.forEach((old, vertex) => {
    const start = written;
    const end = old === GONE ? 0 : (before.offsets[old + 1] ?? 0);
    for (let place = old === GONE ? 0 : (before.offsets[old] ?? 0); place < end; place++) {
      const neighbour = newOf[before.neighbours[place] ?? 0] ?? GONE;
      if (neighbour === GONE) continue;
      // Almost everybody keeps their order: an entry seldom goes back.
      let at = written++;
      for (; at > start && (neighbours[at - 1] ?? 0) > neighbour; at--) {
        neighbours[at] = neighbours[at - 1] ?? 0;
        marks[at] = marks[at - 1] ?? 0;
      }
      neighbours[at] = neighbour;
      marks[at] = before.marks?.[place] ?? 0;
    }
    offsets[vertex + 1] = written;
  });
  return {
    ids,
    offsets,
    neighbours: neighbours.slice(0, written),
    tieCount: written / 2,
    marks: marks.slice(0, written),
  };
}
