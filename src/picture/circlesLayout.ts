import { type ActorGraph, neighboursOf, vertexIndex } from '../analysis/actorGraph';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import { angleOf, FULL_TURN, onCircle } from './angle';
import type { Size } from './box';
import { keepCircles } from './circlesKept';
import { circlesFrame, scenePoint, storedPoint } from './frame';
import { BENEFICIARY_FACTOR, markRadius } from './markSize';
import { type Cell, sectorNeed, sweepAngles } from './ringOrder';
import { bandHalf, outermostRing, RING_COUNT, ringRadius, ringsAround, TRAY } from './rings';
import { type Arc, nearestInArc } from './sectorArcs';
import { sectorOrder } from './sectorOrder';
import { OTHERS, type Sector, sectorIndex } from './sectors';
import { type Room, separate } from './separate';
import { traySlots } from './tray';

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
}

/**
 * Place of each actor in Circles, in stored units, origin at the centre: rings by number of go-betweens, sectors by
 * partition. Who has a place keeps it; newcomers take a free one near their contacts. Arranged anew when most have none.
 * The same input, the same places. About O(n + m) for each of a few sweeps.
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

function arrangeCircles(input: CirclesInput, rings: Int8Array): Point[] {
  const { graph } = input;
  const arcs = arrangedArcs(input, rings);
  const cells = cellsOf(input, rings, arcs);
  const angles = new Float64Array(graph.ids.length);
  sweepAngles(graph, rings, cells, angles);
  const points: Point[] = graph.ids.map(() => ({ x: 0, y: 0 }));
  for (const cell of cells) placeRows(cell, angles, points, input);
  placeTray(input, rings, points);
  graph.ids.forEach((id, vertex) => {
    const pinnedAt = input.pinned.has(id) ? input.previous.get(id) : undefined;
    if (pinnedAt) points[vertex] = pinnedAt;
  });
  const arcOf = new Map(cells.flatMap(({ arc, vertices }) => vertices.map((vertex) => [vertex, arc] as const)));
  return parted(input, rings, arcOf, points);
}

/** Sectors share the turn by what they need, in an order that keeps tied sectors side by side; the centre's on top. */
function arrangedArcs({ graph, centre, sectors }: CirclesInput, rings: Int8Array): (Arc | null)[] {
  const sectorOf = sectorIndex(sectors);
  const counts = sectors.map(() => Array.from({ length: RING_COUNT + 1 }, () => 0));
  const ties = sectors.map(() => sectors.map(() => 0));
  graph.ids.forEach((id, vertex) => {
    const ring = rings[vertex] ?? TRAY;
    const row = counts[sectorOf.get(id) ?? -1];
    if (ring <= 0 || !row) return;
    row[ring] = (row[ring] ?? 0) + 1;
    for (const neighbour of neighboursOf(graph, vertex)) {
      const other = sectorOf.get(graph.ids[neighbour] ?? id) ?? 0;
      const tiesRow = ties[sectorOf.get(id) ?? 0];
      if (tiesRow && (rings[neighbour] ?? 0) > 0) tiesRow[other] = (tiesRow[other] ?? 0) + 1;
    }
  });
  const needs = counts.map(sectorNeed);
  const mean = needs.reduce((sum, need) => sum + need, 0) / Math.max(1, needs.filter((need) => need > 0).length);
  const widths = needs.map((need) => (need > 0 ? need + 0.3 * mean : 0));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const own = sectorOf.get(centre);
  const first = own !== undefined && (needs[own] ?? 0) > 0 ? own : widths.indexOf(Math.max(...widths));
  const arcs: (Arc | null)[] = sectors.map(() => null);
  let start = -Math.PI / 2 - ((widths[first] ?? 0) / total) * Math.PI;
  for (const index of sectorOrder(ties, Math.max(0, first))) {
    const width = ((widths[index] ?? 0) / total) * FULL_TURN;
    if (width > 0) arcs[index] = { start, width };
    start += width;
  }
  return arcs;
}

function cellsOf({ graph, sectors }: CirclesInput, rings: Int8Array, arcs: readonly (Arc | null)[]): Cell[] {
  const sectorOf = sectorIndex(sectors);
  const cells = new Map<number, Cell>();
  graph.ids.forEach((id, vertex) => {
    const ring = rings[vertex] ?? TRAY;
    const sector = sectorOf.get(id) ?? sectors.findIndex((one) => one.key === OTHERS);
    const arc = arcs[sector];
    if (ring <= 0 || !arc) return;
    const key = sector * (RING_COUNT + 1) + ring;
    const known = cells.get(key);
    if (known) known.vertices.push(vertex);
    else cells.set(key, { arc, ring, vertices: [vertex] });
  });
  return [...cells.values()];
}

