import type { ActorId } from '../../domain/brand';
import type { ActorGraph } from '../actorGraph';
import { idsOf, vertexIndex } from '../rowsOf';
import { distancesFrom, UNREACHED } from './distancesFrom';

/** Distances from an actor, in ties, by reached actor; `undefined` when `from` is absent or not on the graph. */
export function distancesByActor(graph: ActorGraph, from: ActorId | undefined): Map<ActorId, number> | undefined {
  const start = from === undefined ? undefined : vertexIndex(idsOf(graph)).get(from);
  if (start === undefined) return undefined;
  const distances = distancesFrom(graph, [start]);
  return new Map(
    idsOf(graph).flatMap((id, vertex) => {
      const distance = distances[vertex] ?? UNREACHED;
      return distance === UNREACHED ? [] : [[id, distance] as const];
    }),
  );
}
