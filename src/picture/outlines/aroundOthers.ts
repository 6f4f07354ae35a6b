import type { Point } from '../../domain/placement';
import type { Segment } from './distanceField';

/** A path is bent at most this many times: 2³ pieces. */
const MOST_BENDS = 3;

/** Path between the ends of a segment that keeps `clearance` from all others, when a few bends suffice. */
export function aroundOthers(
  segment: Segment,
  others: readonly Point[],
  clearance: number,
  bends = MOST_BENDS,
): readonly Segment[] {
  const [from, to] = segment;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (bends === 0 || length < 2 * clearance) return [segment];
  let nearest: { readonly at: Point; readonly side: number } | null = null;
  let least = clearance;
  for (const at of others) {
    const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / length;
    // An obstacle beside an end cannot be avoided.
    if (along < clearance / 2 || along > length - clearance / 2) continue;
    const side = ((at.x - from.x) * dy - (at.y - from.y) * dx) / length;
    if (Math.abs(side) >= least) continue;
    least = Math.abs(side);
    nearest = { at, side };
  }
  if (!nearest) return [segment];
  const off = (nearest.side > 0 ? -1 : 1) * clearance * 1.1;
  const bend = { x: nearest.at.x + (off * dy) / length, y: nearest.at.y - (off * dx) / length };
  return [
    ...aroundOthers([from, bend], others, clearance, bends - 1),
    ...aroundOthers([bend, to], others, clearance, bends - 1),
  ];
}
