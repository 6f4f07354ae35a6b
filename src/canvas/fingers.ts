import type { Core, NodeSingular, SingularElementReturnValue } from 'cytoscape';

/** Half of the least target for a finger, in CSS pixels (WCAG 2.5.5: 44 of them). */
export const FINGER = 22;

/**
 * What Cytoscape has no option for, on its renderer: how near to a mark a finger must be, and that two fingers close to
 * one another are a pinch, not a menu. Checked by `test/e2e/access/fingers.spec.ts`, since its names may change with a version.
 */
interface Renderer {
  findNearestElements: (x: number, y: number, interactive: boolean, isTouch: boolean) => SingularElementReturnValue[];
  readonly touchData: { cxt: boolean };
}

/**
 * Makes fingers at home: marks answer within 44 px however small they are, and any two fingers zoom and pan. Gives what
 * ends it. A move of the finger costs no more than before: marks are looked for when it comes down.
 */
export function welcomeFingers(host: HTMLElement, cy: Core): () => void {
  // A finger moves the picture, not the page below it.
  host.style.touchAction = 'none';
  const renderer = (cy as unknown as { renderer: () => Renderer }).renderer();
  const plain = renderer.findNearestElements;
  let isComingDown = false;
  renderer.findNearestElements = (x, y, interactive, isTouch) => {
    const found = plain.call(renderer, x, y, interactive, isTouch);
    if (!isTouch || !isComingDown || found[0]?.isNode()) return found;
    const mark = markWithin(cy, x, y, FINGER / cy.zoom());
    return mark ? [mark as unknown as SingularElementReturnValue, ...found] : found;
  };
  const before = (): void => {
    isComingDown = true;
  };
  // Cytoscape heard it first.
  const after = (event: TouchEvent): void => {
    isComingDown = false;
    if (event.touches.length === 2) renderer.touchData.cxt = false;
  };
  host.addEventListener('touchstart', before, { capture: true, passive: true });
  host.addEventListener('touchstart', after, { passive: true });
  return () => {
    renderer.findNearestElements = plain;
    host.removeEventListener('touchstart', before, { capture: true });
    host.removeEventListener('touchstart', after);
  };
}

/** The mark whose middle is nearest, if that is no farther than `reach`. */
function markWithin(cy: Core, x: number, y: number, reach: number): NodeSingular | null {
  let found: NodeSingular | null = null;
  let least = reach;
  cy.nodes().forEach((node) => {
    const at = node.position();
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance > least) return;
    least = distance;
    found = node;
  });
  return found;
}
