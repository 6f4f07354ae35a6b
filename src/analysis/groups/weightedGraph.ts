import type { ActorGraph } from '../actorGraph';
import { contacts } from '../measures/contacts';
import type { Grouping } from './grouping';

/** What groups are searched on: actors at first, then whole groups as one vertex. Compressed rows, no loops. */
export interface WeightedGraph {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** Beside each neighbour: ties between the two. */
  readonly weights: Float64Array;
  /** By vertex: ends of ties in it, ties within it counted twice. */
  readonly strengths: Float64Array;
  /** Ends of ties on the map: twice the ties. */
  readonly ends: number;
}

export function weightedGraphOf(graph: ActorGraph): WeightedGraph {
  const { ids, offsets, neighbours } = graph;
  return {
    size: ids.length,
    offsets,
    neighbours,
    weights: new Float64Array(neighbours.length).fill(1),
    strengths: Float64Array.from(contacts(graph)),
    ends: neighbours.length,
  };
}

/** A graph of which each vertex is a group of another. */
export interface Folded {
  readonly graph: WeightedGraph;
  /** Vertex of the finer graph → vertex of this one. */
  readonly vertexOf: Uint32Array;
}

/** Makes each group one vertex, in order of their labels. Time O(n + m log m). */
export function foldGroups(fine: WeightedGraph, grouping: Grouping): Folded {
  const numberOf = new Map<number, number>();
  const vertexOf = Uint32Array.from(grouping, (label) => {
    const known = numberOf.get(label) ?? numberOf.size;
    numberOf.set(label, known);
    return known;
  });
  const rows = Array.from({ length: numberOf.size }, () => new Map<number, number>());
  const strengths = new Float64Array(numberOf.size);
  vertexOf.forEach((own, vertex) => {
    strengths[own] = (strengths[own] ?? 0) + (fine.strengths[vertex] ?? 0);
    const row = rows[own];
    for (let at = fine.offsets[vertex] ?? 0; at < (fine.offsets[vertex + 1] ?? 0); at++) {
      const other = vertexOf[fine.neighbours[at] ?? 0] ?? 0;
      if (other !== own) row?.set(other, (row.get(other) ?? 0) + (fine.weights[at] ?? 0));
    }
  });
  const entries = rows.map((row) => [...row].sort(([a], [b]) => a - b));
  const offsets = new Uint32Array(rows.length + 1);
  entries.forEach((row, vertex) => {
    offsets[vertex + 1] = (offsets[vertex] ?? 0) + row.length;
  });
  const flat = entries.flat();
  const graph: WeightedGraph = {
    size: rows.length,
    offsets,
    neighbours: Uint32Array.from(flat, ([other]) => other),
    weights: Float64Array.from(flat, ([, weight]) => weight),
    strengths,
    ends: fine.ends,
  };
  return { graph, vertexOf };
}
