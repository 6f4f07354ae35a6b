import { ringsOf, selectionRing } from './actorShapes';
import type { ActorMark } from './marks';

/** Reach of a mark with its borders and rings, without badges: from its middle, in CSS pixels. See `ornamentShapes`. */
export function ornamentReach(
  mark: Pick<ActorMark, 'radius' | 'broker' | 'fragile' | 'otherGroup' | 'selected'>,
): number {
  const { broker, fragile, otherGroup } = ringsOf(mark);
  const outermost = mark.selected ? selectionRing(mark) : (otherGroup ?? fragile ?? broker);
  return outermost === undefined ? mark.radius : outermost.at + outermost.width / 2;
}
