import type { Point } from '../../domain/placement';
import type { ActorMark } from './marks';

/** Marks smaller than this carry no badge: it could not be read. CSS pixels. */
const LEAST_MARK = 7;

export interface BadgePlace {
  readonly at: Point;
  readonly radius: number;
  readonly letter: string;
}

/** Where the badges of an actor sit: on its upper right, one after the other. */
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
