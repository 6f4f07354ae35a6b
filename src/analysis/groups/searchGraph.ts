import type { ActorGraph } from '../actorGraph';
import { rowsOf } from '../rowsOf';

/**
 * The graph that groups are searched on: actors at first, then whole parts as one vertex. Compressed rows, no loops.
 * Arrays may be longer than the part in use: coarser graphs reuse the same arrays.
 */
export interface SearchGraph {
  size: number;
  /** `size + 1` in use. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** Parallel to `neighbours`: number of ties between the two. */
  readonly weights: Float64Array;
  /** By vertex: number of tie ends in it, so that a tie within it counts twice. */
  readonly strengths: Float64Array;
  /** Tie ends on the map: twice the ties. */
  readonly ends: number;
}

/** The finest graph, one vertex per actor; rows are shared with `graph`, not copied. */
export function searchGraphOf(graph: ActorGraph): SearchGraph {
  const { ids, offsets, neighbours } = rowsOf(graph);
  const strengths = new Float64Array(ids.length);
  for (let vertex = 0; vertex < ids.length; vertex++) {
    strengths[vertex] = (offsets[vertex + 1] ?? 0) - (offsets[vertex] ?? 0);
  }
  const weights = new Float64Array(neighbours.length).fill(1);
  return { size: ids.length, offsets, neighbours, weights, strengths, ends: neighbours.length };
}

/** Allocates room for any graph coarser than this one. */
export function roomFor({ size, neighbours, ends }: SearchGraph): SearchGraph {
  return {
    size: 0,
    offsets: new Uint32Array(size + 1),
    neighbours: new Uint32Array(neighbours.length),
    weights: new Float64Array(neighbours.length),
    strengths: new Float64Array(size),
    ends,
  };
}
