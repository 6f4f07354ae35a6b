import type { FoldedBlock } from './foldedBlock';

export interface SearchOrder {
  /** Place in the order → vertex of the block. */
  readonly vertices: Int32Array;
  /** Vertices from this place on are searched from once and then removed, the very last first. */
  readonly kept: number;
}

/** Vertices with more contacts are not checked for being side vertices: it is rare, and the check is not free. */
const FEW = 32;

/**
 * Puts side vertices last: those whose contacts are all tied to each other, so that no shortest chain passes through
 * them. One search settles all their pairs, and the others then go without them. Removing some makes others side
 * vertices. (Twins not tied to each other are one vertex here; what stands between them is already counted.) The rest
 * come first, breadth first from the best connected, so that a search stays in near memory. Time O(n × FEW² log m).
 * Source: Sarıyüce et al. 2017.
 */
export function searchOrder(block: FoldedBlock): SearchOrder {
  const removed = sideVertices(block);
  const out = new Uint8Array(block.size);
  for (const vertex of removed) out[vertex] = 1;
  const vertices = new Int32Array(block.size);
  const kept = block.size - removed.length;
  breadthFirst(block, out, vertices);
  removed.forEach((vertex, turn) => {
    vertices[block.size - 1 - turn] = vertex;
  });
  return { vertices, kept };
}

/** Side vertices, in the order in which they can be removed. */
function sideVertices({ size, offsets, neighbours }: FoldedBlock): number[] {
  const out = new Uint8Array(size);
  const waiting = new Uint8Array(size).fill(1);
  const removed: number[] = [];
  const queue = Array.from({ length: size }, (_, vertex) => vertex);
  for (const vertex of queue) {
    waiting[vertex] = 0;
    // Keeps at least two: the last ones have no chains left to search.
    if (out[vertex] || removed.length + 2 >= size) continue;
    const row: number[] = [];
    for (let at = offsets[vertex] as number; at < (offsets[vertex + 1] as number) && row.length <= FEW; at++) {
      const other = neighbours[at] as number;
      if (!out[other]) row.push(other);
    }
    if (row.length > FEW || !areAllTied(row)) continue;
    out[vertex] = 1;
    removed.push(vertex);
    for (const other of row) {
      if (waiting[other]) continue;
      waiting[other] = 1;
      queue.push(other);
    }
  }
  return removed;

  function areAllTied(row: readonly number[]): boolean {
    return row.every((a, index) => {
      for (let other = index + 1; other < row.length; other++) if (!areTied(a, row[other] as number)) return false;
      return true;
    });
  }

  function areTied(a: number, b: number): boolean {
    let from = offsets[a] as number;
    let to = offsets[a + 1] as number;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((neighbours[middle] as number) < b) from = middle + 1;
      else to = middle;
    }
    return from < (offsets[a + 1] as number) && neighbours[from] === b;
  }
}

function breadthFirst({ size, offsets, neighbours }: FoldedBlock, out: Uint8Array, order: Int32Array): void {
  const contacts = (vertex: number) => (offsets[vertex + 1] as number) - (offsets[vertex] as number);
  let best = -1;
  for (let vertex = 0; vertex < size; vertex++) {
    if (!out[vertex] && (best === -1 || contacts(vertex) > contacts(best))) best = vertex;
  }
  if (best === -1) return;
  const met = out.slice();
  met[best] = 1;
  order[0] = best;
  let end = 1;
  for (let head = 0; head < end; head++) {
    const vertex = order[head] as number;
    for (let at = offsets[vertex] as number; at < (offsets[vertex + 1] as number); at++) {
      const other = neighbours[at] as number;
      if (met[other]) continue;
      met[other] = 1;
      order[end++] = other;
    }
  }
}
