import type { Block } from './blocks';
import { allTwins, type Rows } from './twins';

/** A block in which twins are merged into one vertex: they can replace each other on every chain. Rows are ascending. */
export interface FoldedBlock extends Rows {
  readonly size: number;
  /** Place in the block → vertex here. */
  readonly vertexOf: Int32Array;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** By vertex: number of actors it stands for, including all who reach the block only through them. */
  readonly weights: Float64Array;
  readonly copies: Float64Array;
  /** By vertex: betweenness already counted, its share of the pairs of twins who meet only through their contacts. */
  readonly twinPairs: Float64Array;
}

/** Folds the twins of a block. Time O(n + m), with sorting. */
export function foldedBlock(block: Block): FoldedBlock {
  const { classOf, count } = allTwins(block);
  const first = new Int32Array(count).fill(-1);
  const weights = new Float64Array(count);
  const squares = new Float64Array(count);
  const copies = new Float64Array(count);
  classOf.forEach((own, place) => {
    if (first[own] === -1) first[own] = place;
    const weight = block.weights[place] ?? 0;
    weights[own] = (weights[own] as number) + weight;
    squares[own] = (squares[own] as number) + weight * weight;
    copies[own] = (copies[own] as number) + 1;
  });
  const { offsets, neighbours } = foldedRows(block, classOf, first);
  const twinPairs = new Float64Array(count);
  for (let vertex = 0; vertex < count; vertex++) {
    const place = first[vertex] as number;
    if ((copies[vertex] as number) < 2 || isTiedToTwin(block, classOf, place)) continue;
    const pairs = ((weights[vertex] as number) ** 2 - (squares[vertex] as number)) / 2;
    const contacts = (block.offsets[place + 1] as number) - (block.offsets[place] as number);
    for (let at = offsets[vertex] as number; at < (offsets[vertex + 1] as number); at++) {
      const between = neighbours[at] as number;
      twinPairs[between] = (twinPairs[between] as number) + pairs / contacts;
    }
  }
  return { size: count, vertexOf: classOf, offsets, neighbours, weights, copies, twinPairs };
}

function isTiedToTwin({ offsets, neighbours }: Rows, classOf: Int32Array, place: number): boolean {
  for (let at = offsets[place] as number; at < (offsets[place + 1] as number); at++) {
    if (classOf[neighbours[at] as number] === classOf[place]) return true;
  }
  return false;
}

/** Rows of the classes, read from the first member of each: every class once, without the class itself, ascending. */
function foldedRows(block: Block, classOf: Int32Array, first: Int32Array) {
  const offsets = new Int32Array(first.length + 1);
  const neighbours = new Int32Array(block.neighbours.length);
  const seen = new Int32Array(first.length).fill(-1);
  let end = 0;
  first.forEach((place, vertex) => {
    seen[vertex] = vertex;
    const start = end;
    for (let at = block.offsets[place] as number; at < (block.offsets[place + 1] as number); at++) {
      const other = classOf[block.neighbours[at] as number] as number;
      if (seen[other] === vertex) continue;
      seen[other] = vertex;
      neighbours[end++] = other;
    }
    neighbours.subarray(start, end).sort();
    offsets[vertex + 1] = end;
  });
  return { offsets, neighbours: neighbours.slice(0, end) };
}
