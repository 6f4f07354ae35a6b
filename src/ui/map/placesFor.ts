import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf, rowsOf, vertexIndex } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import type { Sector } from '../../picture/circles/sectors';
import { placesById } from '../../picture/geometry/placesById';
import type { Services } from '../services';
import type { Wanted } from './plan';

export type LaidOut = readonly (readonly [ActorId, Point])[];

/** Computes the places of a layout off the page; `null` when another was asked for meanwhile. */
export async function placesFor(
  services: Services,
  graph: ActorGraph,
  groups: readonly Pick<Sector, 'members'>[],
  wanted: Wanted,
): Promise<LaidOut | null> {
  if (wanted.picture === 'circles') {
    const places = await services.layouts.layOutCircles(wanted.input);
    return places && [...places];
  }
  const index = vertexIndex(idsOf(graph));
  const groupOf = new Int32Array(graph.order).fill(-1);
  // An actor in several groups goes with the first, which is the largest.
  for (const [number, { members }] of [...groups.entries()].reverse()) {
    for (const member of members) groupOf[index.get(member) ?? 0] = number;
  }
  const { offsets, neighbours } = rowsOf(graph);
  const points = await services.layouts.layOut({ graph: { offsets, neighbours }, groupOf, seed: 1 });
  return points && [...placesById(graph, points)];
}
