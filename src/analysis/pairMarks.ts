import type { MapDocument } from '../domain/mapDocument';
import { type ActorGraph, placeInRow, vertexIndex } from './actorGraph';
import { marksOfTie, SEVERAL } from './tieMarks';
import { isTieMeasured, type Visibility } from './visibility';

/**
 * What the ties of each pair say, beside each entry of `graph.neighbours`: those the graph was made with, or worked out
 * for a graph that has none. Time O(1), or O(m log n).
 */
export function pairMarks(graph: ActorGraph, document: MapDocument, visibility: Visibility): Uint8Array {
  if (graph.marks) return graph.marks;
  const vertexOf = vertexIndex(graph.ids);
  const marks = new Uint8Array(graph.neighbours.length);
  const met = new Uint8Array(graph.neighbours.length);
  const mark = (from: number, to: number, bits: number) => {
    const place = placeInRow(graph, from, to);
    if (place === undefined) return;
    marks[place] = (marks[place] ?? 0) | bits | (met[place] ? SEVERAL : 0);
    met[place] = 1;
  };
  for (const tie of document.ties.values()) {
    if (!isTieMeasured(tie, visibility)) continue;
    const a = vertexOf.get(tie.a);
    const b = vertexOf.get(tie.b);
    if (a === undefined || b === undefined) continue;
    mark(a, b, marksOfTie(tie));
    mark(b, a, marksOfTie(tie));
  }
  return marks;
}
