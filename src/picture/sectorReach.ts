import type { ActorId } from '../domain/brand';
import { FULL_TURN, onCircle, positive } from './angle';
import type { Box } from './box';
import { rimRadius } from './rings';
import type { Arc } from './sectorArcs';
import type { Sector } from './sectors';

/** Between two places that are looked at along a rim, in radians. */
const STEP = 0.04;

/** The outermost ring of each sector, at least 1: it ends there, and the room beyond is for others. */
export function sectorReach(sectors: readonly Sector[], ringOf: (id: ActorId) => number): number[] {
  return sectors.map(({ members }) => members.reduce((most, id) => Math.max(most, ringOf(id)), 1));
}

/** What sectors take up together, about the centre, in stored units; with nobody on a ring, room for a first one. */
export function sectorsBox(arcs: readonly (Arc | null)[], reach: readonly number[]): Box {
  const least = rimRadius(1);
  const box = { left: -least, right: least, top: -least, bottom: least };
  arcs.forEach((arc, sector) => {
    if (!arc) return;
    const rim = rimRadius(reach[sector] ?? 1);
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

/** The outermost ring of the sector in a direction; `null` where there is none. */
export function reachAt(arcs: readonly (Arc | null)[], reach: readonly number[], angle: number): number | null {
  const sector = arcs.findIndex((arc) => arc !== null && isInArc(arc, angle));
  return sector < 0 ? null : (reach[sector] ?? 1);
}

function isInArc({ start, width }: Arc, angle: number): boolean {
  return width > FULL_TURN - 1e-6 || positive(angle - start) <= width;
}
