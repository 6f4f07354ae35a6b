import type { ActorType } from '../domain/actor';
import type { Point } from '../domain/placement';
import { circlePath, coordinate } from './shape';

/** Corners, in radii from the middle, of the marks that are polygons. Drawn by these on every surface. */
export const CORNERS: Readonly<Partial<Record<ActorType, readonly (readonly [number, number])[]>>> = {
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
};
/** Half of the side of the square of a structure, and its rounding, in radii. */
export const SQUARE = { half: 0.9, corner: 0.26 } as const;

/** SVG path of a mark: circle for a person, rounded square for a structure, hexagon for a network, diamond for a body. */
export function outlinePath(type: ActorType, at: Point, radius: number): string {
  if (type === 'person') return circlePath(at, radius);
  const corners = CORNERS[type];
  if (!corners) return squarePath(at, radius);
  const points = corners.map(([x, y]) => `${coordinate(at.x + x * radius)} ${coordinate(at.y + y * radius)}`);
  return `M${points.join('L')}Z`;
}

function squarePath({ x, y }: Point, radius: number): string {
  const half = SQUARE.half * radius;
  const corner = SQUARE.corner * radius;
  const [left, right, top, bottom] = [x - half, x + half, y - half, y + half].map(coordinate);
  const [innerLeft, innerRight, innerTop, innerBottom] = [
    x - half + corner,
    x + half - corner,
    y - half + corner,
    y + half - corner,
  ].map(coordinate);
  const arc = `A${coordinate(corner)} ${coordinate(corner)} 0 0 1`;
  return [
    `M${innerLeft} ${top}H${innerRight}${arc} ${right} ${innerTop}`,
    `V${innerBottom}${arc} ${innerRight} ${bottom}`,
    `H${innerLeft}${arc} ${left} ${innerBottom}V${innerTop}${arc} ${innerLeft} ${top}Z`,
  ].join('');
}
