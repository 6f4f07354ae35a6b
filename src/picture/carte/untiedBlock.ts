import type { Point } from '../../domain/placement';

/** Rows and columns are about equal; above this share of the square, rows span all of it. */
const WIDE_FROM = 0.5;

/**
 * Block of `count` actors without ties, one unit apart, in the lower right corner of a square of that side centred on the origin. Units.
 */
export function untiedBlock(count: number, side: number): Point[] {
  if (count === 0) return [];
  const most = Math.max(1, Math.floor(side));
  const near = Math.ceil(Math.sqrt(count));
  const columns = near > side * WIDE_FROM ? most : Math.min(most, near);
  const rows = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, i) => ({
    x: side / 2 - columns + 0.5 + (i % columns),
    y: side / 2 - rows + 0.5 + Math.floor(i / columns),
  }));
}
