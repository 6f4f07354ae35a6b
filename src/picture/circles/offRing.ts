import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { readsAsRing, rimRadius, TRAY } from './rings';
import { readsAsTray } from './tray';

/**
 * Actors whose place reads as another number of go-betweens, since an edit brought them nearer or farther and nothing moved. Actors placed
 * by hand do not count. `places`: stored.
 */
export function offRing(
  graph: ActorGraph,
  ringOf: (id: ActorId) => number,
  places: ReadonlyMap<ActorId, Point>,
  isPinned: (id: ActorId) => boolean,
  outermost: number,
): ActorId[] {
  const rim = rimRadius(outermost);
  return idsOf(graph).filter((id) => {
    const at = places.get(id);
    const ring = ringOf(id);
    if (!at || ring === 0 || isPinned(id)) return false;
    if (ring === TRAY) return !readsAsTray(at) && Math.hypot(at.x, at.y) < rim - 10;
    return !readsAsRing(Math.hypot(at.x, at.y), ring);
  });
}
