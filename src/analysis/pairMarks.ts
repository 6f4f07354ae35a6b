import type { ActorId } from '../domain/brand';
import { carriesNews } from '../domain/carriesNews';
import { rememberedFor } from '../domain/remembered/rememberedFor';
import type { ActorGraph } from './actorGraph';
import { placeInRow, rowsOf, vertexIndex } from './rowsOf';

/** Set when at least one measured tie of the pair is certain: confirmed, or with no certainty noted. */
export const CONFIRMED = 1;
/** Set when at least one measured tie of the pair carries news. */
export const CARRIES_NEWS = 2;

/** Marks of each pair, parallel to `neighbours` in `rowsOf`. Time O(m log n), once. */
export const pairMarks = rememberedFor((graph: ActorGraph): Uint8Array => {
  const rows = rowsOf(graph);
  const vertexOf = vertexIndex(rows.ids);
  const marks = new Uint8Array(rows.neighbours.length);
  const mark = (from: number, to: number, bits: number) => {
    const place = placeInRow(rows, from, to);
    if (place !== undefined) marks[place] = bits;
  };
  graph.forEachEdge((_edge, { ties = [] }, source, target) => {
    const [a, b] = [vertexOf.get(source as ActorId) ?? 0, vertexOf.get(target as ActorId) ?? 0];
    const isConfirmed = ties.some(({ certainty }) => certainty !== 'toVerify');
    const bits = (isConfirmed ? CONFIRMED : 0) | (ties.some(carriesNews) ? CARRIES_NEWS : 0);
    mark(a, b, bits);
    mark(b, a, bits);
  });
  return marks;
});
