import type { Point } from '../../domain/placement';
import type { Box } from '../geometry/box';

/** Grid over a box; the value of corner (column, row) is at `row * columns + column`. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
}

export function gridOver({ left, top, right, bottom }: Box, cell: number): Grid {
  return {
    left,
    top,
    cell,
    columns: Math.ceil((right - left) / cell) + 1,
    rows: Math.ceil((bottom - top) / cell) + 1,
  };
}

export type Segment = readonly [from: Point, to: Point];

/** Distance of each corner to the nearest segment (a point is a segment of length 0), capped at `most`. */
export function distancesTo(grid: Grid, segments: readonly Segment[], most: number): Float64Array {
  const { left, top, cell, columns, rows } = grid;
  const distances = new Float64Array(columns * rows).fill(most);
  for (const [from, to] of segments) {
    const firstColumn = Math.max(0, Math.ceil((Math.min(from.x, to.x) - most - left) / cell));
    const lastColumn = Math.min(columns - 1, Math.floor((Math.max(from.x, to.x) + most - left) / cell));
    const firstRow = Math.max(0, Math.ceil((Math.min(from.y, to.y) - most - top) / cell));
    const lastRow = Math.min(rows - 1, Math.floor((Math.max(from.y, to.y) + most - top) / cell));
    const alongX = to.x - from.x;
    const alongY = to.y - from.y;
    const square = alongX * alongX + alongY * alongY;
    for (let row = firstRow; row <= lastRow; row++) {
      const dy = top + row * cell - from.y;
      for (let column = firstColumn; column <= lastColumn; column++) {
        const dx = left + column * cell - from.x;
        const share = square === 0 ? 0 : Math.min(1, Math.max(0, (dx * alongX + dy * alongY) / square));
        const offX = dx - share * alongX;
        const offY = dy - share * alongY;
        const distance = Math.sqrt(offX * offX + offY * offY);
        const at = row * columns + column;
        if (distance < (distances[at] ?? 0)) distances[at] = distance;
      }
    }
  }
  return distances;
}

/**
 * Distance of each corner to the nearest one whose value is above `most`. Felzenszwalb & Huttenlocher 2012: columns, then rows, each by
 * the lower envelope of parabolas. Time O(corners).
 */
export function distancesOut({ columns, rows, cell }: Grid, values: Float64Array, most: number): Float64Array {
  const far = (columns + rows) ** 2;
  const squares = new Float64Array(columns * rows);
  for (let at = 0; at < squares.length; at++) squares[at] = (values[at] ?? 0) > most ? 0 : far;
  const longest = Math.max(columns, rows);
  const line = new Float64Array(longest);
  const envelope = { places: new Int32Array(longest), bounds: new Float64Array(longest + 1) };
  for (let column = 0; column < columns; column++) transform(squares, column, columns, rows, line, envelope);
  for (let row = 0; row < rows; row++) transform(squares, row * columns, 1, columns, line, envelope);
  for (let at = 0; at < squares.length; at++) squares[at] = Math.sqrt(squares[at] ?? 0) * cell;
  return squares;
}

interface Envelope {
  readonly places: Int32Array;
  readonly bounds: Float64Array;
}

/** Transforms a line of squared distances in place: `count` values from `start`, `step` apart. */
function transform(
  squares: Float64Array,
  start: number,
  step: number,
  count: number,
  line: Float64Array,
  { places, bounds }: Envelope,
): void {
  for (let i = 0; i < count; i++) line[i] = squares[start + i * step] ?? 0;
  let last = 0;
  places[0] = 0;
  bounds[0] = Number.NEGATIVE_INFINITY;
  bounds[1] = Number.POSITIVE_INFINITY;
  for (let i = 1; i < count; i++) {
    let meets = meeting(line, places[last] ?? 0, i);
    while (meets <= (bounds[last] ?? 0)) {
      last--;
      meets = meeting(line, places[last] ?? 0, i);
    }
    last++;
    places[last] = i;
    bounds[last] = meets;
    bounds[last + 1] = Number.POSITIVE_INFINITY;
  }
  let parabola = 0;
  for (let i = 0; i < count; i++) {
    while ((bounds[parabola + 1] ?? 0) < i) parabola++;
    const place = places[parabola] ?? 0;
    squares[start + i * step] = (i - place) * (i - place) + (line[place] ?? 0);
  }
}

/** Position from which the parabola over `b` is below that over `a`. */
function meeting(line: Float64Array, a: number, b: number): number {
  return ((line[b] ?? 0) + b * b - (line[a] ?? 0) - a * a) / (2 * (b - a));
}
