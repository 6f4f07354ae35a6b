import type { Point } from '../domain/placement';
import type { Box, Size } from '../picture/box';

/** What is looked at of the scene. */
export interface SheetView {
  readonly pan: Point;
  readonly zoom: number;
  readonly size: Size;
}

/** What of the scene is in the view, in its units. */
export function seenOf({ pan, zoom, size }: SheetView): Box {
  return {
    left: -pan.x / zoom,
    top: -pan.y / zoom,
    right: (size.width - pan.x) / zoom,
    bottom: (size.height - pan.y) / zoom,
  };
}
