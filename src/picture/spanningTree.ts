import type { Point } from '../domain/placement';

/** Pairs of points that join all of them by the shortest way, none longer than `longest`. Prim 1957. Time O(n²). */
export function spanningTree(points: readonly Point[], longest: number): [from: Point, to: Point][] {
  const away = points.map(() => Number.POSITIVE_INFINITY);
  const nearest = points.map(() => 0);
  const isIn = points.map(() => false);
  const pairs: [Point, Point][] = [];
  let newest = 0;
  for (let round = 1; round < points.length; round++) {
    isIn[newest] = true;
    const at = points[newest] ?? { x: 0, y: 0 };
    let next = -1;
    points.forEach((point, i) => {
      if (isIn[i]) return;
      const distance = Math.hypot(point.x - at.x, point.y - at.y);
      if (distance < (away[i] ?? 0)) {
        away[i] = distance;
        nearest[i] = newest;
      }
      if (next < 0 || (away[i] ?? 0) < (away[next] ?? 0)) next = i;
    });
    newest = next;
    const [from, to] = [points[nearest[next] ?? 0], points[next]];
    if (from && to && (away[next] ?? 0) <= longest) pairs.push([from, to]);
  }
  return pairs;
}
