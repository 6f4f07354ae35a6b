import type { Point } from '../../domain/placement';
import { closeness } from './closeness';

export interface Movable {
  readonly at: Point;
  readonly radius: number;
  /** Keeps its place, so that the others give way. */
  readonly fixed: boolean;
}

/** Room between two marks in CSS pixels; more sideways, as names are wide. */
export interface Room {
  readonly x: number;
  readonly y: number;
}

/**
 * Moves points apart, as little as needed, until no two marks are closer than their radii plus `room`. At most `rounds` passes of about
 * O(n) on a grid. Deterministic.
 */
export function separate(marks: readonly Movable[], room: Room, rounds = 60): Point[] {
  const xs = Float64Array.from(marks, (mark) => mark.at.x);
  const ys = Float64Array.from(marks, (mark) => mark.at.y);
  const radii = Float64Array.from(marks, (mark) => mark.radius);
  const fixed = Uint8Array.from(marks, (mark) => (mark.fixed ? 1 : 0));
  const largest = radii.reduce((most, radius) => Math.max(most, radius), 1);
  const grid = closeness(marks.length, 2 * largest + Math.max(room.x, room.y));
  const movable: Moving = { xs, ys, radii, fixed, room };
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    grid.fill(xs, ys);
    for (let i = 0; i < marks.length; i++) {
      const end = grid.near(i);
      for (let k = 0; k < end; k++) if (pushApart(movable, i, grid.found[k] ?? i)) moved = true;
    }
    if (!moved) break;
  }
  return Array.from(xs, (x, i) => ({ x, y: ys[i] ?? 0 }));
}

interface Moving {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly radii: Float64Array;
  readonly fixed: Uint8Array;
  readonly room: Room;
}

function pushApart({ xs, ys, radii, fixed, room }: Moving, i: number, j: number): boolean {
  const [fixedA, fixedB] = [fixed[i] === 1, fixed[j] === 1];
  if (fixedA && fixedB) return false;
  const both = (radii[i] ?? 0) + (radii[j] ?? 0);
  // Scales the ellipse of needed room to a circle.
  const needX = both + room.x;
  const needY = both + room.y;
  let dx = ((xs[j] ?? 0) - (xs[i] ?? 0)) / needX;
  let dy = ((ys[j] ?? 0) - (ys[i] ?? 0)) / needY;
  // Skips the exact distance, since most pairs are far apart.
  if (dx > 1 || dx < -1 || dy > 1 || dy < -1) return false;
  if (Math.hypot(dx, dy) < 1e-4) {
    // Coinciding marks part in a direction given by their numbers.
    dx = 1e-3 * Math.cos(2.4 * i + j);
    dy = 1e-3 * Math.sin(2.4 * i + j);
  }
  const distance = Math.hypot(dx, dy);
  if (distance >= 0.999) return false;
  const push = (1 - distance) / distance;
  const shareA = fixedA ? 0 : fixedB ? 1 : 0.5;
  xs[i] = (xs[i] ?? 0) - dx * push * needX * shareA;
  ys[i] = (ys[i] ?? 0) - dy * push * needY * shareA;
  xs[j] = (xs[j] ?? 0) + dx * push * needX * (1 - shareA);
  ys[j] = (ys[j] ?? 0) + dy * push * needY * (1 - shareA);
  return true;
}
