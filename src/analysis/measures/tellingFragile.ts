import type { ActorId } from '../../domain/brand';
import type { ActorGraph } from '../actorGraph';
import { LEAST_GROUPED } from '../groups/shownGroups';

/**
 * The fragile points that are worth a mark. None on a map just begun, nor where more than half of those who know two others are
 * fragile: a map of branches, as it is when each was typed with their house, or one house of two people among many that nothing links.
 * There the mark would say of nearly everybody what the lines show already.
 */
export function tellingFragile(graph: ActorGraph, points: readonly ActorId[], actors: number): ReadonlySet<ActorId> {
  if (actors < LEAST_GROUPED) return new Set();
  const knowTwo = graph.filterNodes((id) => graph.degree(id) > 1).length;
  return new Set(points.length * 2 > knowTwo ? [] : points);
}
