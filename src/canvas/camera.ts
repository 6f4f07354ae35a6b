import type { Core } from 'cytoscape';
import type { Point } from '../domain/placement';
import { boxOfPoints } from '../picture/geometry/box';
import type { Scene } from '../picture/scene';
import type { Covered, SceneView } from './canvasHandle';

const DURATION = 350;
/** CSS pixels from the edge of the view. A mark nearer than this counts as out of view. */
const EDGE = 40;
/** Below this zoom, names cannot be read on a phone. */
const LEGIBLE = 0.85;
export const UNCOVERED: Covered = { right: 0, bottom: 0 };

/** True when the system asks for less motion. */
export function isMotionReduced(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Brings the whole scene into view: centred at zoom 1 when the scene was made for this view. */
export function fitScene(cy: Core, scene: Scene, animate: boolean): void {
  const { zoom, pan } = fittedCamera(cy, scene);
  moveTo(cy, zoom, pan, animate);
}

/** True when the view already shows the whole scene as `fitScene` would. */
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

/** Middle of the view, in scene coordinates, and zoom. */
export function viewOf(cy: Core): SceneView {
  return viewThrough(cy, { zoom: cy.zoom(), pan: cy.pan() });
}

function viewThrough(cy: Core, { zoom, pan: { x, y } }: Camera): SceneView {
  return { zoom, middle: { x: (cy.width() / 2 - x) / zoom, y: (cy.height() / 2 - y) / zoom } };
}

export function lookAt(cy: Core, { zoom, middle }: SceneView, animate: boolean): void {
  moveTo(cy, zoom, { x: cy.width() / 2 - middle.x * zoom, y: cy.height() / 2 - middle.y * zoom }, animate);
}

export function zoomAboutMiddle(cy: Core, factor: number): void {
  const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
  const middle = { x: cy.width() / 2, y: cy.height() / 2 };
  const pan = cy.pan();
  const share = zoom / cy.zoom();
  const target = { x: middle.x - (middle.x - pan.x) * share, y: middle.y - (middle.y - pan.y) * share };
  moveTo(cy, zoom, target, true);
}

/** `pan`: where the origin of the scene is in the view, in CSS pixels. */
interface Camera {
  readonly zoom: number;
  readonly pan: Point;
}

/**
 * Moves the view as little as needed to show all the points, and zooms out when they need it. Returns the target view, `null` when nothing
 * moves.
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
 * Returns the camera nearest to the given one that shows all the points; the given one when it already does. Width and height in CSS
 * pixels. When names would be too small to read, centres on `first` and keeps as many of the nearest points as fit.
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

/** Returns by how much the interval from one pixel to another must move along an axis to lie within the view. */
export function shiftInto(from: number, to: number, length: number): number {
  if (from >= EDGE && to <= length - EDGE) return 0;
  // Leaves some room beyond, so that neighbours are visible too.
  const room = Math.max(EDGE, Math.min(3 * EDGE, (length - (to - from)) / 2));
  return from < EDGE ? room - from : length - room - to;
}

function moveTo(cy: Core, zoom: number, pan: Point, animate: boolean): void {
  cy.stop();
  if (animate && !isMotionReduced())
    cy.animate({ zoom, pan: { ...pan } }, { duration: DURATION, easing: 'ease-in-out' });
  else cy.viewport({ zoom, pan: { ...pan } });
}
