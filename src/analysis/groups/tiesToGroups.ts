import type { WeightedGraph } from './weightedGraph';

/** Counts a vertex's ties to each of the groups around it, on two arrays kept from one vertex to the next. */
export interface TiesToGroups {
  /** Counts for this vertex; gives the labels met, in the order of its row. */
  readonly count: (vertex: number, labels: ArrayLike<number>) => readonly number[];
  /** Ties of the vertex last counted to this group. */
  readonly to: (label: number) => number;
}

export function tiesToGroups({ size, offsets, neighbours, weights }: WeightedGraph): TiesToGroups {
  const ties = new Float64Array(size);
  let met: number[] = [];
  return {
    count: (vertex, labels) => {
      for (const label of met) ties[label] = 0;
      met = [];
      for (let at = offsets[vertex] ?? 0; at < (offsets[vertex + 1] ?? 0); at++) {
        const label = labels[neighbours[at] ?? 0] ?? 0;
        if (ties[label] === 0) met.push(label);
        ties[label] = (ties[label] ?? 0) + (weights[at] ?? 0);
      }
      return met;
    },
    to: (label) => ties[label] ?? 0,
  };
}
