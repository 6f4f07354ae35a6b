/** Compressed rows, as in `Adjacency`: the neighbours of `v` are `neighbours[offsets[v] … offsets[v + 1]]`. */
export interface Rows {
  readonly offsets: ArrayLike<number>;
  readonly neighbours: ArrayLike<number>;
}

/** A partition of vertices into twins: actors with exactly the same contacts. */
export interface Twins {
  /** Vertex → its class, numbered from 0 by smallest vertex. */
  readonly classOf: Int32Array;
  readonly count: number;
}

/**
 * Groups actors that have the same contacts, each other left out. `tied` selects twins that are tied to each other
 * (same closed neighbourhood), else those that are not (same open one). Nobody has twins of both sorts. By refinement:
 * all start in one class, and each actor separates those tied to it from the others. Time O(n + m).
 * Source: Paige & Tarjan 1987, "Three partition refinement algorithms"; for betweenness Sarıyüce et al. 2017.
 */
export function twins({ offsets, neighbours }: Rows, tied: boolean): Twins {
  const size = offsets.length - 1;
  const classOf = new Int32Array(size);
  const sizes = [size];
  /** Class → new class for those of its members that are tied to the current actor. */
  const leavesFor: number[] = [-1];
  const free: number[] = [];
  let touched: number[] = [];
  const part = (vertex: number) => {
    const old = classOf[vertex] as number;
    if (leavesFor[old] === -1) {
      const fresh = free.pop() ?? sizes.length;
      sizes[fresh] = 0;
      leavesFor[fresh] = -1;
      leavesFor[old] = fresh;
      touched.push(old);
    }
    const next = leavesFor[old] as number;
    classOf[vertex] = next;
    sizes[old] = (sizes[old] as number) - 1;
    sizes[next] = (sizes[next] as number) + 1;
  };
  for (let vertex = 0; vertex < size; vertex++) {
    for (let at = offsets[vertex] as number; at < (offsets[vertex + 1] as number); at++) part(neighbours[at] as number);
    if (tied) part(vertex);
    for (const one of touched) {
      leavesFor[one] = -1;
      if (sizes[one] === 0) free.push(one);
    }
    touched = [];
  }
  return inOrder(classOf, sizes.length);
}

/** Twins of both sorts: each actor with its twins, tied to each other or not. */
export function allTwins(rows: Rows): Twins {
  const open = twins(rows, false);
  const closed = twins(rows, true);
  const size = open.classOf.length;
  const members = new Int32Array(open.count);
  for (const own of open.classOf) members[own] = (members[own] as number) + 1;
  // An actor with an untied twin has no tied one, so its closed class holds only itself.
  const merged = Int32Array.from(open.classOf, (own, vertex) =>
    (members[own] as number) > 1 ? own : size + (closed.classOf[vertex] as number),
  );
  return inOrder(merged, 2 * size);
}

function inOrder(labels: Int32Array, below: number): Twins {
  const numberOf = new Int32Array(below).fill(-1);
  let count = 0;
  const classOf = labels.map((label) => {
    if (numberOf[label] === -1) numberOf[label] = count++;
    return numberOf[label] as number;
  });
  return { classOf, count };
}
