import type { Point } from '../domain/placement';

const CORNERS = 12;

/**
 * SVG path of a soft outline around points, `padding` from each: the convex hull of discs, its corners rounded.
 * Empty without points.
 */
export function softHull(points: readonly Point[], padding: number): string {
  const around = points.flatMap(({ x, y }) =>
    Array.from({ length: CORNERS }, (_, i) => {
      const turn = (2 * Math.PI * i) / CORNERS;
      return { x: x + padding * Math.cos(turn), y: y + padding * Math.sin(turn) };
    }),
  );
  return rounded(convexHull(around));
}

/** Convex hull, counter-clockwise. Andrew's monotone chain, O(n log n). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const lower = halfHull(sorted);
  const upper = halfHull(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function halfHull(sorted: readonly Point[]): Point[] {
  const half: Point[] = [];
  for (const point of sorted) {
    for (let last = half.at(-1), before = half.at(-2); last && before; last = half.at(-1), before = half.at(-2)) {
      const turn = (last.x - before.x) * (point.y - before.y) - (last.y - before.y) * (point.x - before.x);
      if (turn > 0) break;
      half.pop();
    }
    half.push(point);
  }
  return half;
}

/** Curves from middle to middle of the sides, each corner being the handle. */
function rounded(corners: readonly Point[]): string {
  const middles = corners.map((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner;
    return { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 };
  });
  const start = middles.at(-1);
  if (!start) return '';
  const curves = corners.map((corner, i) => `Q${at(corner)} ${at(middles[i] ?? corner)}`);
  return `M${at(start)} ${curves.join(' ')}Z`;
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
