import type { Point } from '../../domain/placement';
import type { ActorMark } from './marks';

/** CSS pixels; badges on smaller marks could not be read. */
const LEAST_MARK = 7;

export interface BadgePlace {
  readonly at: Point;
  readonly radius: number;
  readonly letter: string;
}

/** Places of the badges of an actor, from its upper right on. */
export function badgePlaces({ at, radius, badges }: Pick<ActorMark, 'at' | 'radius' | 'badges'>): BadgePlace[] {
  if (radius < LEAST_MARK) return [];
  const own = Math.min(11, Math.max(6.5, radius * 0.5));
  const reach = Math.min(radius, 24) * 0.82;
  const offset = radius - Math.min(radius, 24);
  return badges.map(({ letter }, i) => ({
    at: { x: at.x + offset * 0.7 + reach + i * own * 1.85, y: at.y - offset * 0.7 - reach },
    radius: own,
    letter,
  }));
}
