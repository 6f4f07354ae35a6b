import type { Point } from '../domain/placement';
import type { TieMark } from '../picture/marks/marks';

/** With more ties than this they cannot be pointed at: on a large map there would be no ground between them. */
const MOST_TOUCHABLE = 1200;
/** How near to its line a tie answers, in CSS pixels: to a mouse, and to a finger. */
const MOUSE = 8;
const FINGER = 24;

/** The tie whose line is nearest to a point of the scene, if it is near enough. */
export function tieUnder(ties: readonly TieMark[], at: Point, zoom: number, isFinger: boolean): TieMark | null {
  if (ties.length > MOST_TOUCHABLE) return null;
  let found: TieMark | null = null;
  let least = Number.POSITIVE_INFINITY;
  const slack = (isFinger ? FINGER : MOUSE) / zoom;
  for (const tie of ties) {
    const away = distanceTo(tie, at);
    if (away >= least || away > tie.width / 2 + slack) continue;
    least = away;
    found = tie;
  }
  return found;
}

/** From a point to the nearest one of the line. */
function distanceTo({ from, to }: TieMark, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / squared;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + share * dx - x, from.y + share * dy - y);
}
