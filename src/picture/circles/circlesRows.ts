import type { Point } from '../../domain/placement';
import type { Frame } from '../frame';
import { onCircle } from '../geometry/angle';
import type { Cell } from './ringOrder';
import { bandHalf, ringRadius } from './rings';

/** Staggers crowded cells in rows across their ring, so that names find room. `radius`: of a mark, in CSS pixels. */
export function placeRows(
  { arc, ring, vertices }: Cell,
  angles: Float64Array,
  points: Point[],
  radius: number,
  { scaleX, scaleY }: Frame,
): void {
  const distance = ringRadius(ring);
  const middle = arc.start + arc.width / 2;
  const mark = 2 * radius;
  const nameWidth = Math.abs(Math.sin(middle)) * 96 + mark + 14;
  const room = (arc.width * distance * (scaleX + scaleY)) / 2;
  const most = Math.max(1, Math.min(5, Math.floor((2 * bandHalf(ring) * scaleY) / Math.max(mark + 4, 20)) + 1));
  const rows = Math.min(most, Math.max(1, Math.ceil((vertices.length * nameWidth) / room)));
  vertices.forEach((vertex, i) => {
    const share = rows === 1 ? 0 : rowShare(i, rows);
    points[vertex] = onCircle(distance + share * bandHalf(ring) * 0.86, angles[vertex] ?? 0);
  });
}

/** Row of the i-th actor of a cell, from −1 (inner) to 1 (outer), zigzagging so that neighbours are apart. */
function rowShare(i: number, rows: number): number {
  const turn = i % (2 * rows - 2);
  const row = turn < rows ? turn : 2 * rows - 2 - turn;
  return 1 - (2 * row) / (rows - 1);
}
