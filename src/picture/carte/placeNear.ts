import type { ActorGraph } from '../../analysis/actorGraph';
import { idsOf, neighboursOf, rowsOf } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { type Box, boxOfPoints, contains } from '../geometry/box';
import { placeIndex } from '../geometry/placeIndex';
import { UNIT } from './carteUnit';

/** Distances tried between a newcomer and everybody else, in units: less as room gets scarce. */
const ROOMS = [0.95, 0.72, 0.5] as const;
/** Extent and step of the spiral of places tried, in units. */
const REACH = 2.4;
const STEP = 0.34;

/**
 * Adds places for newcomers beside their contacts, or with the other untied actors; nobody else moves. Stored units of the Carte. Time O(1)
 * per newcomer where there is room.
 */
export function placeNear(graph: ActorGraph, previous: ReadonlyMap<ActorId, Point>): Map<ActorId, Point> {
  const rows = rowsOf(graph);
  const places = new Map<ActorId, Point>();
  const taken = placeIndex(UNIT);
  const put = (id: ActorId, at: Point): void => {
    places.set(id, at);
    taken.add(at);
  };
  for (const id of idsOf(graph)) {
    const at = previous.get(id);
    if (at) put(id, at);
  }
  if (places.size === graph.order) return places;
  // Current extent: without it, newcomers would leave the view one after another.
  const box = boxOfPoints(places.values());
  const corner = { x: box.right, y: box.bottom };
  const contactPlaces = (vertex: number): Point[] =>
    [...neighboursOf(rows, vertex)].flatMap((neighbour) => places.get(idOf(graph, neighbour)) ?? []);
  const untied = idsOf(graph).flatMap((id, vertex) =>
    neighboursOf(rows, vertex).length === 0 ? (places.get(id) ?? []) : [],
  );
  // Those with placed contacts first, so that a chain of newcomers grows from its known end.
  const queue = idsOf(graph)
    .map((_, vertex) => vertex)
    .filter((vertex) => !places.has(idOf(graph, vertex)));
  const waiting = new Set(queue);
  const settle = (start: number): void => {
    const next = [start];
    for (let vertex = next.shift(); vertex !== undefined; vertex = next.shift()) {
      if (!waiting.delete(vertex)) continue;
      const contacts = contactPlaces(vertex);
      const isAlone = neighboursOf(rows, vertex).length === 0;
      const wished = contacts.length > 0 ? mean(contacts) : untied.length > 0 && isAlone ? mean(untied) : corner;
      const at = freePlace(wished, box, taken.nearest);
      put(idOf(graph, vertex), at);
      if (isAlone) untied.push(at);
      for (const neighbour of neighboursOf(rows, vertex)) if (waiting.has(neighbour)) next.push(neighbour);
    }
  };
  for (const vertex of queue) if (waiting.has(vertex) && contactPlaces(vertex).length > 0) settle(vertex);
  for (const vertex of queue) settle(vertex);
  return places;
}

/** First place around the wished one with enough room in view; otherwise with less room, or farther out. */
function freePlace(wished: Point, box: Box, nearest: (at: Point, most: number) => number): Point {
  let best = wished;
  let widest = -1;
  const all = around(wished);
  // Distances are computed once: a place too near for one distance may do for the next.
  const found: number[] = [];
  for (const isInView of [true, false]) {
    for (const room of ROOMS) {
      for (const [place, at] of all.entries()) {
        if (isInView && !contains(box, at)) continue;
        const away = (found[place] ??= nearest(at, ROOMS[0]));
        if (away >= room) return at;
        if (away > widest) {
          widest = away;
          best = at;
        }
      }
    }
  }
  return best;
}

function around({ x, y }: Point): Point[] {
  const points = [{ x, y }];
  for (let away = STEP; away <= REACH; away += STEP) {
    const count = Math.ceil((2 * Math.PI * away) / STEP);
    for (let i = 0; i < count; i++) {
      const turn = (2 * Math.PI * i) / count - Math.PI / 2;
      points.push({ x: x + away * UNIT.x * Math.cos(turn), y: y + away * UNIT.y * Math.sin(turn) });
    }
  }
  return points;
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function idOf(graph: ActorGraph, vertex: number): ActorId {
  return idsOf(graph)[vertex] ?? ('' as ActorId);
}
