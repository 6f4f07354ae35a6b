import type { ActorId } from '../../domain/brand';
import type { Perimeter } from '../../domain/looks/perimeter';
import { rememberedByActor } from '../../domain/remembered/rememberedByActor';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { rowsOf } from '../rowsOf';
import type { PerimeterCount } from './finding';
import type { FindingContext } from './findingContext';

const NEITHER = 2;

/**
 * Counts the ties that touch the inside of the perimeter and those that leave it; `null` without a perimeter. Actors
 * without a value are neither in nor out: their ties are not counted. Time O(n + m), once per context.
 */
export const perimeterCount = rememberedFor(({ perimeter, actors, graph }: FindingContext): PerimeterCount | null => {
  if (!perimeter) return null;
  const { ids, offsets, neighbours } = rowsOf(graph);
  const side = sidesOf(actors, perimeter);
  let touching = 0;
  const leavingTies: (readonly [ActorId, ActorId])[] = [];
  for (let inner = 0; inner < side.length; inner++) {
    if (side[inner] !== 1) continue;
    const end = offsets[inner + 1] ?? 0;
    for (let place = offsets[inner] ?? 0; place < end; place++) {
      const other = neighbours[place] ?? 0;
      if (side[other] === NEITHER) continue;
      if (side[other] === 1) {
        if (inner < other) touching++;
        continue;
      }
      touching++;
      const from = ids[inner];
      const to = ids[other];
      if (from !== undefined && to !== undefined) leavingTies.push([from, to]);
    }
  }
  const { level, value } = perimeter;
  return { level, value, touching, leaving: leavingTies.length, leavingTies };
});

/** By vertex: 1 inside, 0 outside, `NEITHER` without a value. */
const sidesOf = rememberedByActor((actor, { isInside }: Perimeter): number => {
  const inside = isInside(actor);
  return inside === undefined ? NEITHER : Number(inside);
});
