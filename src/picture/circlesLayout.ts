import { type ActorGraph, vertexIndex } from '../analysis/actorGraph';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { Size } from './box';
import { arrangeCircles } from './circlesArranged';
import { keepCircles } from './circlesKept';
import { ringsAround } from './rings';
import type { Sector } from './sectors';

export interface CirclesInput {
  readonly graph: ActorGraph;
  readonly centre: ActorId;
  /** Every actor in exactly one (see `drawnSectors`). */
  readonly sectors: readonly Sector[];
  /** Places that actors have already, in stored units. */
  readonly previous: ReadonlyMap<ActorId, Point>;
  /** Put by hand: never moved. */
  readonly pinned: ReadonlySet<ActorId>;
  readonly viewport: Size;
  /** `sameRing`: an actor that changed ring moves to it. `all`: whoever has a place keeps it. */
  readonly keep: 'sameRing' | 'all';
  /** Who has a mark of its own while the others are drawn together (see `standingActors`); without it, everyone. */
  readonly standing?: ReadonlySet<ActorId> | null;
}

/**
 * Place of each actor in Circles, in stored units, origin at the centre: rings by number of go-betweens, sectors by
 * partition. Who has a place keeps it; newcomers take a free one near their contacts. Arranged anew when most have none.
 * The same input, the same places. About O(n + m) for each of a few sweeps, and a bounded search for fewer crossings.
 */
export function circlesLayout(input: CirclesInput): Map<ActorId, Point> {
  const { graph, centre } = input;
  const centreVertex = vertexIndex(graph.ids).get(centre);
  if (centreVertex === undefined) return new Map(input.previous);
  const rings = ringsAround(graph, centreVertex);
  const known = graph.ids.filter((id) => input.previous.has(id)).length;
  const points = known > 1 && known * 2 >= graph.ids.length ? keepCircles(input, rings) : arrangeCircles(input, rings);
  return new Map(graph.ids.map((id, vertex) => [id, points[vertex] ?? { x: 0, y: 0 }]));
}
