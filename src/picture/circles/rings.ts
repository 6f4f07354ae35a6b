import type { ActorGraph } from '../../analysis/actorGraph';
import { distancesFrom, UNREACHED } from '../../analysis/measures/distancesFrom';
import { idsOf, vertexIndex } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';

/** Rings, from the centre out: oneself, direct contacts, 1 go-between, 2, further. */
export const RING_COUNT = 4;
/** Radius of each ring, in stored units; the first is the centre. */
const RING_RADII: readonly number[] = [0, 200, 352, 462, 540];
/** Half of the width of the band of each ring. Outer rings are long: theirs can be narrow. */
const BAND_HALVES: readonly number[] = [0, 68, 60, 44, 34];
/** Ring of those to whom no chain is known. */
export const TRAY = -1;

/** Ring of each vertex: 0 for the centre, 1 to 4 by distance, `TRAY` when no chain is known. */
export function ringsAround(graph: ActorGraph, centre: number): Int8Array {
  return Int8Array.from(distancesFrom(graph, [centre]), (distance) =>
    distance === UNREACHED ? TRAY : Math.min(distance, RING_COUNT),
  );
}

/** The same by who it is; `TRAY` for whoever is not there. */
export function ringOfIn(graph: ActorGraph, rings: Int8Array): (id: ActorId) => number {
  const index = vertexIndex(idsOf(graph));
  return (id) => rings[index.get(id) ?? -1] ?? TRAY;
}

/** Outermost ring with somebody on it, at least 1. */
export function outermostRing(rings: Int8Array): number {
  return rings.reduce((most, ring) => Math.max(most, ring), 1);
}

export function ringRadius(ring: number): number {
  return RING_RADII[ring] ?? 0;
}

/** Radius of the rim of the sectors when `outermost` is the last ring: its band and some room for marks. */
export function rimRadius(outermost: number): number {
  return ringRadius(outermost) + bandHalf(outermost) + 24;
}

/** Whether a distance from the centre, in stored units, reads as on this ring: nearer to it than to others, or nearly. */
export function readsAsRing(distance: number, ring: number): boolean {
  const slack = 24;
  const inner = (ringRadius(ring - 1) + ringRadius(ring)) / 2 - slack;
  const outer = ring === RING_COUNT ? rimRadius(ring) + slack : (ringRadius(ring) + ringRadius(ring + 1)) / 2 + slack;
  return distance >= inner && distance <= outer;
}

/** How far from its ring, inwards or outwards, an actor may sit and still be read as on it, in stored units. */
export function bandHalf(ring: number): number {
  return BAND_HALVES[ring] ?? 0;
}
