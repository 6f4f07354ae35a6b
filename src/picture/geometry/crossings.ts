import { type Adjacency, neighboursOf } from '../../analysis/rowsOf';

/** Edges as pairs of vertices: `ends[2i]` and `ends[2i + 1]`. */
export interface Lines {
  readonly count: number;
  readonly ends: Int32Array;
}

/** Edges between vertices that pass `isIn`, each once. */
export function linesOf(graph: Adjacency, isIn: (vertex: number) => boolean): Lines {
  const ends: number[] = [];
  for (let a = 0; a < graph.offsets.length - 1; a++) {
    if (!isIn(a)) continue;
    for (const b of neighboursOf(graph, a)) if (b > a && isIn(b)) ends.push(a, b);
  }
  return { count: ends.length / 2, ends: Int32Array.from(ends) };
}

/** Number of crossing pairs of edges; edges with a common end do not cross. Time O(m²). */
export function crossingsOf(lines: Lines, xs: Float64Array, ys: Float64Array): number {
  let crossings = 0;
  for (let line = 0; line < lines.count; line++) crossings += crossingsWith(lines, xs, ys, line, null, line + 1);
  return crossings;
}

/** Number of edges, from `first` on, that cross a given one. Those marked in `half` count half. Time O(m). */
export function crossingsWith(
  { count, ends }: Lines,
  xs: Float64Array,
  ys: Float64Array,
  line: number,
  half: Uint8Array | null,
  first = 0,
): number {
  const a = ends[2 * line] as number;
  const b = ends[2 * line + 1] as number;
  const ax = xs[a] as number;
  const ay = ys[a] as number;
  const bx = (xs[b] as number) - ax;
  const by = (ys[b] as number) - ay;
  let crossings = 0;
  for (let other = first; other < count; other++) {
    const c = ends[2 * other] as number;
    const d = ends[2 * other + 1] as number;
    const cx = (xs[c] as number) - ax;
    const cy = (ys[c] as number) - ay;
    const dx = (xs[d] as number) - ax;
    const dy = (ys[d] as number) - ay;
    // C and D on both sides of AB, then A and B on both sides of CD.
    if ((bx * cy - by * cx) * (bx * dy - by * dx) >= 0) continue;
    const ex = dx - cx;
    const ey = dy - cy;
    if ((ey * cx - ex * cy) * (ex * (by - cy) - ey * (bx - cx)) >= 0) continue;
    if (a === c || a === d || b === c || b === d) continue;
    crossings += half?.[other] ? 0.5 : 1;
  }
  return crossings;
}

export function lengthOf({ count, ends }: Lines, xs: Float64Array, ys: Float64Array): number {
  let length = 0;
  for (let i = 0; i < count; i++) length += lineLength(ends, xs, ys, i);
  return length;
}

export function lineLength(ends: Int32Array, xs: Float64Array, ys: Float64Array, line: number): number {
  const a = ends[2 * line] ?? 0;
  const b = ends[2 * line + 1] ?? 0;
  return Math.hypot((xs[a] ?? 0) - (xs[b] ?? 0), (ys[a] ?? 0) - (ys[b] ?? 0));
}
