import type { Point } from '../../domain/placement';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxAround(centre: Point, width: number, height: number): Box {
  return {
    left: centre.x - width / 2,
    right: centre.x + width / 2,
    top: centre.y - height / 2,
    bottom: centre.y + height / 2,
  };
}

/** Bounding box of points with a margin; empty, at the origin, without points. */
export function boxOfPoints(points: Iterable<Point>, margin = 0): Box {
  const [first = { x: 0, y: 0 }, ...others] = points;
  let [left, right, top, bottom] = [first.x, first.x, first.y, first.y];
  for (const { x, y } of others) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left: left - margin, right: right + margin, top: top - margin, bottom: bottom + margin };
}

export function contains({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

/** Length of the part of a segment that lies in the box. Liang–Barsky clipping. */
export function lengthInside(box: Box, a: Point, b: Point): number {
  if ((a.x < box.left && b.x < box.left) || (a.x > box.right && b.x > box.right)) return 0;
  if ((a.y < box.top && b.y < box.top) || (a.y > box.bottom && b.y > box.bottom)) return 0;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let enters = 0;
  let leaves = 1;
  for (const [run, room] of [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ] as const) {
    if (run === 0) {
      if (room < 0) return 0;
      continue;
    }
    if (run < 0) enters = Math.max(enters, room / run);
    else leaves = Math.min(leaves, room / run);
    if (enters >= leaves) return 0;
  }
  return (leaves - enters) * Math.hypot(dx, dy);
}
