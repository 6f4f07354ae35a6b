import type { Point } from '../domain/placement';
import type { Grid } from './distanceField';

/**
 * Closed lines around where `values` are above 0, which they are nowhere on the edge of the grid: what is inside is always on
 * the same side, so that holes turn the other way. Marching squares. Time O(corners).
 */
export function contour(grid: Grid, values: Float64Array): Point[][] {
  const { columns, rows } = grid;
  /** Side of the grid where a piece of line starts → where it ends. A side is numbered by its first corner. */
  const next = new Map<number, number>();
  const across = (column: number, row: number) => 2 * (row * columns + column);
  const down = (column: number, row: number) => 2 * (row * columns + column) + 1;
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const at = row * columns + column;
      const isIn = (corner: number) => ((values[corner] ?? 0) > 0 ? 1 : 0);
      const kind = isIn(at) + 2 * isIn(at + 1) + 4 * isIn(at + columns + 1) + 8 * isIn(at + columns);
      if (kind === 0 || kind === 15) continue;
      const [top, bottom] = [across(column, row), across(column, row + 1)];
      const [left, right] = [down(column, row), down(column + 1, row)];
      const sides = [top, right, bottom, left];
      // Two opposite corners in: each is cut off by itself.
      for (const [from, to] of PIECES[kind] ?? []) next.set(sides[from] ?? 0, sides[to] ?? 0);
    }
  }
  const lines: Point[][] = [];
  for (const start of next.keys()) {
    const line: Point[] = [];
    for (let side: number | undefined = start; side !== undefined; ) {
      const then = next.get(side);
      if (then === undefined) break;
      next.delete(side);
      line.push(pointOn(grid, values, side));
      side = then;
    }
    if (line.length > 2) lines.push(line);
  }
  return lines;
}

/** For each set of corners that are in (upper left 1, upper right 2, lower right 4, lower left 8): from which side to which. */
const PIECES: readonly (readonly (readonly [from: number, to: number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

/** Where the value is 0 on a side, by proportion. */
function pointOn({ left, top, cell, columns }: Grid, values: Float64Array, side: number): Point {
  const at = side >> 1;
  const isDown = side % 2 === 1;
  const here = values[at] ?? 0;
  const there = values[isDown ? at + columns : at + 1] ?? 0;
  const share = here === there ? 0.5 : here / (here - there);
  const column = at % columns;
  const row = Math.floor(at / columns);
  return { x: left + (column + (isDown ? 0 : share)) * cell, y: top + (row + (isDown ? share : 0)) * cell };
}
