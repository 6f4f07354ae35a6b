import { type Box, isInside } from '../picture/box';
import { type SheetView, seenOf } from './sheetView';

/** Painted beyond each edge of the view while it moves, in sizes of the view. */
export const BEYOND = 0.2;
/** Painted pixels may grow to this while a movement is too fast to see that they are pixels. */
const MOST_GROWN = 2;
/** And shrink to this: smaller, thin lines come and go. */
const MOST_SHRUNK = 0.4;

/** How what was painted lies in another view: each of its pixels, in CSS pixels of the view, times `scale`, plus `x` and `y`. */
export interface Followed {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Where what was painted for one view lies in another; `null` when some of what is to be seen there was not painted, or
 * would look coarse. `extent`: beyond it there is nothing to paint; not said: anything.
 */
export function followed(painted: SheetView, now: SheetView, extent?: Box): Followed | null {
  const { width, height } = painted.size;
  if (now.size.width !== width || now.size.height !== height) return null;
  const scale = now.zoom / painted.zoom;
  if (scale > MOST_GROWN || scale < MOST_SHRUNK) return null;
  const seen = seenOf(now);
  if (!isInside(extent ? within(seen, extent) : seen, paintedOf(painted))) return null;
  return { scale, x: now.pan.x - painted.pan.x * scale, y: now.pan.y - painted.pan.y * scale };
}

/** What is painted beyond the view on each side, in whole CSS pixels. */
export function marginsOf({ width, height }: SheetView['size']): { readonly aside: number; readonly above: number } {
  return { aside: Math.round(width * BEYOND), above: Math.round(height * BEYOND) };
}

/** What is painted for a view that moves, in units of the scene. */
function paintedOf(view: SheetView): Box {
  const { left, top, right, bottom } = seenOf(view);
  const { aside, above } = marginsOf(view.size);
  const [across, down] = [aside / view.zoom, above / view.zoom];
  return { left: left - across, top: top - down, right: right + across, bottom: bottom + down };
}

/** What two boxes share; when that is nothing, the point of the second that is nearest. */
function within(box: Box, extent: Box): Box {
  const across = (x: number) => Math.min(extent.right, Math.max(extent.left, x));
  const down = (y: number) => Math.min(extent.bottom, Math.max(extent.top, y));
  return { left: across(box.left), right: across(box.right), top: down(box.top), bottom: down(box.bottom) };
}
