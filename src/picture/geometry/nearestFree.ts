import type { Point } from '../../domain/placement';

export interface Disc {
  readonly at: Point;
  readonly radius: number;
}

/** First candidate that touches no disc, otherwise the one that overlaps least; `undefined` only without candidates. */
export function firstFree(candidates: Iterable<Point>, radius: number, taken: readonly Disc[]): Point | undefined {
  let best: Point | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const overlap = overlapWith(candidate, radius, taken);
    if (overlap <= 0) return candidate;
    if (overlap < least) {
      least = overlap;
      best = candidate;
    }
  }
  return best;
}

function overlapWith(point: Point, radius: number, taken: readonly Disc[]): number {
  let worst = 0;
  for (const { at, radius: other } of taken) {
    // Compares squares first, since nearly all discs are farther away.
    const nearer = radius + other - worst;
    const across = point.x - at.x;
    const down = point.y - at.y;
    const square = across * across + down * down;
    if (nearer > 0 && square < nearer * nearer) worst = radius + other - Math.sqrt(square);
  }
  return worst;
}

/** Points around `centre`, nearest first, on circles `step` apart, from `start` to `most` steps out. */
export function spiral(centre: Point, step: number, most: number): Point[] {
  const points = [centre];
  for (let ring = 1; ring <= most; ring++) {
    const count = ring * 6;
    for (let i = 0; i < count; i++) {
      const angle = (2 * Math.PI * i) / count - Math.PI / 2;
      points.push({ x: centre.x + ring * step * Math.cos(angle), y: centre.y + ring * step * Math.sin(angle) });
    }
  }
  return points;
}
