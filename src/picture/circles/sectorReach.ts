import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { FULL_TURN, onCircle, positive } from '../geometry/angle';
import type { Box } from '../geometry/box';
import { SMALL_MAP } from '../smallMap';
import { rimRadius, ringRadius } from './rings';
import type { Arc } from './sectorArcs';
import type { Sector } from './sectors';

/** Sampling step along a rim, in radians. */
const STEP = 0.04;

/** Outermost ring of each sector, at least 1: its ground ends there and leaves the room beyond to others. */
export function sectorReach(sectors: readonly Sector[], ringOf: (id: ActorId) => number): number[] {
  return sectors.map(({ members }) => members.reduce((most, id) => Math.max(most, ringOf(id)), 1));
}

/** Distance from the outermost member of a sector of a small map to its rim, in stored units. */
export const SECTOR_RIM = 34;

/** Radius of the rim of each sector, in stored units: that of its outermost ring, or on a small map as far as its members need. */
export function sectorRims(
  sectors: readonly Sector[],
  ringOf: (id: ActorId) => number,
  places: ReadonlyMap<ActorId, Point>,
): number[] {
  const reach = sectorReach(sectors, ringOf);
  const count = sectors.reduce((sum, { members }) => sum + members.length, 0);
  return sectors.map(({ members }, i) => {
    const most = rimRadius(reach[i] ?? 1);
    if (count > SMALL_MAP) return most;
    const farthest = members.reduce(
      (far, id) => {
        const at = ringOf(id) > 0 ? places.get(id) : undefined;
        return at ? Math.max(far, Math.hypot(at.x, at.y)) : far;
      },
      ringRadius(reach[i] ?? 1),
    );
    return Math.min(most, farthest + SECTOR_RIM);
  });
}

/** Smallest extent of the first ring. */
export function leastRim(sectors: readonly Sector[]): number {
  const count = sectors.reduce((sum, { members }) => sum + members.length, 0);
  return count > SMALL_MAP ? rimRadius(1) : ringRadius(1) + SECTOR_RIM;
}

/** Bounding box of sectors with these rims, around the centre, in stored units; at least the first ring. */
export function sectorsBox(arcs: readonly (Arc | null)[], rims: readonly number[], least = rimRadius(1)): Box {
  const box = { left: -least, right: least, top: -least, bottom: least };
  arcs.forEach((arc, sector) => {
    if (!arc) return;
    const rim = rims[sector] ?? least;
    const steps = Math.ceil(arc.width / STEP);
    for (let i = 0; i <= steps; i++) {
      const { x, y } = onCircle(rim, arc.start + (arc.width * i) / steps);
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  });
  return box;
}

/** Outermost ring of the sector in a direction; `null` without a sector there. */
export function reachAt(arcs: readonly (Arc | null)[], reach: readonly number[], angle: number): number | null {
  const sector = arcs.findIndex((arc) => arc !== null && isInArc(arc, angle));
  return sector < 0 ? null : (reach[sector] ?? 1);
}

function isInArc({ start, width }: Arc, angle: number): boolean {
  return width > FULL_TURN - 1e-6 || positive(angle - start) <= width;
}
