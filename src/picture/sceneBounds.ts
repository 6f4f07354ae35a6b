import type { Point } from '../domain/placement';
import type { Box, Size } from './box';

/** From the edge of the view to what is drawn, in CSS pixels. */
const EDGE = 6;

/** The view, and what lies outside it since it was framed. */
export function sceneBounds(points: Iterable<Point>, { width, height }: Size): Box {
  let box: Box = {
    left: -width / 2 + EDGE,
    right: width / 2 - EDGE,
    top: -height / 2 + EDGE,
    bottom: height / 2 - EDGE,
  };
  for (const { x, y } of points) {
    box = {
      left: Math.min(box.left, x - 60),
      right: Math.max(box.right, x + 60),
      top: Math.min(box.top, y - 40),
      bottom: Math.max(box.bottom, y + 40),
    };
  }
  return box;
}