/** Crowded cells are staggered in rows across their ring, so that names find room. */
function placeRows({ arc, ring, vertices }: Cell, angles: Float64Array, points: Point[], input: CirclesInput): void {
  const { scaleX, scaleY } = circlesFrame(RING_COUNT - 1, null, input.viewport);
  const radius = ringRadius(ring);
  const middle = arc.start + arc.width / 2;
  const mark = 2 * markRadius(input.graph.ids.length, input.viewport);
  const nameWidth = Math.abs(Math.sin(middle)) * 96 + mark + 14;
  const room = (arc.width * radius * (scaleX + scaleY)) / 2;
  const most = Math.max(1, Math.min(5, Math.floor((2 * bandHalf(ring) * scaleY) / Math.max(mark + 4, 20)) + 1));
  const rows = Math.min(most, Math.max(1, Math.ceil((vertices.length * nameWidth) / room)));
  vertices.forEach((vertex, i) => {
    const share = rows === 1 ? 0 : rowShare(i, rows);
    points[vertex] = onCircle(radius + share * bandHalf(ring) * 0.86, angles[vertex] ?? 0);
  });
}

/** Row of the i-th of a cell, from −1 (inner) to 1 (outer): up and down again, so that neighbours are apart. */
function rowShare(i: number, rows: number): number {
  const turn = i % (2 * rows - 2);
  const row = turn < rows ? turn : 2 * rows - 2 - turn;
  return 1 - (2 * row) / (rows - 1);
}

function placeTray({ graph }: CirclesInput, rings: Int8Array, points: Point[]): void {
  const trayed = graph.ids.map((_, vertex) => vertex).filter((vertex) => rings[vertex] === TRAY);
  const slots = traySlots(outermostRing(rings), trayed.length);
  trayed.forEach((vertex, i) => {
    points[vertex] = slots[i] ?? { x: 0, y: 0 };
  });
}

/** Room that names want beside and under marks, in CSS pixels. */
const NAME_ROOM = { x: 44, y: 22 };
const MANY = 90;
/** With more marks than this there is no room to part all of them: passes are few, so that it stays quick. */
const CROWD = 1500;

/** Marks moved apart: first so that names fit, as far as rings and sectors allow; then so that none overlaps. */
function parted(
  { graph, pinned, viewport }: CirclesInput,
  rings: Int8Array,
  arcs: ReadonlyMap<number, Arc>,
  points: readonly Point[],
): Point[] {
  const frame = circlesFrame(outermostRing(rings), null, viewport);
  const radius = markRadius(graph.ids.length, viewport);
  const marksAt = (places: readonly Point[]) =>
    places.map((point, vertex) => ({
      at: scenePoint(frame, point),
      radius: rings[vertex] === 0 ? radius * BENEFICIARY_FACTOR : radius,
      fixed: (rings[vertex] ?? 0) <= 0 || pinned.has(graph.ids[vertex] ?? ('' as ActorId)),
    }));
  const within = (point: Point, vertex: number): Point => {
    const arc = arcs.get(vertex);
    if (!arc || pinned.has(graph.ids[vertex] ?? ('' as ActorId))) return point;
    const ring = ringRadius(rings[vertex] ?? 1);
    const half = bandHalf(rings[vertex] ?? 1);
    const distance = Math.min(Math.max(Math.hypot(point.x, point.y), ring - half), ring + half);
    return onCircle(distance, nearestInArc(arc, angleOf(point), 30 / distance));
  };
  const gap = Math.min(14, radius);
  const apart = (places: readonly Point[], room: Room, rounds: number) =>
    separate(marksAt(places), room, rounds).map((point) => storedPoint(frame, point));
  let places = points;
  if (graph.ids.length <= MANY) {
    for (let turn = 0; turn < 12; turn++) places = apart(places, NAME_ROOM, 4).map(within);
  }
  // A mark that another pushed off its ring would be moved at the next change: back it goes, as far as there is room.
  const rounds = graph.ids.length > CROWD ? 6 : 20;
  for (let turn = 0; turn < 6; turn++) places = apart(places, { x: gap, y: gap }, rounds).map(within);
  return apart(places, { x: gap / 2, y: gap / 2 }, 2 * rounds);
}
