import { type Adjacency, neighboursOf } from '../../rowsOf';
import { type DepthFirst, depthFirst } from '../depthFirst';

/**
 * A biconnected component: a part of the map of at least two actors that no single departure splits. It shares at most
 * one actor (a fragile point) with any other block. Rows are compressed as in `Adjacency`, by place in `members`.
 */
export interface Block {
  readonly members: Uint32Array;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** By place in `members`: number of actors it stands for, itself and all who reach the block only through it. */
  readonly weights: Float64Array;
}

/** The blocks of a map, and the pairs that its fragile points hold together. */
export interface BlockTree {
  readonly blocks: readonly Block[];
  /** By vertex: pairs of other actors connected only through this one. Above 0 for fragile points. */
  readonly pairsHeld: Float64Array;
}

/** Splits a map at its fragile points. Time O(n + m). Source: Hopcroft & Tarjan 1973. */
export function blockTree(graph: Adjacency): BlockTree {
  const walk = depthFirst(graph);
  const below = actorsBelow(walk);
  const inPiece = sizeOfPiece(walk, below);
  const { members, blockOf } = membersByBlock(walk);
  const hanging = new Float64Array(walk.order.length).fill(1);
  const squares = new Float64Array(walk.order.length);
  for (const vertex of walk.order) {
    if (!startsBlock(walk, vertex)) continue;
    const top = walk.parent[vertex] ?? 0;
    const branch = below[vertex] ?? 0;
    hanging[top] = (hanging[top] ?? 0) + branch;
    squares[top] = (squares[top] ?? 0) + branch * branch;
  }
  const pairsHeld = Float64Array.from(hanging, (own, vertex) => {
    const others = (inPiece[vertex] ?? 1) - 1;
    const above = others - (own - 1);
    return (others * others - (squares[vertex] ?? 0) - above * above) / 2;
  });
  const placeIn = new Int32Array(walk.order.length);
  const blocks = members.map((own, block) => {
    const weights = Float64Array.from(own, (vertex) => hanging[vertex] ?? 1);
    const [top = 0] = own;
    const underTop = weights.reduce((sum, weight) => sum + weight, 0) - (weights[0] ?? 0);
    weights[0] = (inPiece[top] ?? 0) - underTop;
    return { members: Uint32Array.from(own), weights, ...rowsWithin(graph, own, blockOf, block, placeIn) };
  });
  return { blocks, pairsHeld };
}

/** True when the tie from a vertex up to its parent begins a block. */
function startsBlock({ parent, place, low }: DepthFirst, vertex: number): boolean {
  const from = parent[vertex] ?? vertex;
  return from !== vertex && (low[vertex] ?? 0) >= (place[from] ?? 0);
}

/** Block → its vertices, the topmost first; vertex → block of the tie to its parent, −1 at the start of a component. */
function membersByBlock(walk: DepthFirst): { members: number[][]; blockOf: Int32Array } {
  const blockOf = new Int32Array(walk.order.length).fill(-1);
  const members: number[][] = [];
  for (const vertex of walk.order) {
    const from = walk.parent[vertex] ?? vertex;
    if (from === vertex) continue;
    if (startsBlock(walk, vertex)) {
      blockOf[vertex] = members.length;
      members.push([from, vertex]);
    } else {
      const block = blockOf[from] ?? 0;
      blockOf[vertex] = block;
      members[block]?.push(vertex);
    }
  }
  return { members, blockOf };
}

/** Vertex → size of its subtree in the walk, itself included. */
function actorsBelow({ order, parent }: DepthFirst): Uint32Array {
  const below = new Uint32Array(order.length).fill(1);
  for (const vertex of order.toReversed()) {
    const from = parent[vertex] ?? vertex;
    if (from !== vertex) below[from] = (below[from] ?? 0) + (below[vertex] ?? 0);
  }
  return below;
}

function sizeOfPiece({ order, parent }: DepthFirst, below: Uint32Array): Uint32Array {
  const sizes = new Uint32Array(order.length);
  for (const vertex of order) {
    const from = parent[vertex] ?? vertex;
    sizes[vertex] = (from === vertex ? below[vertex] : sizes[from]) ?? 0;
  }
  return sizes;
}

/**
 * Ties within a block. Every vertex but the topmost has the tie to its parent in this block, so reading only the rows
 * of the others visits each tie of the map a fixed number of times, however many blocks meet at a vertex.
 */
function rowsWithin(
  graph: Adjacency,
  members: readonly number[],
  blockOf: Int32Array,
  block: number,
  placeIn: Int32Array,
): { offsets: Uint32Array; neighbours: Uint32Array } {
  const [top = 0] = members;
  const rows: number[][] = members.map(() => []);
  members.forEach((vertex, place) => {
    placeIn[vertex] = place;
  });
  members.forEach((vertex, place) => {
    if (place === 0) return;
    for (const neighbour of neighboursOf(graph, vertex)) {
      if (neighbour === top) {
        rows[place]?.push(0);
        rows[0]?.push(place);
      } else if (blockOf[neighbour] === block) {
        rows[place]?.push(placeIn[neighbour] ?? 0);
      }
    }
  });
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, place) => {
    offsets[place + 1] = (offsets[place] ?? 0) + row.length;
  });
  return { offsets, neighbours: Uint32Array.from(rows.flat()) };
}
