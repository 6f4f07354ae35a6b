import type { Point } from '../../domain/placement';
import { type Box, boxAround, type Size } from '../geometry/box';

/** Candidate directions around a point, above first, and distances of the plate in CSS pixels. */
const DIRECTIONS: readonly Point[] = [
  { x: 0, y: -1 },
  { x: 1, y: -0.7 },
  { x: -1, y: -0.7 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 1, y: 0.7 },
  { x: -1, y: 0.7 },
  { x: 0, y: 1 },
];
const OFF = [16, 44, 80, 140, 220] as const;

/** Boxes that notes avoid, and their bounds. */
export interface NoteRoom {
  readonly taken: readonly Box[];
  readonly bounds: Box;
}

/** Place for a note that nobody placed by hand: where it covers least, as near to its mark as possible. */
export function freeNotePlace(
  { taken, bounds }: NoteRoom,
  around: Point,
  reach: number,
  { width, height }: Size,
): Point {
  let best: Point | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const off of OFF) {
    for (const { x, y } of DIRECTIONS) {
      const at = {
        x: around.x + Math.sign(x) * (Math.abs(x) * (reach + off) + width / 2),
        y: around.y + Math.sign(y) * (Math.abs(y) * (reach + off) + height / 2),
      };
      const box = boxAround(at, width, height);
      const cost = taken.reduce((sum, other) => sum + shared(box, other), 0) + 4 * outside(box, bounds);
      if (cost >= least) continue;
      [best, least] = [at, cost];
    }
    if (least === 0) break;
  }
  return best ?? around;
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function outside(box: Box, bounds: Box): number {
  const whole = (box.right - box.left) * (box.bottom - box.top);
  return whole - shared(box, bounds);
}
