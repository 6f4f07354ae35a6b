import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { ActorGraph } from '../actorGraph';
import { isTieMeasured, type Visibility } from '../visibility';

/** 1 beside each entry of `graph.neighbours` whose pair has at least one confirmed tie. Time O(m log n). */
export function confirmedTies(
  graph: ActorGraph,
  document: MapDocument,
  visibility: Visibility,
  vertexOf: ReadonlyMap<ActorId, number>,
): Uint8Array {
  const confirmed = new Uint8Array(graph.neighbours.length);
  const mark = (from: number, to: number) => {
    const place = placeInRow(graph, from, to);
    if (place !== undefined) confirmed[place] = 1;
  };
  for (const tie of document.ties.values()) {
    if (tie.certainty !== 'confirmed' || !isTieMeasured(tie, visibility)) continue;
    const a = vertexOf.get(tie.a);
    const b = vertexOf.get(tie.b);
    if (a === undefined || b === undefined) continue;
    mark(a, b);
    mark(b, a);
  }
  return confirmed;
}

/** Where `to` stands in the row of `from`, by halving: rows are ascending. */
function placeInRow({ offsets, neighbours }: ActorGraph, from: number, to: number): number | undefined {
  let low = offsets[from] ?? 0;
  let high = offsets[from + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((neighbours[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  return neighbours[low] === to && low < (offsets[from + 1] ?? 0) ? low : undefined;
}
