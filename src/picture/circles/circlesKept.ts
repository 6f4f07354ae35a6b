import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf, neighboursOf, rowsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { circlesFrame } from '../frame';
import { angleOf, meanAngle, onCircle } from '../geometry/angle';
import type { Size } from '../geometry/box';
import { type Disc, firstFree } from '../geometry/nearestFree';
import { BENEFICIARY_FACTOR, markRadius } from '../marks/markSize';
import { bandHalf, outermostRing, readsAsRing, rimRadius, ringOfIn, ringRadius, TRAY } from './rings';
import { type Arc, arcsOfPlaced, nearestInArc } from './sectorArcs';
import { sectorReach, sectorsBox } from './sectorReach';
import { type Sector, sectorIndex } from './sectors';
import { freeTraySlots, readsAsTray, trayRim } from './tray';

/** Distance between an actor and a newcomer in a tray, in stored units. */
const TRAY_ROOM = 40;
/** Distance between their middles in CSS pixels while the first row has room, as units are small on a small screen. */
const TRAY_APART = 48;

interface KeptInput {
  readonly graph: ActorGraph;
  readonly sectors: readonly Sector[];
  readonly previous: ReadonlyMap<ActorId, Point>;
  readonly pinned: ReadonlySet<ActorId>;
  readonly viewport: Size;
  readonly keep: 'sameRing' | 'all';
  readonly standing?: ReadonlySet<ActorId> | null;
}

/** Keeps everyone in place; actors without a place, or on another ring than before, get a free one near their contacts. */
export function keepCircles(input: KeptInput, rings: Int8Array): Point[] {
  const { graph } = input;
  const points: (Point | undefined)[] = idsOf(graph).map((id, vertex) => keptPoint(input, id, rings[vertex] ?? TRAY));
  const waiting = idsOf(graph)
    .map((_, vertex) => vertex)
    .filter((vertex) => !points[vertex]);
  if (waiting.length > 0) seat(input, rings, points, waiting);
  return points.map((point) => point ?? { x: 0, y: 0 });
}

/** Seats waiting actors one after another, from the inside out. */
function seat(input: KeptInput, rings: Int8Array, points: (Point | undefined)[], waiting: number[]): void {
  const { graph, viewport } = input;
  const arcs = arcsOf(input, rings, points);
  const box = sectorsBox(arcs, sectorReach(input.sectors, ringOfIn(graph, rings)).map(rimRadius));
  const { scaleX, scaleY } = circlesFrame(box, null, viewport);
  const { standing } = input;
  const scale = Math.min(scaleX, scaleY);
  const small = markRadius(graph.order, viewport) / scale;
  const radius = standing ? markRadius(standing.size, viewport) / scale : small;
  const radiusOf = (vertex: number) =>
    !standing || standing.has(idsOf(graph)[vertex] ?? ('' as ActorId)) ? radius : small;
  const taken: Disc[] = points.flatMap((at, vertex) =>
    at ? [{ at, radius: rings[vertex] === 0 ? radius * BENEFICIARY_FACTOR : radiusOf(vertex) }] : [],
  );
  const sectorOf = sectorIndex(input.sectors);
  const inTray = points.flatMap((at, vertex) => (at && rings[vertex] === TRAY ? [at.y] : []));
  let trayTop = inTray.length > 0 ? Math.min(...inTray) : null;
  waiting.sort((a, b) => (rings[a] ?? 0) - (rings[b] ?? 0) || a - b);
  for (const vertex of waiting) {
    const candidates =
      rings[vertex] === TRAY
        ? apartFirst(
            freeTraySlots(trayRim(box.bottom), rimRadius(outermostRing(rings)), trayTop),
            taken,
            TRAY_APART / scaleX,
            [...neighboursOf(rowsOf(graph), vertex)].flatMap((one) => (rings[one] === TRAY ? (points[one] ?? []) : [])),
          )
        : candidatesFor(
            graph,
            rings,
            points,
            vertex,
            arcs[sectorOf.get(idsOf(graph)[vertex] ?? ('' as ActorId)) ?? -1] ?? null,
          );
    // In a tray names stand under marks, which takes more room.
    const room = rings[vertex] === TRAY ? TRAY_ROOM : radius * 1.9;
    const at = firstFree(candidates, room, taken) ?? { x: 0, y: 0 };
    points[vertex] = at;
    if (rings[vertex] === TRAY) trayTop ??= at.y;
    taken.push({ at, radius });
  }
}

