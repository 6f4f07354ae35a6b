import type { ActorGraph } from '../analysis/actorGraph';
import { vertexIndex } from '../analysis/actorGraph';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { Size } from './box';
import { circlesFrame, type Frame, frameOfPoints } from './frame';
import type { PictureName } from './pictureName';
import { ringOfIn, ringsAround, TRAY } from './rings';
import { arcsOfPlaced } from './sectorArcs';
import { sectorReach, sectorsBox } from './sectorReach';
import type { Sector } from './sectors';

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
  const centreVertex = centre === undefined ? undefined : vertexIndex(graph.ids).get(centre);
  if (picture === 'free' || centreVertex === undefined) return frameOfPoints(places.values(), viewport);
  const rings = ringsAround(graph, centreVertex);
  const ringOf = ringOfIn(graph, rings);
  let trayBottom: number | null = null;
  graph.ids.forEach((id, vertex) => {
    const at = places.get(id);
    if (rings[vertex] === TRAY && at) trayBottom = Math.max(trayBottom ?? at.y, at.y);
  });
  const arcs = arcsOfPlaced(sectors, ringOf, places);
  return circlesFrame(sectorsBox(arcs, sectorReach(sectors, ringOf)), trayBottom, viewport);
}
