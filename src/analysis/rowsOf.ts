import type { ActorId } from '../domain/brand';
import { rememberedFor } from '../domain/remembered/rememberedFor';
import type { ActorGraph } from './actorGraph';

/** Neighbour lists by vertex, without ids: numbers alone are quick to pass to a worker, however many there are. */
export interface Adjacency {
  /** One entry more than there are vertices. */
  readonly offsets: Uint32Array;
  /** Two entries for each edge. */
  readonly neighbours: Uint32Array;
}

/**
 * A graph on typed arrays, for measures that walk it many times: vertices are its nodes in their order, and the neighbours of
 * vertex `v` are `neighbours[offsets[v] … offsets[v + 1]]`, ascending. Plain data: it crosses to a worker as it is.
 */
export interface Rows extends Adjacency {
  readonly ids: readonly ActorId[];
}

/** The rows of a graph, made once. Time O(n + m log m), then O(1). */
export function rowsOf(graph: ActorGraph): Rows {
  return rowsFor(graph, graph.order, graph.size);
}

/** Actors of a graph, by vertex. */
export function idsOf(graph: ActorGraph): readonly ActorId[] {
  return rowsOf(graph).ids;
}

/** Remembered per graph and per number of nodes and edges, so that rows of a graph that grew since are not reused. */
const rowsFor = rememberedFor((graph: ActorGraph, order: number, size: number): Rows => {
  const ids = graph.nodes() as ActorId[];
  const vertexOf = vertexIndex(ids);
  const ends = new Uint32Array(2 * size);
  const offsets = new Uint32Array(order + 1);
  let entry = 0;
  graph.forEachEdge((_edge, _attributes, source, target) => {
    const a = vertexOf.get(source as ActorId) ?? 0;
    const b = vertexOf.get(target as ActorId) ?? 0;
    ends[entry++] = a;
    ends[entry++] = b;
    offsets[a + 1] = (offsets[a + 1] ?? 0) + 1;
    offsets[b + 1] = (offsets[b + 1] ?? 0) + 1;
  });
  for (let vertex = 0; vertex < order; vertex++)
    offsets[vertex + 1] = (offsets[vertex + 1] ?? 0) + (offsets[vertex] ?? 0);
  const free = offsets.slice();
  const neighbours = new Uint32Array(ends.length);
  ends.forEach((end, at) => {
    const place = free[end] ?? 0;
    neighbours[place] = ends[at ^ 1] ?? 0;
    free[end] = place + 1;
  });
  for (let vertex = 0; vertex < order; vertex++) neighboursOf({ offsets, neighbours }, vertex).sort();
  return { ids, offsets, neighbours };
});

/** Actor → vertex. Made once for a list of ids, which must not change. Time O(n), then O(1). */
export const vertexIndex: (ids: readonly ActorId[]) => ReadonlyMap<ActorId, number> = rememberedFor(
  (ids: readonly ActorId[]) => new Map(ids.map((id, vertex) => [id, vertex])),
);

/** Neighbours of a vertex, ascending; a view, not a copy. */
export function neighboursOf({ offsets, neighbours }: Adjacency, vertex: number): Uint32Array {
  return neighbours.subarray(offsets[vertex], offsets[vertex + 1]);
}

/** Index in `neighbours` of `to` in the row of `from`, by binary search; `undefined` when the two are not tied. Time O(log contacts). */
export function placeInRow({ offsets, neighbours }: Adjacency, from: number, to: number): number | undefined {
  let low = offsets[from] ?? 0;
  let high = offsets[from + 1] ?? 0;
  const end = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((neighbours[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  return low < end && neighbours[low] === to ? low : undefined;
}