/**
 * Candidate places in a tray: first those of its first row far enough from everybody there. With a contact in that row: beside it, unless
 * the tie would cross somebody, otherwise under it.
 */
function apartFirst(
  slots: readonly Point[],
  taken: readonly Disc[],
  apart: number,
  contacts: readonly Point[],
): Point[] {
  const top = slots[0]?.y;
  const inRow = taken.flatMap(({ at }) => (at.y === top ? [at.x] : []));
  const free = slots.filter(({ x, y }) => y === top && inRow.every((other) => Math.abs(other - x) >= apart));
  const beside = contacts.filter(({ y }) => y === top).map(({ x }) => x);
  if (beside.length === 0) return [...free, ...slots];
  const isParted = ({ x }: Point) =>
    beside.some((contact) => inRow.some((other) => (other - x) * (other - contact) < 0));
  const far = ({ x }: Point) => Math.min(...beside.map((contact) => Math.abs(contact - x)));
  const nearest = (places: readonly Point[]) => places.toSorted((a, b) => far(a) - far(b));
  const below = slots.filter(({ y }) => y !== top && y === slots.find((slot) => slot.y !== top)?.y);
  return [...nearest(free.filter((slot) => !isParted(slot))), ...nearest(below), ...slots];
}

function keptPoint({ previous, pinned, keep }: KeptInput, id: ActorId, ring: number): Point | undefined {
  const point = previous.get(id);
  if (!point || pinned.has(id) || keep === 'all') return point;
  if (ring === 0) return { x: 0, y: 0 };
  const reads = ring === TRAY ? readsAsTray(point) : readsAsRing(Math.hypot(point.x, point.y), ring);
  return reads ? point : undefined;
}

function arcsOf(input: KeptInput, rings: Int8Array, points: readonly (Point | undefined)[]): (Arc | null)[] {
  const ids = idsOf(input.graph);
  const places = new Map(ids.flatMap((id, vertex) => (points[vertex] ? [[id, points[vertex]] as const] : [])));
  return arcsOfPlaced(input.sectors, ringOfIn(input.graph, rings), places);
}

/** Candidate places on the actor's ring, nearest to the direction of its contacts first, within its sector if it has one. */
function candidatesFor(
  graph: ActorGraph,
  rings: Int8Array,
  points: readonly (Point | undefined)[],
  vertex: number,
  arc: Arc | null,
): Point[] {
  const rows = rowsOf(graph);
  const ring = rings[vertex] ?? 1;
  const contacts = [...neighboursOf(rows, vertex)].flatMap((neighbour) => {
    const at = points[neighbour];
    return at && (rings[neighbour] ?? 0) > 0 ? [angleOf(at)] : [];
  });
  const middle = arc ? arc.start + arc.width / 2 : -Math.PI / 2;
  const wished = meanAngle(contacts) ?? middle;
  const within = arc ? nearestInArc(arc, wished, 0.06) : wished;
  const radius = ringRadius(ring);
  const found: { point: Point; cost: number }[] = [];
  for (let step = 0; step < 120; step++) {
    const turn = (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 0.052;
    const outside = arc !== null && nearestInArc(arc, within + turn, 0.06) !== within + turn;
    for (const row of [0, 0.8, -0.8]) {
      const cost = Math.abs(turn) * radius + Math.abs(row) * 26 + (outside ? 400 : 0);
      found.push({ point: onCircle(radius + row * bandHalf(ring), within + turn), cost });
    }
  }
  return found.sort((a, b) => a.cost - b.cost).map(({ point }) => point);
}
