import type { Core } from 'cytoscape';
import type { Point } from '../domain/placement';
import { boxOfPoints } from '../picture/geometry/box';
import type { Scene } from '../picture/scene';
import type { Covered, SceneView } from './canvasHandle';

const DURATION = 350;
/** From the edge of the view, in CSS pixels: nearer counts as out of it. */
const EDGE = 40;
/** From further away names on a telephone cannot be read. */
const LEGIBLE = 0.85;
export const UNCOVERED: Covered = { right: 0, bottom: 0 };

/** True when this person asked the system for less motion. */
export function isMotionReduced(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** All of the scene in view: at zoom 1 in the middle when it was made for this view. */
export function fitScene(cy: Core, scene: Scene, animate: boolean): void {
  const { zoom, pan } = fittedCamera(cy, scene);
  moveTo(cy, zoom, pan, animate);
}

/** Whether all of the scene is in view as `fitScene` has it: nobody needs to be brought into it. */
export function isFitted(cy: Core, scene: Scene): boolean {
  const { zoom, pan } = fittedCamera(cy, scene);
  const now = cy.pan();
  return Math.abs(cy.zoom() / zoom - 1) < 0.01 && Math.hypot(now.x - pan.x, now.y - pan.y) < 2;
}

function fittedCamera(cy: Core, { bounds }: Scene): Camera {
  const width = cy.width();
  const height = cy.height();
  const zoom = Math.min(1, width / (bounds.right - bounds.left), height / (bounds.bottom - bounds.top));
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
  return { zoom, pan: { x: width / 2 - middle.x * zoom, y: height / 2 - middle.y * zoom } };
}

/** What of the scene is in the middle of the view, and how near. */
export function viewOf(cy: Core): SceneView {
  return viewThrough(cy, { zoom: cy.zoom(), pan: cy.pan() });
}

function viewThrough(cy: Core, { zoom, pan: { x, y } }: Camera): SceneView {
  return { zoom, middle: { x: (cy.width() / 2 - x) / zoom, y: (cy.height() / 2 - y) / zoom } };
}

export function lookAt(cy: Core, { zoom, middle }: SceneView, animate: boolean): void {
  moveTo(cy, zoom, { x: cy.width() / 2 - middle.x * zoom, y: cy.height() / 2 - middle.y * zoom }, animate);
}

/** Zooms about the middle of the view. */
export function zoomAboutMiddle(cy: Core, factor: number): void {
  const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
  const middle = { x: cy.width() / 2, y: cy.height() / 2 };
  const pan = cy.pan();
  const share = zoom / cy.zoom();
  const target = { x: middle.x - (middle.x - pan.x) * share, y: middle.y - (middle.y - pan.y) * share };
  moveTo(cy, zoom, target, true);
}

/** Where the view is on the scene: how near, and where the scene's origin stands in it. */
interface Camera {
  readonly zoom: number;
  readonly pan: Point;
}

/**
 * Moves the view so that all the points are in it, no further than it takes; from further away when they need it. Gives where it goes,
 * `null` where it stays.
 */
export function bringIntoView(
  cy: Core,
  points: readonly Point[],
  covered = UNCOVERED,
  first?: Point,
): SceneView | null {
  if (points.length === 0) return null;
  const now = { zoom: cy.zoom(), pan: cy.pan() };
  const { zoom, pan } = holding(points, now, cy.width() - covered.right, cy.height() - covered.bottom, first);
  if (zoom === now.zoom && pan.x === now.pan.x && pan.y === now.pan.y) return null;
  moveTo(cy, zoom, pan, true);
  return viewThrough(cy, { zoom, pan });
}

/**
 * The nearest camera that has all the points in its view: the one given when it has. Width and height in CSS pixels. When names
 * could not be read from there, the one who comes `first` is in the middle of it, with as many of the others as are near.
 */
export function holding(
  points: readonly Point[],
  camera: Camera,
  width: number,
  height: number,
  first?: Point,
): Camera {
  const { left, right, top, bottom } = boxOfPoints(points);
  const { zoom, pan } = camera;
  const shift = {
    x: shiftInto(pan.x + left * zoom, pan.x + right * zoom, width),
    y: shiftInto(pan.y + top * zoom, pan.y + bottom * zoom, height),
  };
  if (shift.x === 0 && shift.y === 0) return camera;
  const fits = Math.min(width / (right - left + 4 * EDGE), height / (bottom - top + 4 * EDGE));
  if (zoom <= fits) return { zoom, pan: { x: pan.x + shift.x, y: pan.y + shift.y } };
  const least = first ? Math.min(zoom, LEGIBLE) : 0;
  const [to, middle] =
    first && fits < least ? [least, first] : [fits, { x: (left + right) / 2, y: (top + bottom) / 2 }];
  return { zoom: to, pan: { x: width / 2 - middle.x * to, y: height / 2 - middle.y * to } };
}

/** By how much what reaches from one pixel to another is to be moved along an axis so that all of it is in the view. */
export function shiftInto(from: number, to: number, length: number): number {
  if (from >= EDGE && to <= length - EDGE) return 0;
  // With some room beyond, so that what is beside it is seen too.
  const room = Math.max(EDGE, Math.min(3 * EDGE, (length - (to - from)) / 2));
  return from < EDGE ? room - from : length - room - to;
}

function moveTo(cy: Core, zoom: number, pan: Point, animate: boolean): void {
  cy.stop();
  if (animate && !isMotionReduced())
    cy.animate({ zoom, pan: { ...pan } }, { duration: DURATION, easing: 'ease-in-out' });
  else cy.viewport({ zoom, pan: { ...pan } });
}
