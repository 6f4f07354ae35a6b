import { type ActorGraph, neighboursOf, vertexIndex } from '../../analysis/actorGraph';
import type { ActorId } from '../../domain/brand';
import { ringsAround } from '../../picture/rings';

/** Actors of which a tie came or went and who are now at another distance: they alone move. */
export function movedByTies(before: ActorGraph, after: ActorGraph, centre: ActorId): Set<ActorId> {
  const moved = new Set<ActorId>();
  if (before === after || before.ids.length !== after.ids.length) return moved;
  const [indexBefore, indexAfter] = [vertexIndex(before.ids), vertexIndex(after.ids)];
  const [centreBefore, centreAfter] = [indexBefore.get(centre), indexAfter.get(centre)];
  if (centreBefore === undefined || centreAfter === undefined) return moved;
  const [ringsBefore, ringsAfter] = [ringsAround(before, centreBefore), ringsAround(after, centreAfter)];
  for (const [id, vertex] of indexAfter) {
    const old = indexBefore.get(id);
    if (old === undefined || ringsBefore[old] === ringsAfter[vertex]) continue;
    if (neighboursOf(before, old).length !== neighboursOf(after, vertex).length) moved.add(id);
  }
  return moved;
}
