import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';

/**
 * Those of `some`, the foremost first, who are at least `apart` from all who are kept before them; `isKept`: wherever they
 * are. O(n²), of the few who have a mark of their own.
 */
export function withRoom(
  some: Iterable<ActorId>,
  placeOf: (id: ActorId) => Point | undefined,
  apart: number,
  isKept: (id: ActorId) => boolean,
): Set<ActorId> {
  const kept = new Set<ActorId>();
  const places: Point[] = [];
  for (const id of some) {
    const at = placeOf(id);
    const isNear = at !== undefined && places.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < apart);
    if (isNear && !isKept(id)) continue;
    kept.add(id);
    if (at) places.push(at);
  }
  return kept;
}
