import { idsOf, rowsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { circlesFrame } from '../frame';
import { linesOf } from '../geometry/crossings';
import { markRadius } from '../marks/markSize';
import { arrangedArcs } from './circlesArcs';
import { cellsIn, crewsOf } from './circlesCells';
import type { CirclesInput } from './circlesInput';
import { type Parting, parted } from './circlesParted';
import { placeRows } from './circlesRows';
import { SWEEPS, sweepAngles } from './ringOrder';
import { outermostRing, rimRadius, ringOfIn, TRAY } from './rings';
import type { Arc } from './sectorArcs';
import { sectorReach, sectorsBox } from './sectorReach';
import { trayRim, traySlots } from './tray';
import { uncross } from './uncross';

/** Most pairs of lines compared in the search for swaps. */
const BUDGET = 8e5;
/** From this number most actors are bundled, so fewer sweeps suffice. */
const MANY = 200;
const FEW_SWEEPS = 8;

/**
 * Arranges everyone as if for the first time. Actors with a mark (`standing`) come first and get the room for it; bundled ones get places
 * between them, for when their bundle opens.
 */
export function arrangeCircles(input: CirclesInput, rings: Int8Array): Point[] {
  const { graph, standing } = input;
  const count = graph.order;
  const idOf = (vertex: number) => idsOf(graph)[vertex] ?? ('' as ActorId);
  const isForemost = (vertex: number) => !standing || standing.has(idOf(vertex));
  const arcs = arrangedArcs(input, rings, isForemost);
  const points: Point[] = idsOf(graph).map(() => ({ x: 0, y: 0 }));
  const angles = new Float64Array(count);
  const placed = new Uint8Array(count);
  const isPinned = Uint8Array.from(idsOf(graph), (id) => (input.pinned.has(id) && input.previous.has(id) ? 1 : 0));
  const putBack = (): void =>
    idsOf(graph).forEach((id, vertex) => {
      const at = isPinned[vertex] ? input.previous.get(id) : undefined;
      if (at) points[vertex] = at;
    });
  const box = sectorsBox(arcs, sectorReach(input.sectors, ringOfIn(graph, rings)).map(rimRadius));
  placeTray(input, rings, points, box.bottom);
  const frame = circlesFrame(box, trayBottom(rings, points), input.viewport);
  const arcOf = new Map<number, Arc>();
  const fixed = Uint8Array.from(rings, (ring, vertex) => (ring <= 0 || isPinned[vertex] ? 1 : 0));
  const small = markRadius(count, input.viewport);
  const large = standing ? markRadius(standing.size, input.viewport) : small;

  const place = (isIn: (vertex: number) => boolean, radiusOf: Parting['radiusOf'], crowd: number): void => {
    const cells = cellsIn(crewsOf(input, rings, isIn), arcs);
    sweepAngles(graph, rings, cells, angles, placed, crowd > MANY ? FEW_SWEEPS : SWEEPS);
    for (const cell of cells) {
      placeRows(cell, angles, points, markRadius(crowd, input.viewport), frame);
      for (const vertex of cell.vertices) arcOf.set(vertex, cell.arc);
    }
    putBack();
    const vertices = idsOf(graph)
      .map((_, vertex) => vertex)
      .filter((vertex) => isForemost(vertex) || isIn(vertex));
    parted({ vertices, rings, arcOf, points, fixed, radiusOf, crowd, frame });
  };

  place(isForemost, () => large, standing?.size ?? count);
  const isShown = (vertex: number) => (rings[vertex] ?? TRAY) >= 0 && isForemost(vertex);
  const groups = crewsOf(input, rings, (vertex) => isForemost(vertex) && !isPinned[vertex]);
  uncross(
    points,
    groups.map(({ vertices }) => vertices.toSorted((a, b) => (angles[a] ?? 0) - (angles[b] ?? 0) || a - b)),
    linesOf(rowsOf(graph), isShown),
    BUDGET,
  );
  if (standing) {
    // Bundled actors may lie between two with marks; the latter keep their places.
    for (let vertex = 0; vertex < count; vertex++) if (isForemost(vertex)) fixed[vertex] = 1;
    place(
      (vertex) => !isForemost(vertex),
      (vertex) => (isForemost(vertex) ? large : small),
      count,
    );
  }
  return points;
}

function placeTray({ graph, standing }: CirclesInput, rings: Int8Array, points: Point[], bottom: number): void {
  const trayed = idsOf(graph)
    .map((_, vertex) => vertex)
    .filter((vertex) => rings[vertex] === TRAY);
  // Named actors come first, in rows with room for names.
  const isNamed = (vertex: number) => !standing || standing.has(idsOf(graph)[vertex] ?? ('' as ActorId));
  trayed.sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || a - b);
  const named = trayed.filter(isNamed).length;
  const slots = traySlots(trayRim(bottom), rimRadius(outermostRing(rings)), named, trayed.length - named);
  trayed.forEach((vertex, i) => {
    points[vertex] = slots[i] ?? { x: 0, y: 0 };
  });
}

function trayBottom(rings: Int8Array, points: readonly Point[]): number | null {
  let bottom: number | null = null;
  points.forEach(({ y }, vertex) => {
    if (rings[vertex] === TRAY) bottom = Math.max(bottom ?? y, y);
  });
  return bottom;
}
