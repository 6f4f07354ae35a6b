import type { ActorMark } from './marks';

/** Reach of a mark with its borders and rings, without badges: from its middle, in CSS pixels. See `ornamentShapes`. */
export function ornamentReach({
  radius,
  broker,
  fragile,
  otherGroup,
  selected,
}: Pick<ActorMark, 'radius' | 'broker' | 'fragile' | 'otherGroup' | 'selected'>): number {
  let reach = radius + 2.6;
  let edge = radius;
  if (broker) {
    edge = reach + Math.max(1.4, radius * 0.11) / 2;
    reach += 3;
  }
  if (fragile) {
    edge = reach + 2.9;
    reach += 4;
  }
  if (otherGroup !== null) {
    const width = Math.max(2, radius * 0.16);
    edge = reach + width + 0.6;
    reach += width + 1.2;
  }
  return selected ? reach + 4.3 : edge;
}
