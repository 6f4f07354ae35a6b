import type { LabelBoard } from './labelBoard';
import type { LabelCandidate, LabelGround } from './labelGround';
import { type PlacedAround, placesFurther, STAND_OFF_STEP } from './labelPlaces';
import { leaderTo } from './leader';

/** Directions that are looked in. */
const TURNS = 16;
const TURNS_AT_ANY_COST = 64;

/**
 * A free place off the mark, the nearest first, at most `most` CSS pixels further than beside it, with the line to it:
 * across no label, no other line and no other mark. `atAnyCost`: when there is none, one whose line crosses a mark or
 * whose text lies under a chain.
 */
export function standOff(
  request: PlacedAround,
  most: number,
  atAnyCost: boolean,
  ground: LabelGround,
  board: LabelBoard,
): LabelCandidate | null {
  const { shrink } = ground;
  const turns = atAnyCost ? TURNS_AT_ANY_COST : TURNS;
  let last: LabelCandidate | null = null;
  for (let step = 1; step * STAND_OFF_STEP <= most; step++) {
    let best: LabelCandidate | null = null;
    placesFurther(request, shrink, step, turns, (x, y, width, height, variant, align, dislike) => {
      const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
      if (!board.isClear(left, top, right, bottom)) return;
      const under = ground.costAt(left, top, right, bottom);
      if (under < 0) return;
      const box = { left, top, right, bottom };
      const leader = leaderTo(box, request.anchor, request.radius, shrink);
      const ofLine = leader ? ground.costOf(leader, request.anchor) : 0;
      const isLast = ofLine === Number.POSITIVE_INFINITY || ground.isUnderHeavy(box);
      if (isLast && !atAnyCost) return;
      const cost = dislike + under + (isLast ? 0 : ofLine);
      const least = (isLast ? last : best)?.cost ?? Number.POSITIVE_INFINITY;
      const candidate = { box, variant, align, cost, leader };
      if (cost >= least || !board.isFree(candidate)) return;
      if (isLast) last = candidate;
      else best = candidate;
    });
    if (best) return best;
  }
  return last;
}
