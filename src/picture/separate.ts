import type { Point } from '../domain/placement';

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
  const xs = marks.map((mark) => mark.at.x);
  const ys = marks.map((mark) => mark.at.y);
  const largest = marks.reduce((most, mark) => Math.max(most, mark.radius), 1);
  const cell = 2 * largest + Math.max(room.x, room.y);
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const [i, j] of closePairs(xs, ys, cell)) moved = pushApart(marks, xs, ys, room, i, j) || moved;
    if (!moved) break;
  }
  return xs.map((x, i) => ({ x, y: ys[i] ?? 0 }));
}

function pushApart(marks: readonly Movable[], xs: number[], ys: number[], room: Room, i: number, j: number): boolean {
  const a = marks[i];
  const b = marks[j];
  if (!a || !b || (a.fixed && b.fixed)) return false;
  const radii = a.radius + b.radius;
  // An ellipse of needed room, made a circle by scaling.
  const needX = radii + room.x;
  const needY = radii + room.y;
  let dx = ((xs[j] ?? 0) - (xs[i] ?? 0)) / needX;
  let dy = ((ys[j] ?? 0) - (ys[i] ?? 0)) / needY;
  if (Math.hypot(dx, dy) < 1e-4) {
    // Two marks at one place part along a direction told by their numbers.
    dx = 1e-3 * Math.cos(2.4 * i + j);
    dy = 1e-3 * Math.sin(2.4 * i + j);
  }
  const distance = Math.hypot(dx, dy);
  if (distance >= 0.999) return false;
  const push = (1 - distance) / distance;
  const shareA = a.fixed ? 0 : b.fixed ? 1 : 0.5;
  xs[i] = (xs[i] ?? 0) - dx * push * needX * shareA;
  ys[i] = (ys[i] ?? 0) - dy * push * needY * shareA;
  xs[j] = (xs[j] ?? 0) + dx * push * needX * (1 - shareA);
  ys[j] = (ys[j] ?? 0) + dy * push * needY * (1 - shareA);
  return true;
}

/** Pairs in the same or neighbouring cells of a grid, each once, in order. */
function closePairs(xs: readonly number[], ys: readonly number[], cell: number): [number, number][] {
  const cells = new Map<string, number[]>();
  const cellOf = (value: number) => Math.floor(value / cell);
  xs.forEach((x, i) => {
    const key = `${cellOf(x)},${cellOf(ys[i] ?? 0)}`;
    const known = cells.get(key);
    if (known) known.push(i);
    else cells.set(key, [i]);
  });
  const pairs: [number, number][] = [];
  xs.forEach((x, i) => {
    const column = cellOf(x);
    const row = cellOf(ys[i] ?? 0);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const j of cells.get(`${column + dx},${row + dy}`) ?? []) if (j > i) pairs.push([i, j]);
      }
    }
  });
  return pairs;
}
