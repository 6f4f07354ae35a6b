import type { SearchGraph } from './searchGraph';
import type { Workspace } from './workspace';

/**
 * Turns each part into one vertex of `into`, in order of first vertices, and writes the new vertex of each old one into
 * `vertexOf`. Time O(n + m).
 */
export function foldParts(
  fine: SearchGraph,
  parts: Uint32Array,
  vertexOf: Uint32Array,
  into: SearchGraph,
  work: Workspace,
): void {
  const { offsets, neighbours, weights, strengths } = fine;
  const { queue: byPart, places, ties, met } = work;
  const size = numberParts(fine.size, parts, vertexOf, work);
  sortByPart(fine.size, size, vertexOf, work);
  into.size = size;
  let index = 0;
  let entry = 0;
  for (let coarse = 0; coarse < size; coarse++) {
    into.offsets[coarse] = entry;
    let strength = 0;
    let count = 0;
    for (const end = places[coarse] ?? 0; index < end; index++) {
      const vertex = byPart[index] ?? 0;
      strength += strengths[vertex] ?? 0;
      const rowEnd = offsets[vertex + 1] ?? 0;
      for (let at = offsets[vertex] ?? 0; at < rowEnd; at++) {
        const other = vertexOf[neighbours[at] ?? 0] ?? 0;
        if (other === coarse) continue;
        const known = ties[other] ?? 0;
        if (known === 0) met[count++] = other;
        ties[other] = known + (weights[at] ?? 0);
      }
    }
    into.strengths[coarse] = strength;
    for (let at = 0; at < count; at++, entry++) {
      const other = met[at] ?? 0;
      into.neighbours[entry] = other;
      into.weights[entry] = ties[other] ?? 0;
      ties[other] = 0;
    }
  }
  into.offsets[size] = entry;
}

function numberParts(size: number, parts: Uint32Array, vertexOf: Uint32Array, { numberOf }: Workspace): number {
  numberOf.fill(0, 0, size);
  let count = 0;
  for (let vertex = 0; vertex < size; vertex++) {
    const part = parts[vertex] ?? 0;
    if (numberOf[part] === 0) numberOf[part] = ++count;
    vertexOf[vertex] = (numberOf[part] ?? 1) - 1;
  }
  return count;
}

/** Counting sort: writes the vertices by part into `queue`, and the end of each part into `places`. */
function sortByPart(size: number, parts: number, vertexOf: Uint32Array, { places, queue }: Workspace): void {
  places.fill(0, 0, parts + 1);
  for (let vertex = 0; vertex < size; vertex++) {
    const next = (vertexOf[vertex] ?? 0) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let part = 1; part <= parts; part++) places[part] = (places[part] ?? 0) + (places[part - 1] ?? 0);
  for (let vertex = 0; vertex < size; vertex++) {
    const part = vertexOf[vertex] ?? 0;
    const at = places[part] ?? 0;
    queue[at] = vertex;
    places[part] = at + 1;
  }
}
