import { type ActorGraph, vertexIndex } from '../../analysis/actorGraph';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import type { Sector } from '../../picture/sectors';
import type { Services } from '../services';
import type { Wanted } from './plan';

/** Places that a layout gave, as they come: a table of them is made in steps. */
export type LaidOut = readonly (readonly [ActorId, Point])[];

/** The places that a layout gives, worked out off the page; `null` when another was asked for meanwhile. */
export async function placesFor(
  services: Services,
  graph: ActorGraph,
  groups: readonly Pick<Sector, 'members'>[],
  wanted: Wanted,
): Promise<LaidOut | null> {
  if (wanted.picture === 'circles') {
    const places = await services.layOutCircles(wanted.input);
    return places && [...places];
  }
  const index = vertexIndex(graph.ids);
  const groupOf = new Int32Array(graph.ids.length).fill(-1);
  // Who is in several goes with the first, which is the largest.
  for (const [number, { members }] of [...groups.entries()].reverse()) {
    for (const member of members) groupOf[index.get(member) ?? 0] = number;
  }
  const { offsets, neighbours } = graph;
  const points = await services.layOut({ graph: { offsets, neighbours }, groupOf, seed: 1 });
  return points && graph.ids.map((id, vertex) => [id, points[vertex] ?? { x: 0, y: 0 }] as const);
}
