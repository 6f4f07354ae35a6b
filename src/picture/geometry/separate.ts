import type { Point } from '../../domain/placement';
import { closeness } from './closeness';

export interface Movable {
  readonly at: Point;
  readonly radius: number;
  /** It keeps its place: the others give way. */
  readonly fixed: boolean;
}

/** Room between two marks: names are wide, so more is asked for sideways. CSS pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
}

/**
 * The points moved apart until no two marks are nearer than their radii and `room`, as little as needed. At most
 * `rounds` passes; neighbours are found on a grid, so a pass is about O(n). The same input, the same places.
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
  // An ellipse of needed room, made a circle by scaling.
  const needX = both + room.x;
  const needY = both + room.y;
  let dx = ((xs[j] ?? 0) - (xs[i] ?? 0)) / needX;
  let dy = ((ys[j] ?? 0) - (ys[i] ?? 0)) / needY;
  // Most pairs are far enough apart, and the exact distance is dear.
  if (dx > 1 || dx < -1 || dy > 1 || dy < -1) return false;
  if (Math.hypot(dx, dy) < 1e-4) {
    // Two marks at one place part along a direction told by their numbers.
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
