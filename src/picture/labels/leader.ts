import type { Point } from '../../domain/placement';
import type { Box } from '../geometry/box';

/** Thin line from a mark to a name that stands off. */
export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

/** Within this distance from its mark a text needs no line; in line heights. */
const EVIDENT = 0.45;
/** Gaps between mark and line, and between line and text. */
const AIR = 1.5;

/** Line from a mark to its text, in line heights of `line`; `null` when the text is clearly beside its mark. `shrink`: factor of texts. */
export function leaderTo(box: Box, anchor: Point, radius: number, line: number, shrink: number): Leader | null {
  const to = {
    x: Math.min(Math.max(anchor.x, box.left), box.right),
    y: Math.min(Math.max(anchor.y, box.top), box.bottom),
  };
  const distance = Math.hypot(to.x - anchor.x, to.y - anchor.y);
  if (distance <= radius + EVIDENT * line) return null;
  const share = (length: number) => ({
    x: anchor.x + ((to.x - anchor.x) * length) / distance,
    y: anchor.y + ((to.y - anchor.y) * length) / distance,
  });
  return { from: share(radius + AIR * shrink), to: share(distance - AIR * shrink) };
}

export function linesCross(a: Leader, b: Leader): boolean {
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

function side({ from, to }: Leader, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}
