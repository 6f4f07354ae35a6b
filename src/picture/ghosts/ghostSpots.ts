import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { bandHalf, ringRadius } from '../circles/rings';
import { type Arc, nearestInArc } from '../circles/sectorArcs';
import { type Frame, scenePoint, storedPoint } from '../frame';
import { angleOf, FULL_TURN, meanAngle, onCircle, wrapped } from '../geometry/angle';
import { spiral } from '../geometry/nearestFree';
import type { GapPlace } from './gapPlace';

const STEPS = 60;
/** Distance of a ghost from the edge of its sector, in stored units. */
const INSET = 36;
/** Beyond this distance from all actors, places count as equally empty; in stored units. */
export const EMPTY = 240;
/** Tolerance in radians outside the sector, as sectors follow their members a little. */
const EDGE_OF_SECTOR = 0.12;
/** Distance in CSS pixels at which a ghost on the Carte starts to follow the actors it belongs with. */
const LEASH = 320;

export interface CircleSpots {
  readonly frame: Frame;
  readonly outermost: number;
  /** Outermost ring of the sector in a direction. */
  readonly reachAt: (angle: number) => number;
  /** Radius of its rim there, in stored units. */
  readonly rimAt: (angle: number) => number;
  /** Stored places of actors on a ring. */
  readonly stored: ReadonlyMap<ActorId, Point>;
  /** Distance to the nearest actor on a ring, at most `EMPTY`. */
  readonly nearest: (from: Point) => number;
  readonly arcOf: (id: ActorId) => Arc | null;
  readonly ringOf: (id: ActorId) => number;
}

/**
 * Candidate places in Circles, best first: on its ring in the sector it belongs with, then on other rings of that sector; without a sector,
 * where its ring, then the others, are emptiest.
 */
export function circleSpots(
  place: GapPlace,
  { frame, outermost, reachAt, rimAt, stored, nearest, arcOf, ringOf }: CircleSpots,
): Point[] {
  const among = place.among.filter((id) => stored.has(id) && ringOf(id) > 0);
  const arc = arcFor(place, { stored, ringOf, arcOf });
  const inArc = among.filter((id) => arcOf(id) === arc);
  const wished = meanAngle(inArc.map((id) => angleOf(stored.get(id) ?? { x: 1, y: 0 }))) ?? -Math.PI / 2;
  const first = Math.min(place.ring, outermost);
  const rings = Array.from({ length: outermost }, (_, i) => i + 1);
  const spots: { point: Point; cost: number }[] = [];
  for (const ring of rings) {
    const radius = ringRadius(ring);
    const inset = INSET / radius;
    for (let step = 0; step < STEPS; step++) {
      const turn = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * (FULL_TURN / STEPS);
      const angle = wished + turn;
      if (arc && (arc.width < 2 * inset || Math.abs(nearestInArc(arc, angle, inset) - angle) > 1e-6)) continue;
      const reach = reachAt(angle);
      if (ring > reach) continue;
      for (const row of [0, 0.7, -0.7]) {
        if (radius + row * bandHalf(ring) + INSET > rimAt(angle)) continue;
        const point = onCircle(radius + row * bandHalf(ring), angle);
        const crowding = arc ? 0 : EMPTY - nearest(point);
        const cost = Math.abs(ring - first) * 130 + Math.abs(row) * 30 + (arc ? Math.abs(turn) * 60 : crowding);
        spots.push({ point: scenePoint(frame, point), cost });
      }
    }
  }
  return spots.sort((a, b) => a.cost - b.cost).map(({ point }) => point);
}

/** True when a scene place is in the sector that the gap belongs with, or there is none. */
export function belongsInCircles(
  place: GapPlace,
  at: Point,
  { frame, ...around }: Pick<CircleSpots, 'frame' | 'stored' | 'ringOf' | 'arcOf'>,
): boolean {
  const arc = arcFor(place, around);
  if (!arc) return true;
  const angle = angleOf(storedPoint(frame, at));
  return Math.abs(wrapped(nearestInArc(arc, angle, 0) - angle)) < EDGE_OF_SECTOR;
}

function arcFor(
  { among }: GapPlace,
  { stored, ringOf, arcOf }: Pick<CircleSpots, 'stored' | 'ringOf' | 'arcOf'>,
): Arc | null {
  return mostCommonArc(among.filter((id) => stored.has(id) && ringOf(id) > 0).map(arcOf));
}

/** Candidate places on the Carte: beside the actors it belongs with, otherwise around the beneficiary. */
export function freeSpots(place: GapPlace, places: ReadonlyMap<ActorId, Point>, centre: Point): Iterable<Point> {
  return spiral(middleOf(place, places) ?? centre, 22, 40);
}

/** True when a place on the Carte is still beside the actors that the gap belongs with. */
export function belongsOnCarte(place: GapPlace, at: Point, places: ReadonlyMap<ActorId, Point>): boolean {
  const middle = middleOf(place, places);
  return middle === null || Math.hypot(at.x - middle.x, at.y - middle.y) < LEASH;
}

function middleOf({ among }: GapPlace, places: ReadonlyMap<ActorId, Point>): Point | null {
  const near = among.flatMap((id) => places.get(id) ?? []);
  if (near.length === 0) return null;
  return {
    x: near.reduce((sum, point) => sum + point.x, 0) / near.length,
    y: near.reduce((sum, point) => sum + point.y, 0) / near.length,
  };
}

function mostCommonArc(arcs: readonly (Arc | null)[]): Arc | null {
  const counts = new Map<Arc, number>();
  for (const arc of arcs) if (arc) counts.set(arc, (counts.get(arc) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].start - b[0].start)[0]?.[0] ?? null;
}
