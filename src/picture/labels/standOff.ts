import type { LabelBoard } from './labelBoard';
import type { LabelCandidate, LabelGround } from './labelGround';
import { isOnGround, type PlacedAround, placesFurther, STAND_OFF_STEP } from './labelPlaces';
import { leaderTo } from './leader';

export interface Search {
  /** Most distance beyond a place beside its mark, in CSS pixels. */
  readonly most: number;
  /** Number of directions. */
  readonly turns: number;
  /** As a last resort: accepts a line across a mark, or a text under a chain. */
  readonly atAnyCost?: boolean;
}

/** Nearest free place away from the mark, with a line that crosses no label, other line or other mark. */
export function standOff(
  request: PlacedAround,
  { most, turns, atAnyCost = false }: Search,
  ground: LabelGround,
  board: LabelBoard,
): LabelCandidate | null {
  const { shrink } = ground;
  const own = ground.marksAt(request.anchor);
  let last: LabelCandidate | null = null;
  for (let step = 1; step * STAND_OFF_STEP <= most; step++) {
    let best: LabelCandidate | null = null;
    placesFurther(request, shrink, step, turns, (x, y, width, height, variant, align, dislike) => {
      const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
      if (!board.isClear(left, top, right, bottom)) return;
      const under = ground.costAt(left, top, right, bottom, own);
      if (under < 0) return;
      const box = { left, top, right, bottom };
      if (!isOnGround(request, box)) return;
      const leader = leaderTo(box, request.anchor, request.radius, height / variant.lines.length, shrink);
      const ofLine = leader ? ground.costOf(leader, request.anchor) : 0;
      const isLast = ofLine === Number.POSITIVE_INFINITY || ground.isUnderHeavy(box);
      if (isLast && !atAnyCost) return;
      const cost = dislike + under + (isLast ? 0 : ofLine);
      const least = (isLast ? last : best)?.cost ?? Number.POSITIVE_INFINITY;
      const candidate = { box, variant, align, cost, dislike, leader };
      if (cost >= least || !board.isFree(candidate)) return;
      if (isLast) last = candidate;
      else best = candidate;
    });
    if (best) return best;
  }
  return last;
}
