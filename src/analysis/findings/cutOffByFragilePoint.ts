import { append } from '../../domain/append';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { type DepthFirst, depthFirst } from '../measures/depthFirst';
import type { Adjacency } from '../rowsOf';

/** A part that would remain: places `from` (included) to `to` (excluded) of the walk, minus `holes`. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly holes: readonly Part[];
}

/**
 * Fragile point → vertices cut off from the largest remaining part, both ascending. Between parts of equal size, keeps
 * the one that holds `keep` (the beneficiary), else the one with the smallest name. A single walk is enough: what hangs
 * below a fragile point is a run of places. Time O(n + m + answers).
 */
export function cutOffByFragilePoint(
  { offsets, neighbours }: Adjacency,
  keep?: number,
): ReadonlyMap<number, readonly number[]> {
  return cutOff(neighbours, offsets, keep);
}

/** Remembered for the rows of the graph, which an edit of actors does not change. */
const cutOff = rememberedFor(
  (neighbours: Uint32Array, offsets: Uint32Array, keep: number | undefined): ReadonlyMap<number, readonly number[]> => {
    const walk = depthFirst({ offsets, neighbours });
    const { order, parent, place } = walk;
    const { below, branches } = branchesOf(walk);
    const startOf = startsOfPieces(walk);
    const result = new Map<number, number[]>();
    for (let vertex = 0; vertex < order.length; vertex++) {
      const roots = branches.get(vertex);
      if (!roots) continue;
      const isStart = parent[vertex] === vertex;
      const hanging = roots.map((root): Part => partOf(place[root] ?? 0, below[root] ?? 0));
      if (hanging.length < (isStart ? 2 : 1)) continue;
      const start = startOf[vertex] ?? vertex;
      const rest = isStart ? [] : [restOf(partOf(place[start] ?? 0, below[start] ?? 0), place[vertex] ?? 0, hanging)];
      const parts = [...rest, ...hanging];
      const kept = largest(order, parts, keep === undefined ? undefined : place[keep]);
      const cut: number[] = [];
      for (const part of parts) if (part !== kept) addVertices(order, part, cut);
      result.set(vertex, cut.length < 2 ? cut : cut.sort((a, b) => a - b));
    }
    return result;
  },
);

/** Size of the subtree of each vertex, and the children from whose subtree no ancestor of the vertex can be reached. */
function branchesOf({ order, parent, place, low }: DepthFirst) {
  const below = new Uint32Array(order.length).fill(1);
  const branches = new Map<number, number[]>();
  for (let at = order.length - 1; at >= 0; at--) {
    const vertex = order[at] ?? 0;
    const from = parent[vertex] ?? vertex;
    if (from === vertex) continue;
    below[from] = (below[from] ?? 0) + (below[vertex] ?? 0);
    if ((low[vertex] ?? 0) < (place[from] ?? 0)) continue;
    append(branches, from, vertex);
  }
  return { below, branches };
}

function startsOfPieces({ order, parent }: DepthFirst): Uint32Array {
  const start = new Uint32Array(order.length);
  for (const vertex of order) {
    const from = parent[vertex] ?? vertex;
    start[vertex] = from === vertex ? vertex : (start[from] ?? from);
  }
  return start;
}

const NO_HOLES: readonly Part[] = [];

function partOf(from: number, size: number): Part {
  return { from, to: from + size, size, holes: NO_HOLES };
}

function restOf(piece: Part, point: number, hanging: readonly Part[]): Part {
  let size = piece.size - 1;
  for (const part of hanging) size -= part.size;
  return { ...piece, size, holes: [partOf(point, 1), ...hanging] };
}

/** Collects all vertices of a part, holes left out. Most parts are one run without holes. */
function addVertices(order: Uint32Array, { from, to, holes }: Part, vertices: number[]): void {
  const gone = new Set<number>();
  for (const hole of holes) for (let at = hole.from; at < hole.to; at++) gone.add(at);
  for (let at = from; at < to; at++) if (!gone.has(at)) vertices.push(order[at] ?? 0);
}

function largest(order: Uint32Array, parts: readonly Part[], keep: number | undefined): Part | undefined {
  let [most] = parts;
  let isAlone = true;
  for (const part of parts) {
    if (!most || part === most || part.size < most.size) continue;
    isAlone = part.size > most.size;
    most = part;
  }
  if (isAlone) return most;
  const equals = parts.filter(({ size }) => size === most?.size);
  const holding = equals.find((part) => keep !== undefined && holds(part, keep));
  if (holding) return holding;
  const smallest = equals.map((part) => ({ part, name: smallestOf(order, part) }));
  return smallest.sort((a, b) => a.name - b.name)[0]?.part;
}

function smallestOf(order: Uint32Array, part: Part): number {
  const vertices: number[] = [];
  addVertices(order, part, vertices);
  return vertices.reduce((one, other) => Math.min(one, other));
}

function holds({ from, to, holes }: Part, place: number): boolean {
  return place >= from && place < to && !holes.some((hole) => holds(hole, place));
}
