import type { Point } from '../../domain/placement';
import type { Box } from '../geometry/box';

/** Weight 1 by default; heavier lines disturb texts more. */
export type WeightedLine = readonly [from: Point, to: Point, weight?: number];

const MOST_CELLS = 250_000;

/**
 * Sum of length × weight of lines in a box, to about one cell. Built as a summed-area table in O(length of all lines / cell + cells); a
 * query takes four look-ups.
 */
export function lineInk(
  lines: readonly WeightedLine[],
  extent: Box,
  cell: number,
): (left: number, top: number, right: number, bottom: number) => number {
  const width = Math.max(1, extent.right - extent.left);
  const height = Math.max(1, extent.bottom - extent.top);
  if (lines.length === 0) return () => 0;
  const side = Math.max(cell, Math.sqrt((width * height) / MOST_CELLS));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const stride = columns + 1;
  const sums = new Float32Array(stride * (rows + 1));
  for (const [from, to, weight = 1] of lines) draw(from, to, weight);
  for (let y = 1; y <= rows; y++) {
    let sum = 0;
    for (let x = 1; x <= columns; x++) {
      sum += sums[y * stride + x] ?? 0;
      sums[y * stride + x] = sum + (sums[(y - 1) * stride + x] ?? 0);
    }
  }

  function draw(from: Point, to: Point, weight: number): void {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const steps = Math.max(1, Math.round(length / side));
    const share = (weight * length) / steps;
    for (let step = 0; step < steps; step++) {
      const along = (step + 0.5) / steps;
      const x = Math.floor((from.x + (to.x - from.x) * along - extent.left) / side);
      const y = Math.floor((from.y + (to.y - from.y) * along - extent.top) / side);
      if (x < 0 || y < 0 || x >= columns || y >= rows) continue;
      const at = (y + 1) * stride + x + 1;
      sums[at] = (sums[at] ?? 0) + share;
    }
  }
  const between = (value: number, most: number) => (value < 0 ? 0 : value > most ? most : value);
  return (left, top, right, bottom) => {
    const x0 = between(Math.floor((left - extent.left) / side), columns);
    const x1 = between(Math.ceil((right - extent.left) / side), columns);
    const y0 = between(Math.floor((top - extent.top) / side), rows) * stride;
    const y1 = between(Math.ceil((bottom - extent.top) / side), rows) * stride;
    return (sums[y1 + x1] ?? 0) - (sums[y0 + x1] ?? 0) - (sums[y1 + x0] ?? 0) + (sums[y0 + x0] ?? 0);
  };
}
