import type { ActorGraph } from '../analysis/actorGraph';
import { idsOf, vertexIndex } from '../analysis/rowsOf';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import { ringOfIn, ringRadius, ringsAround, TRAY } from './circles/rings';
import { arcsOfPlaced } from './circles/sectorArcs';
import { sectorRims, sectorsBox } from './circles/sectorReach';
import { OTHERS, type Sector } from './circles/sectors';
import { circlesFrame, type Frame, frameOfPoints } from './frame';
import type { Box, Size } from './geometry/box';
import type { PictureName } from './pictureName';
import { SMALL_MAP } from './smallMap';

/** Room between a mark of a small map and the frame, for its name, in stored units. */
const BESIDE = { x: 28, y: 36 };
/** Margin around the first ring, in stored units. */
const LEAST_AROUND = 10;

/**
 * Frame in which a picture fills a view. Compute it when a map opens, the picture or centre changes, the view is resized or everything is
 * to be shown; keep it while editing, so that nothing moves.
 */
export function frameFor(
  picture: PictureName,
  graph: ActorGraph,
  centre: ActorId | undefined,
  places: ReadonlyMap<ActorId, Point>,
  viewport: Size,
  sectors: readonly Sector[],
): Frame {
  const centreVertex = centre === undefined ? undefined : vertexIndex(idsOf(graph)).get(centre);
  if (picture === 'free' || centreVertex === undefined) {
    return frameOfPoints(places.values(), viewport, graph.order <= SMALL_MAP);
  }
  const rings = ringsAround(graph, centreVertex);
  const ringOf = ringOfIn(graph, rings);
  const tray = idsOf(graph).flatMap((id, vertex) => (rings[vertex] === TRAY ? (places.get(id) ?? []) : []));
  if (graph.order <= SMALL_MAP) return smallCirclesFrame(sectors, ringOf, places, viewport);
  const arcs = arcsOfPlaced(sectors, ringOf, places);
  const box = sectorsBox(arcs, sectorRims(sectors, ringOf, places));
  if (tray.length === 0) return circlesFrame(box, null, viewport);
  // Rows of newcomers may be wider than the circles. A loop, as engines limit the arguments of a spread call.
  let { left, right } = box;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y } of tray) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return circlesFrame({ ...box, left, right }, bottom, viewport);
}

/** Frame of Circles on a small map: the first ring, farther out where there are actors, and all drawn sectors. */
export function smallCirclesFrame(
  sectors: readonly Sector[],
  ringOf: (id: ActorId) => number,
  places: ReadonlyMap<ActorId, Point>,
  viewport: Size,
): Frame {
  const least = ringRadius(1) + LEAST_AROUND;
  const isDivided = sectors.some(({ key }) => key !== OTHERS);
  const box = isDivided
    ? sectorsBox(arcsOfPlaced(sectors, ringOf, places), sectorRims(sectors, ringOf, places), least)
    : { left: -least, right: least, top: -least, bottom: least };
  return circlesFrame(boxWith(box, places.values()), null, viewport, true);
}

function boxWith(box: Box, points: Iterable<Point>): Box {
  let { left, right, top, bottom } = box;
  for (const { x, y } of points) {
    left = Math.min(left, x - BESIDE.x);
    right = Math.max(right, x + BESIDE.x);
    top = Math.min(top, y - BESIDE.y);
    bottom = Math.max(bottom, y + BESIDE.y);
  }
  return { left, right, top, bottom };
}
