import type { ActorGraph } from '../../analysis/actorGraph';
import type { ActorId } from '../../domain/brand';
import { eachSteps } from '../../domain/eachSteps';
import type { Point } from '../../domain/placement';

type Places = Iterable<readonly [ActorId, Point]>;

/** One table of both; the later say more. In steps. */
export function* joinedPlaces(places: Places, later: Places): Generator<void, Map<ActorId, Point>> {
  const all = new Map<ActorId, Point>();
  for (const some of [places, later]) yield* eachSteps(some, ([id, at]) => all.set(id, at));
  return all;
}

/** Those of the actors of a graph, in its order. In steps. */
export function* placesOf(
  { ids }: ActorGraph,
  places: ReadonlyMap<ActorId, Point>,
): Generator<void, ReadonlyMap<ActorId, Point>> {
  const found = new Map<ActorId, Point>();
  yield* eachSteps(ids, (id) => {
    const at = places.get(id);
    if (at) found.set(id, at);
  });
  return found;
}
