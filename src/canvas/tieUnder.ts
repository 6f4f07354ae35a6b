import type { Point } from '../domain/placement';
import type { TieMark } from '../picture/marks/marks';

/** With more ties they cannot be pointed at: a large map would have no free ground left. */
const MOST_TOUCHABLE = 1200;
/** CSS pixels from its line at which a tie responds to a mouse and to a finger. */
const MOUSE = 8;
const FINGER = 24;

/** Tie whose line is nearest to a point of the scene, when near enough. */
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

/** Distance from a point to a line segment. */
function distanceTo({ from, to }: TieMark, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / squared;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + share * dx - x, from.y + share * dy - y);
}
