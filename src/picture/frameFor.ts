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

/** From a mark of a small map to the edge of its frame, with its name, in stored units. */
const BESIDE = { x: 28, y: 36 };
/** Room around the first ring, in stored units. */
const LEAST_AROUND = 10;

/**
 * The frame in which a picture fills a view. To be made when a map is opened, the picture or the centre changes, the view
 * is resized or all is to be shown; to be kept while one edits, so that nothing moves.
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
  // Rows of those who came since may be wider than the circles. Not spread: engines bound the arguments of a call.
  let { left, right } = box;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y } of tray) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return circlesFrame({ ...box, left, right }, bottom, viewport);
}

/**
 * Circles of a small map fill the view with whom they show: around the first ring, further out where somebody is, and with
 * all of the sectors that are drawn.
 */
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
