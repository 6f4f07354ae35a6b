import type { Point } from '../domain/placement';
import type { Box, Size } from './box';

/** From the edge of the view to what is drawn, in CSS pixels. */
const EDGE = 6;
/** Nearer to the edge than this nobody was framed, in CSS pixels. */
const NEAR = 18;

/** The view, and what lies outside it since it was framed. */
export function sceneBounds(points: Iterable<Point>, { width, height }: Size): Box {
  let box: Box = {
    left: -width / 2 + EDGE,
    right: width / 2 - EDGE,
    top: -height / 2 + EDGE,
    bottom: height / 2 - EDGE,
  };
  const view = box;
  const isNearEdge = ({ x, y }: Point) =>
    x < view.left + NEAR || x > view.right - NEAR || y < view.top + NEAR || y > view.bottom - NEAR;
  for (const point of points) {
    if (!isNearEdge(point)) continue;
    const { x, y } = point;
    box = {
      left: Math.min(box.left, x - 60),
      right: Math.max(box.right, x + 60),
      top: Math.min(box.top, y - 40),
      bottom: Math.max(box.bottom, y + 40),
    };
  }
  return box;
}
