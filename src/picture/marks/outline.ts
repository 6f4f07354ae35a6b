import type { ActorType } from '../../domain/actor';
import type { Point } from '../../domain/placement';
import { boxAround } from '../geometry/box';
import { circlePath, coordinate, roundedBox } from './shape';

/** Corners of polygonal marks, in radii from the middle. Used on every surface. */
const CORNERS: Readonly<Partial<Record<ActorType, readonly (readonly [number, number])[]>>> = {
  network: [
    [1.06, 0],
    [0.53, 0.92],
    [-0.53, 0.92],
    [-1.06, 0],
    [-0.53, -0.92],
    [0.53, -0.92],
  ],
  body: [
    [1.14, 0],
    [0, 1.14],
    [-1.14, 0],
    [0, -1.14],
  ],
  unknown: [
    [0, -1.25],
    [1.16, 0.85],
    [-1.16, 0.85],
  ],
};
/** Share of each side of the triangle taken by its rounded corners. */
const ROUNDED = 0.24;

/** Half the side of the square of a structure, and its corner radius, in radii. */
export const SQUARE = { half: 0.9, corner: 0.26 } as const;

/**
 * SVG path of a mark: circle for a person, rounded square for a structure, hexagon for a network, diamond for a body,
 * rounded triangle where nothing shows which of these it is.
 */
export function outlinePath(type: ActorType, at: Point, radius: number): string {
  if (type === 'person') return circlePath(at, radius);
  const corners = CORNERS[type];
  if (!corners)
    return roundedBox(boxAround(at, 2 * SQUARE.half * radius, 2 * SQUARE.half * radius), SQUARE.corner * radius);
  const place = (x: number, y: number) => `${coordinate(at.x + x * radius)} ${coordinate(at.y + y * radius)}`;
  if (type === 'unknown') return roundedPath(corners, place);
  const points = corners.map(([x, y]) => place(x, y));
  return `M${points.join('L')}Z`;
}

function roundedPath(corners: readonly (readonly [number, number])[], place: (x: number, y: number) => string): string {
  const between = (corner: readonly [number, number], other: readonly [number, number]) =>
    place(...towards(corner, other));
  const parts = corners.map((corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    return `${between(corner, before)}Q${place(...corner)} ${between(corner, after)}`;
  });
  return `M${parts.join('L')}Z`;
}

/** Steps along a rounded corner: enough that no straight piece is visible. */
const CORNER_STEPS = 5;

/** Corners of a polygon as drawn, in radii from its middle; rounded corners become short straight pieces. */
export function outlinePoints(type: ActorType): readonly (readonly [number, number])[] {
  const corners = CORNERS[type] ?? [];
  if (type !== 'unknown') return corners;
  return corners.flatMap((corner, index) => {
    const before = towards(corner, corners.at(index - 1) ?? corner);
    const after = towards(corner, corners[(index + 1) % corners.length] ?? corner);
    return Array.from({ length: CORNER_STEPS + 1 }, (_, step) => {
      const t = step / CORNER_STEPS;
      const along = (i: 0 | 1) => (1 - t) ** 2 * before[i] + 2 * t * (1 - t) * corner[i] + t ** 2 * after[i];
      return [along(0), along(1)] as const;
    });
  });
}

function towards([x, y]: readonly [number, number], [otherX, otherY]: readonly [number, number]) {
  return [x + (otherX - x) * ROUNDED, y + (otherY - y) * ROUNDED] as const;
}
