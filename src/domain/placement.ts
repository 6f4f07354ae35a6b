import type { ActorId } from './brand';
import { tableWith } from './remembered/madeTable';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an actor was put, in each picture, in stored units (they know no window; origin at the centre). */
export interface Placement {
  readonly id: ActorId;
  readonly circles?: Point;
  readonly free?: Point;
  /** Put there by hand: no layout moves it. */
  readonly pinned?: boolean;
}

/** False when a coordinate is not a number: such a place is never kept. */
export function isFinitePlacement({ circles, free }: Omit<Placement, 'id'>): boolean {
  return [circles, free].every((point) => !point || (Number.isFinite(point.x) && Number.isFinite(point.y)));
}

type Placements = ReadonlyMap<ActorId, Placement>;

/** `known` with `placements` laid over it, but for pinned actors and those not on the map; the same one if nothing differs. */
export function withPlacements(
  known: Placements,
  placements: readonly Placement[],
  isOnMap: (id: ActorId) => boolean,
): Placements {
  const next = new Map(known);
  let changed = false;
  for (const placement of placements) {
    const before = next.get(placement.id);
    if (before?.pinned || !isOnMap(placement.id) || !isFinitePlacement(placement)) continue;
    const after: Placement = { ...before, ...placement };
    if (before && samePoint(before.circles, after.circles) && samePoint(before.free, after.free)) continue;
    next.set(placement.id, after);
    changed = true;
  }
  return changed ? next : known;
}

/**
 * `placements` without the places in Circles, which are around whoever was in the middle; who was put by hand stays. The same ones if nobody
 * has such a place.
 */
export function withoutCirclePlaces(placements: Placements): Placements {
  const changes = [...placements.values()].flatMap(({ circles, ...rest }): (readonly [ActorId, Placement | null])[] =>
    circles === undefined || rest.pinned ? [] : [[rest.id, rest.free === undefined ? null : rest]],
  );
  return changes.length === 0 ? placements : tableWith(placements, changes);
}

function samePoint(a: Point | undefined, b: Point | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.x === b.x && a.y === b.y);
}
