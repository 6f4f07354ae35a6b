import type { ActorId } from '../../domain/brand';
import type { ActorGraph } from '../actorGraph';
import { neighboursOf, rowsOf, vertexIndex } from '../rowsOf';

/**
 * Actors that an edit concerns: those of `after` that are new, or that gained or lost a tie since `before`. Renaming,
 * or a second tie of a pair, changes nothing. Time O(n + m).
 */
export function changedActors(before: ActorGraph, after: ActorGraph): ActorId[] {
  if (before === after) return [];
  const [was, is] = [rowsOf(before), rowsOf(after)];
  const earlier = vertexIndex(was.ids);
  const later = vertexIndex(is.ids);
  /** By vertex of `after`: last vertex whose earlier row contained it, counted from 1. */
  const marked = new Uint32Array(after.order);
  return is.ids.filter((id, vertex) => {
    const old = earlier.get(id);
    if (old === undefined) return true;
    const [row, newRow] = [neighboursOf(was, old), neighboursOf(is, vertex)];
    if (row.length !== newRow.length) return true;
    for (const neighbour of row) {
      const other = later.get(was.ids[neighbour] ?? id);
      if (other !== undefined) marked[other] = vertex + 1;
    }
    return newRow.some((neighbour) => marked[neighbour] !== vertex + 1);
  });
}
