import type { ActorGraph } from '../../analysis/actorGraph';
import { distancesFrom, UNREACHED } from '../../analysis/measures/distancesFrom';
import { idsOf, vertexIndex } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';

/** Rings around the centre: direct contacts, 1 go-between, 2, further. */
export const RING_COUNT = 4;
/** Radius of each ring, in stored units; the first is the centre. */
const RING_RADII: readonly number[] = [0, 200, 352, 462, 540];
/** Half the width of each ring's band. Outer rings are long, so their bands can be narrow. */
const BAND_HALVES: readonly number[] = [0, 68, 60, 44, 34];
/** Ring of actors without a known chain. */
export const TRAY = -1;

/** Ring of each vertex: 0 for the centre, 1 to 4 by distance, `TRAY` when no chain is known. */
export function ringsAround(graph: ActorGraph, centre: number): Int8Array {
  return Int8Array.from(distancesFrom(graph, [centre]), (distance) =>
    distance === UNREACHED ? TRAY : Math.min(distance, RING_COUNT),
  );
}

/** Ring by actor id; `TRAY` for unknown actors. */
export function ringOfIn(graph: ActorGraph, rings: Int8Array): (id: ActorId) => number {
  const index = vertexIndex(idsOf(graph));
  return (id) => rings[index.get(id) ?? -1] ?? TRAY;
}

/** Outermost ring with an actor on it, at least 1. */
export function outermostRing(rings: Int8Array): number {
  return rings.reduce((most, ring) => Math.max(most, ring), 1);
}

export function ringRadius(ring: number): number {
  return RING_RADII[ring] ?? 0;
}

/** Radius of the rim of sectors whose last ring is `outermost`: its band plus room for marks. */
export function rimRadius(outermost: number): number {
  return ringRadius(outermost) + bandHalf(outermost) + 24;
}

/** True when a distance from the centre, in stored units, reads as this ring: nearest to it, or nearly. */
export function readsAsRing(distance: number, ring: number): boolean {
  const slack = 24;
  const inner = (ringRadius(ring - 1) + ringRadius(ring)) / 2 - slack;
  const outer = ring === RING_COUNT ? rimRadius(ring) + slack : (ringRadius(ring) + ringRadius(ring + 1)) / 2 + slack;
  return distance >= inner && distance <= outer;
}

/** Distance from its ring, either way, within which an actor still reads as on it; in stored units. */
export function bandHalf(ring: number): number {
  return BAND_HALVES[ring] ?? 0;
}
