import type { ActorId } from '../../domain/brand';
import { type ActorGraph, vertexIndex } from '../actorGraph';

/**
 * Whom an edit is about: actors of `after` that are new, or that gained or lost a tie since `before`. Renaming, or a second
 * tie between the same two, changes nothing. Time O(n + m).
 */
export function changedActors(before: ActorGraph, after: ActorGraph): ActorId[] {
  if (before === after) return [];
  const earlier = vertexIndex(before.ids);
  const later = vertexIndex(after.ids);
  /** By vertex of `after`: last one whose earlier row had it, counted from 1. */
  const marked = new Uint32Array(after.ids.length);
  return after.ids.filter((id, vertex) => {
    const was = earlier.get(id);
    if (was === undefined) return true;
    const [start = 0, end = 0] = [before.offsets[was], before.offsets[was + 1]];
    const [newStart = 0, newEnd = 0] = [after.offsets[vertex], after.offsets[vertex + 1]];
    if (end - start !== newEnd - newStart) return true;
    for (let at = start; at < end; at++) {
      const other = later.get(before.ids[before.neighbours[at] ?? 0] ?? id);
      if (other !== undefined) marked[other] = vertex + 1;
    }
    for (let at = newStart; at < newEnd; at++) {
      if (marked[after.neighbours[at] ?? 0] !== vertex + 1) return true;
    }
    return false;
  });
}
