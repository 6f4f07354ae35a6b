import { idsOf, vertexIndex } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { placesById } from '../geometry/placesById';
import { SMALL_MAP } from '../smallMap';
import { arrangeCircles } from './circlesArranged';
import type { CirclesInput } from './circlesInput';
import { keepCircles } from './circlesKept';
import { ringsAround } from './rings';
import { smallCircles } from './smallCircles';

/**
 * Place of each actor in Circles, in stored units, origin at the centre: rings by number of go-betweens, sectors by partition. Actors keep
 * their places; newcomers take a free one near their contacts. Arranged anew when most actors have no place, or when a small map only keeps
 * its order. Deterministic. A few sweeps of about O(n + m) each, and a bounded search for fewer crossings.
 */
export function circlesLayout(input: CirclesInput): Map<ActorId, Point> {
  const { graph, centre } = input;
  const centreVertex = vertexIndex(idsOf(graph)).get(centre);
  if (centreVertex === undefined) return new Map(input.previous);
  const rings = ringsAround(graph, centreVertex);
  const points = pointsOf(input, rings);
  return placesById(graph, points);
}

function pointsOf(input: CirclesInput, rings: Int8Array): Point[] {
  const { graph, previous, keep } = input;
  const count = graph.order;
  const known = idsOf(graph).filter((id) => previous.has(id)).length;
  const isKept = known > 1 && known * 2 >= count;
  if (count <= SMALL_MAP && (keep === 'order' || !isKept)) return smallCircles(input, rings);
  return isKept
    ? keepCircles({ ...input, keep: keep === 'sameRing' ? keep : 'all' }, rings)
    : arrangeCircles(input, rings);
}
