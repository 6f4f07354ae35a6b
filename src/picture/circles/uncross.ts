import type { Point } from '../../domain/placement';
import { crossingsWith, type Lines, lineLength } from '../geometry/crossings';

/**
 * Swaps places of two vertices of a group while fewer lines cross, or as many that are shorter, until no swap helps or `budget` pairs of
 * lines were compared. `groups`: vertices that may swap. Never adds crossings. Deterministic. Changes `points` in place.
 */
export function uncross(points: Point[], groups: readonly (readonly number[])[], lines: Lines, budget: number): void {
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y);
  const own = linesByVertex(lines, points.length);
  const { ends, count } = lines;
  const isOwn = new Uint8Array(count);
  let spent = 0;
  const isOver = () => spent >= budget;

  /** Crossings and length of the lines of two vertices. */
  const costOf = (mine: readonly number[]): readonly [crossings: number, length: number] => {
    let crossings = 0;
    let length = 0;
    for (const line of mine) {
      length += lineLength(ends, xs, ys, line);
      crossings += crossingsWith(lines, xs, ys, line, isOwn);
    }
    spent += mine.length * count;
    return [crossings, length];
  };
  const exchange = (a: number, b: number): void => {
    [xs[a], xs[b]] = [xs[b] ?? 0, xs[a] ?? 0];
    [ys[a], ys[b]] = [ys[b] ?? 0, ys[a] ?? 0];
  };
  const doesHelp = (a: number, b: number): boolean => {
    const mine = [...new Set([...(own[a] ?? []), ...(own[b] ?? [])])];
    if (mine.length === 0) return false;
    for (const line of mine) isOwn[line] = 1;
    const [crossings, length] = costOf(mine);
    exchange(a, b);
    const [crossingsAfter, lengthAfter] = costOf(mine);
    for (const line of mine) isOwn[line] = 0;
    const helps = crossingsAfter < crossings || (crossingsAfter === crossings && lengthAfter < length - 1);
    if (!helps) exchange(a, b);
    return helps;
  };
  for (let improved = true; improved && !isOver(); ) {
    improved = false;
    for (const group of groups) {
      for (let i = 0; i < group.length && !isOver(); i++) {
        for (let j = i + 1; j < group.length && !isOver(); j++) {
          if (doesHelp(group[i] ?? 0, group[j] ?? 0)) improved = true;
        }
      }
    }
  }
  for (const vertex of groups.flat()) points[vertex] = { x: xs[vertex] ?? 0, y: ys[vertex] ?? 0 };
}

function linesByVertex({ count, ends }: Lines, vertices: number): number[][] {
  const own: number[][] = Array.from({ length: vertices }, () => []);
  for (let line = 0; line < count; line++) {
    own[ends[2 * line] ?? 0]?.push(line);
    own[ends[2 * line + 1] ?? 0]?.push(line);
  }
  return own;
}
