import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '../domain/placement';
import { pinchByHand } from './pinchByHand';

/** Mark whose middle is nearest to a point of the scene, within `reach`. */
function nearestMark(cy: Core, { x, y }: Point, reach: number): NodeSingular | null {
  let found: NodeSingular | null = null;
  let least = reach;
  cy.nodes('.actor, .seat, .bundle, .handle, .noteEnd').forEach((node) => {
    const at = node.position();
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance > least) return;
    least = distance;
    found = node;
  });
  return found;
}

/** Half of the smallest touch target, in CSS pixels (WCAG 2.5.5 asks for 44). */
const FINGER = 22;
/** CSS pixels; a finger that moves less is a tap. */
const STEADY = 8;

export interface Fingers {
  /** True while the events of Cytoscape are only the end of a pinch. */
  readonly pinched: () => boolean;
  /** The mark that a finger meant when Cytoscape found none. */
  readonly meant: (event: EventObject) => NodeSingular | null;
  readonly stop: () => void;
}

/**
 * Makes marks respond to fingers within 44 px and lets any two fingers zoom and pan. Cytoscape allows a miss of 8 px only and takes two
 * close fingers for a menu.
 */
export function enlargeTouchTargets(container: HTMLElement, host: HTMLElement, cy: Core): Fingers {
  // Keeps the page from scrolling under the finger.
  host.style.touchAction = 'none';
  let held: { readonly node: NodeSingular; readonly from: Point; readonly at: Point; moved: boolean } | null = null;
  const pinch = pinchByHand(container, cy);
  const meant = (event: EventObject) =>
    isByFinger(event) && event.target === cy ? nearestMark(cy, event.position, FINGER / cy.zoom()) : null;
  cy.on('tapstart', (event) => {
    const node = pinch.isOn() ? null : meant(event);
    if (!node?.grabbable()) return;
    held = { node, from: { ...event.position }, at: { ...node.position() }, moved: false };
    cy.userPanningEnabled(false);
    node.emit('grab');
  });
  cy.on('tapdrag', ({ position }) => {
    if (!held) return;
    const by = { x: position.x - held.from.x, y: position.y - held.from.y };
    held.moved ||= Math.hypot(by.x, by.y) * cy.zoom() > STEADY;
    if (!held.moved) return;
    held.node.position({ x: held.at.x + by.x, y: held.at.y + by.y });
    held.node.emit('drag');
  });
  cy.on('tapend', () => {
    if (!held) return;
    const { node, moved } = held;
    held = null;
    cy.userPanningEnabled(true);
    node.emit('free');
    if (moved) node.emit('dragfree');
  });
  return { pinched: pinch.wasOn, meant, stop: pinch.stop };
}

export function isByFinger({ originalEvent }: EventObject): boolean {
  return originalEvent?.type.startsWith('touch') ?? false;
}
