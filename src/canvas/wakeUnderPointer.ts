import type { Core } from 'cytoscape';
import type { Point } from '../domain/placement';

/**
 * Calls `pointedAt` with the point of the scene under the pointer, before Cytoscape hears of it: who is there can still
 * become an element. Gives what ends it.
 */
export function wakeUnderPointer(
  host: HTMLElement,
  cy: Core,
  pointedAt: (at: Point, isFinger: boolean) => void,
): () => void {
  const listen = (event: PointerEvent): void => {
    // While something is dragged nobody else is pointed at.
    if (event.type === 'pointermove' && event.buttons !== 0) return;
    const { left, top } = host.getBoundingClientRect();
    const pan = cy.pan();
    const zoom = cy.zoom();
    const at = { x: (event.clientX - left - pan.x) / zoom, y: (event.clientY - top - pan.y) / zoom };
    pointedAt(at, event.pointerType === 'touch');
  };
  const kinds = ['pointermove', 'pointerdown'] as const;
  for (const kind of kinds) host.addEventListener(kind, listen, { capture: true });
  return () => {
    for (const kind of kinds) host.removeEventListener(kind, listen, { capture: true });
  };
}
