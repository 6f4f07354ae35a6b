import type { Point } from '../../domain/placement';
import type { Box } from '../geometry/box';

/** A thin line from a mark to its name, where this stands off. */
export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

/** A text no further than this from its mark is evidently its own: in heights of a line. */
const EVIDENT = 0.45;
/** From the edge of the mark to the start of the line, and from its end to the text. */
const AIR = 1.5;

/**
 * The line from a mark to a text in lines of height `line`; `null` where the text is evidently beside its mark.
 * `shrink`: factor of texts.
 */
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

/** True when two segments cross. */
export function linesCross(a: Leader, b: Leader): boolean {
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

function side({ from, to }: Leader, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}
