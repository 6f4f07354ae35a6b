import type { FoldedBlock } from './foldedBlock';
import { searchOrder } from './searchOrder';

/** A block prepared for searches: vertices are numbered in search order. */
export interface SearchedBlock {
  readonly size: number;
  /** Vertices from this one on are removed once they have been searched from, the last first. */
  readonly kept: number;
  /** Vertex of the folded block → vertex here. */
  readonly vertexOf: Int32Array;
  readonly offsets: Int32Array;
  /** Ascending in each row. */
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  readonly copies: Float64Array;
}

export function searchedBlock(folded: FoldedBlock): SearchedBlock {
  const { size } = folded;
  const { vertices, kept } = searchOrder(folded);
  const vertexOf = new Int32Array(size);
  const offsets = new Int32Array(size + 1);
  vertices.forEach((vertex, place) => {
    vertexOf[vertex] = place;
    offsets[place + 1] =
      (offsets[place] as number) + (folded.offsets[vertex + 1] as number) - (folded.offsets[vertex] as number);
  });
  const neighbours = new Int32Array(folded.neighbours.length);
  const ends = offsets.slice();
  // Places are visited in order, so each row is filled in order.
  vertices.forEach((vertex, place) => {
    for (let at = folded.offsets[vertex] as number; at < (folded.offsets[vertex + 1] as number); at++) {
      const other = vertexOf[folded.neighbours[at] as number] as number;
      const end = ends[other] as number;
      neighbours[end] = place;
      ends[other] = end + 1;
    }
  });
  const by = (values: Float64Array) => Float64Array.from(vertices, (vertex) => values[vertex] as number);
  return { size, kept, vertexOf, offsets, neighbours, weights: by(folded.weights), copies: by(folded.copies) };
}

const EVERY = 16;
/** Larger numbers of shortest chains are not counted: their shares would be lost to rounding. */
const COUNTABLE = 1e300;

/**
 * Adds to `values`, by vertex, the pairs that each of its twins stands between, for pairs with one end searched from in
 * turns `from` … `to`. Turn 0 is the last vertex. Returns false, with `values` unusable, when there are more shortest
 * chains than a number can count. Time O(m) a turn.
 * Source: Brandes 2001, with weighted ends and vertices that stand for several (Sarıyüce et al. 2017).
 */
export function addPairsBetween(
  block: SearchedBlock,
  from: number,
  to: number,
  values: Float64Array,
  onTurn: (turns: number) => void,
): boolean {
  const search = roomFor(block);
  for (let turn = from; turn < to; turn++) {
    const source = block.size - 1 - turn;
    searchFrom(source, block, search);
    // A vertex that is not removed is searched to and from, so each of its pairs is met twice.
    const counted = (block.weights[source] as number) * (source >= block.kept ? 1 : 0.5);
    if (!addShares(counted, block, search, values)) return false;
    if ((turn - from) % EVERY === EVERY - 1) onTurn(EVERY);
  }
  return true;
}

/** Result of a search. All arrays but `placeOf` are by place in `queue`. */
interface Search {
  /** Vertex → its place in `queue`, −1 before it is met; removed vertices stay at 0, as if met long ago. */
  readonly placeOf: Int32Array;
  readonly queue: Int32Array;
  readonly chains: Float64Array;
  readonly shares: Float64Array;
  /** Places one tie farther, listed place by place, and the end of each list. */
  readonly farther: Int32Array;
  readonly fartherEnds: Int32Array;
  /** Number of vertices met, and the place from which nobody is farther. */
  met: number;
  last: number;
}

function roomFor({ size, neighbours }: SearchedBlock): Search {
  return {
    placeOf: new Int32Array(size),
    queue: new Int32Array(size),
    chains: new Float64Array(size),
    shares: new Float64Array(size),
    farther: new Int32Array(neighbours.length),
    fartherEnds: new Int32Array(size + 1),
    met: 0,
    last: 0,
  };
}

/** Searches from `source`: the vertices reached, nearest first, their numbers of shortest chains, and the places one tie farther. */
function searchFrom(source: number, { kept, offsets, neighbours, copies }: SearchedBlock, search: Search): void {
  const { placeOf, queue, chains, farther, fartherEnds } = search;
  const left = source >= kept ? source + 1 : kept;
  placeOf.fill(-1, 0, left).fill(0, left);
  placeOf[source] = 0;
  queue[0] = source;
  chains[0] = 1;
  let end = 1;
  let levelEnd = 1;
  let filled = 0;
  let head = 0;
  // Once all vertices are met, the last level has nobody farther.
  while (levelEnd < left && head < levelEnd) {
    for (; head < levelEnd; head++) {
      const vertex = queue[head] as number;
      const through = head === 0 ? 1 : (chains[head] as number) * (copies[vertex] as number);
      const rowEnd = offsets[vertex + 1] as number;
      for (let at = offsets[vertex] as number; at < rowEnd; at++) {
        const neighbour = neighbours[at] as number;
        const place = placeOf[neighbour] as number;
        if (place >= levelEnd) {
          chains[place] = (chains[place] as number) + through;
          farther[filled++] = place;
        } else if (place < 0) {
          placeOf[neighbour] = end;
          queue[end] = neighbour;
          chains[end] = through;
          farther[filled++] = end++;
        }
      }
      fartherEnds[head] = filled;
    }
    levelEnd = end;
  }
  search.met = end;
  search.last = head;
}

/**
 * Adds up shares, farthest first: each place collects those one tie farther. Returns false when there are more chains
 * than a number can count.
 */
function addShares(counted: number, { weights, copies }: SearchedBlock, search: Search, values: Float64Array): boolean {
  const { queue, chains, shares, farther, fartherEnds, last } = search;
  let place = search.met - 1;
  for (; place >= last; place--) {
    const count = chains[place] as number;
    if (count > COUNTABLE) return false;
    shares[place] = (weights[queue[place] as number] as number) / count;
  }
  for (; place > 0; place--) {
    const start = fartherEnds[place - 1] as number;
    let sum = 0;
    for (let at = (fartherEnds[place] as number) - 1; at >= start; at--) sum += shares[farther[at] as number] as number;
    const vertex = queue[place] as number;
    const count = chains[place] as number;
    if (count > COUNTABLE) return false;
    shares[place] = (weights[vertex] as number) / count + (copies[vertex] as number) * sum;
    values[vertex] = (values[vertex] as number) + counted * count * sum;
  }
  return true;
}
