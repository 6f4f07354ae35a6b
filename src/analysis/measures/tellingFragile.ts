import type { ActorId } from '../../domain/brand';
import type { ActorGraph } from '../actorGraph';
import { LEAST_GROUPED } from '../groups/shownGroups';

/**
 * Fragile points worth a mark. None on a map just begun, nor where more than half of the actors with two contacts are
 * fragile, as on a map of branches (people typed in with their house, houses not linked): the mark would be on nearly
 * everybody and repeat what the lines show.
 */
export function tellingFragile(graph: ActorGraph, points: readonly ActorId[], actors: number): ReadonlySet<ActorId> {
  if (actors < LEAST_GROUPED) return new Set();
  const knowTwo = graph.filterNodes((id) => graph.degree(id) > 1).length;
  return new Set(points.length * 2 > knowTwo ? [] : points);
}
