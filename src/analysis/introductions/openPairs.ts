import type { ActorGraph } from '../actorGraph';
import { neighboursOf, rowsOf } from '../rowsOf';

/** Called for each open pair: its two vertices, the smaller first, and its score. */
export type OnOpenPair = (first: number, second: number, score: number) => void;

/**
 * Visits each untied pair of vertices with a common contact, by first vertex, ascending. The score is Adamic–Adar's:
 * the sum, over common contacts, of 1/ln of their number of contacts, rounded to 1e-9 so that the order of summation
 * does not separate equals. With `around`, only pairs of that vertex. Time O(sum of contacts squared), memory O(n).
 */
export function forEachOpenPair(graph: ActorGraph, around: number | undefined, onPair: OnOpenPair): void {
  const rows = rowsOf(graph);
  const size = graph.order;
  const scores = new Float64Array(size);
  const tiedTo = new Int32Array(size).fill(-1);
  const met = new Int32Array(size);
  const walk = (start: number, onlyLater: boolean) => {
    let count = 0;
    const contacts = neighboursOf(rows, start);
    for (const contact of contacts) {
      tiedTo[contact] = start;
      const others = neighboursOf(rows, contact);
      const told = 1 / Math.log(others.length);
      for (const other of others) {
        if (other === start || (onlyLater && other < start)) continue;
        if (scores[other] === 0) met[count++] = other;
        scores[other] = (scores[other] ?? 0) + told;
      }
    }
    for (const other of met.subarray(0, count)) {
      const score = Math.round((scores[other] ?? 0) * 1e9) / 1e9;
      scores[other] = 0;
      if (tiedTo[other] !== start) onPair(Math.min(start, other), Math.max(start, other), score);
    }
  };
  if (around !== undefined) walk(around, false);
  else for (let start = 0; start < size; start++) walk(start, true);
}

/** Common contacts of two vertices, ascending. */
export function commonContacts(graph: ActorGraph, first: number, second: number): number[] {
  const rows = rowsOf(graph);
  const theirs = new Set(neighboursOf(rows, second));
  return [...neighboursOf(rows, first)].filter((one) => theirs.has(one));
}
