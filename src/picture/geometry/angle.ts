import type { Point } from '../../domain/placement';

export const FULL_TURN = 2 * Math.PI;

/** The same direction as an angle from −π (included) to π. */
export function wrapped(angle: number): number {
  const turned = (angle + Math.PI) % FULL_TURN;
  return (turned < 0 ? turned + FULL_TURN : turned) - Math.PI;
}

/** The same direction as an angle from 0 to 2π. */
export function positive(angle: number): number {
  const turned = angle % FULL_TURN;
  return turned < 0 ? turned + FULL_TURN : turned;
}

export function angleOf({ x, y }: Point): number {
  return Math.atan2(y, x);
}

export function onCircle(radius: number, angle: number): Point {
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Mean direction of angles, or `null` when they cancel out or there are none. */
export function meanAngle(angles: Iterable<number>): number | null {
  let x = 0;
  let y = 0;
  for (const angle of angles) {
    x += Math.cos(angle);
    y += Math.sin(angle);
  }
  return Math.hypot(x, y) < 1e-9 ? null : Math.atan2(y, x);
}
