import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';

export function placesById(graph: ActorGraph, points: readonly Point[]): Map<ActorId, Point> {
  return new Map(idsOf(graph).map((id, vertex) => [id, points[vertex] ?? { x: 0, y: 0 }]));
}
