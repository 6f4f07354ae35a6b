import { type ActorGraph, neighboursOf } from '../analysis/actorGraph';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import { type Disc, firstFree, spiral } from './nearestFree';

/** Room of a mark and half of its name, in stored units. */
const ROOM = 34;

/**
 * The places of a map with those who have none set beside their contacts, or under the map if they have none; nobody
 * else moves. Stored units of the Carte.
 */
export function placeNear(graph: ActorGraph, previous: ReadonlyMap<ActorId, Point>): Map<ActorId, Point> {
  const places = new Map<ActorId, Point>();
  for (const id of graph.ids) {
    const at = previous.get(id);
    if (at) places.set(id, at);
  }
  const taken: Disc[] = [...places.values()].map((at) => ({ at, radius: ROOM }));
  const waiting = graph.ids.map((_, vertex) => vertex).filter((vertex) => !places.has(idOf(graph, vertex)));
  // Those with placed contacts first, so that a chain of newcomers is laid from its known end.
  while (waiting.length > 0) {
    const ready = waiting.findIndex((vertex) => contactPlaces(graph, vertex, places).length > 0);
    const [vertex = 0] = waiting.splice(Math.max(0, ready), 1);
    const at = firstFree(spiral(wishedPlace(graph, vertex, places), ROOM, 24), ROOM, taken, 1.25) ?? { x: 0, y: 0 };
    places.set(idOf(graph, vertex), at);
    taken.push({ at, radius: ROOM });
  }
  return places;
}

function wishedPlace(graph: ActorGraph, vertex: number, places: ReadonlyMap<ActorId, Point>): Point {
  const contacts = contactPlaces(graph, vertex, places);
  if (contacts.length > 0) return mean(contacts);
  const all = [...places.values()];
  if (all.length === 0) return { x: 0, y: 0 };
  return { x: mean(all).x, y: Math.max(...all.map((point) => point.y)) + 2 * ROOM };
}

function contactPlaces(graph: ActorGraph, vertex: number, places: ReadonlyMap<ActorId, Point>): Point[] {
  return [...neighboursOf(graph, vertex)].flatMap((neighbour) => places.get(idOf(graph, neighbour)) ?? []);
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function idOf(graph: ActorGraph, vertex: number): ActorId {
  return graph.ids[vertex] ?? ('' as ActorId);
}
