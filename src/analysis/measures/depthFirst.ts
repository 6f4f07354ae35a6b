import type { Adjacency } from '../rowsOf';

/** A depth-first walk over the whole graph, each component from its smallest vertex. */
export interface DepthFirst {
  /** Vertices in the order they are met. */
  readonly order: Uint32Array;
  /** Vertex → the one it was met from; itself at the start of a component. */
  readonly parent: Uint32Array;
  /** Vertex → place in `order`. */
  readonly place: Uint32Array;
  /** Vertex → smallest place that its subtree is tied to, leaving out the tie to its parent. */
  readonly low: Uint32Array;
}

/**
 * Depth-first walk with low links, from which fragile points, single ties and blocks follow. No recursion: a chain of
 * 10,000 actors must not exhaust the stack. Time O(n + m). Source: Hopcroft & Tarjan 1973, algorithm 447.
 */
export function depthFirst({ offsets, neighbours }: Adjacency): DepthFirst {
  const size = offsets.length - 1;
  const order = new Uint32Array(size);
  const parent = new Uint32Array(size);
  const place = new Uint32Array(size);
  const low = new Uint32Array(size);
  const met = new Uint8Array(size);
  const cursor = offsets.slice();
  let count = 0;
  const meet = (vertex: number, from: number) => {
    met[vertex] = 1;
    parent[vertex] = from;
    place[vertex] = count;
    low[vertex] = count;
    order[count++] = vertex;
  };
  for (let start = 0; start < size; start++) {
    if (met[start]) continue;
    meet(start, start);
    let vertex = start;
    for (;;) {
      const from = parent[vertex] ?? vertex;
      const end = offsets[vertex + 1] ?? 0;
      let at = cursor[vertex] ?? 0;
      let lowest = low[vertex] ?? 0;
      let next = vertex;
      while (at < end && next === vertex) {
        const other = neighbours[at++] ?? 0;
        if (!met[other]) next = other;
        else if (other !== from) lowest = Math.min(lowest, place[other] ?? 0);
      }
      cursor[vertex] = at;
      low[vertex] = lowest;
      if (next !== vertex) {
        meet(next, vertex);
        vertex = next;
        continue;
      }
      if (vertex === start) break;
      low[from] = Math.min(low[from] ?? 0, lowest);
      vertex = from;
    }
  }
  return { order, parent, place, low };
}
