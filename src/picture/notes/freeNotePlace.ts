import type { Point } from '../../domain/placement';
import { type Box, boxAround } from '../geometry/box';
import type { Scene } from '../scene';

/** Where a plate may stand around a point: directions, above first, and how far off its edge is, in CSS pixels. */
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
const OFF = [16, 44, 80] as const;

/**
 * Where a new note of that size stands beside a mark so large: where it lies over the fewest names and marks of the picture, as
 * near as that can be. A person moves it from there.
 */
export function freeNotePlace(scene: Scene, around: Point, reach: number, width: number, height: number): Point {
  const taken: Box[] = [
    ...scene.labels.filter(({ kind }) => kind !== 'area').map(({ box }) => box),
    ...[...scene.actors, ...scene.ghosts, ...scene.bundles].map(({ at, radius }) =>
      boxAround(at, 2 * radius, 2 * radius),
    ),
    ...scene.notes.map(({ box }) => box),
  ];
  let best: Point | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const off of OFF) {
    for (const { x, y } of DIRECTIONS) {
      const at = {
        x: around.x + Math.sign(x) * (Math.abs(x) * (reach + off) + width / 2),
        y: around.y + Math.sign(y) * (Math.abs(y) * (reach + off) + height / 2),
      };
      const box = boxAround(at, width, height);
      const cost = taken.reduce((sum, other) => sum + shared(box, other), 0) + 4 * outside(box, scene.bounds);
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
