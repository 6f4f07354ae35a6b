import type { ActorId } from './brand';
import { tableWith } from './remembered/madeTable';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Place of an actor in each picture, in stored units (independent of the window; origin at the centre). */
export interface Placement {
  readonly id: ActorId;
  readonly circles?: Point;
  readonly free?: Point;
  /** Placed by hand: no layout moves it. */
  readonly pinned?: boolean;
}

/** False when a coordinate is not a number: such a place is refused. */
export function isFinitePlacement({ circles, free }: Omit<Placement, 'id'>): boolean {
  return [circles, free].every((point) => !point || (Number.isFinite(point.x) && Number.isFinite(point.y)));
}

type Placements = ReadonlyMap<ActorId, Placement>;

/**
 * `known` overlaid with `placements`, except for pinned actors and those not on the map; the same object when nothing differs.
 */
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
 * Removes places in Circles, which depend on the actor in the middle, except those set by hand. The same object when there are
 * none.
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
