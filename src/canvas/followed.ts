import type { SheetView } from './sheet';

/** Painted beyond each edge of the view while it moves, in sizes of the view. */
export const BEYOND = 0.2;
/** Painted pixels may grow to this before it is seen that they are pixels. */
const MOST_GROWN = 1.3;

/** How what was painted lies in another view: each of its pixels, in CSS pixels of the view, times `scale`, plus `x` and `y`. */
export interface Followed {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Where what was painted for one view lies in another; `null` when it does not fill that view, or would look coarse. */
export function followed(painted: SheetView, now: SheetView): Followed | null {
  const { width, height } = painted.size;
  if (now.size.width !== width || now.size.height !== height) return null;
  const scale = now.zoom / painted.zoom;
  if (scale > MOST_GROWN) return null;
  const x = now.pan.x - painted.pan.x * scale;
  const y = now.pan.y - painted.pan.y * scale;
  const { aside, above } = marginsOf(painted.size);
  const fills =
    x <= aside * scale &&
    y <= above * scale &&
    (width + aside) * scale + x >= width &&
    (height + above) * scale + y >= height;
  return fills ? { scale, x, y } : null;
}

/** What is painted beyond the view on each side, in whole CSS pixels. */
export function marginsOf({ width, height }: SheetView['size']): { readonly aside: number; readonly above: number } {
  return { aside: Math.round(width * BEYOND), above: Math.round(height * BEYOND) };
}
