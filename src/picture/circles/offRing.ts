import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { readsAsRing, rimRadius, TRAY } from './rings';
import { readsAsTray } from './tray';

/**
 * Who sits where another number of go-betweens would be read: since an edit brought them nearer or further and nobody was
 * moved. Those put by hand sit where somebody wants them. `places` are stored ones.
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
