import type { Core } from 'cytoscape';
import type { Point } from '../domain/placement';

interface TwoFingers {
  readonly middle: Point;
  readonly apart: number;
}

/**
 * Zooms and pans with two fingers. Cytoscape takes fingers less than 200 px apart for a menu and has no option for it, so it never hears of
 * the second finger. `wasOn`: two fingers were down since the last single touch.
 */
export function pinchByHand(
  container: HTMLElement,
  cy: Core,
): { readonly isOn: () => boolean; readonly wasOn: () => boolean; readonly stop: () => void } {
  let start: (TwoFingers & { readonly zoom: number; readonly pan: Point }) | null = null;
  let wasOn = false;
  const fingersOf = ({ touches: [one, other] }: TouchEvent): TwoFingers | null => {
    if (!one || !other) return null;
    const { left, top } = container.getBoundingClientRect();
    const middle = { x: (one.clientX + other.clientX) / 2 - left, y: (one.clientY + other.clientY) / 2 - top };
    return { middle, apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) };
  };
  const down = (event: TouchEvent): void => {
    const fingers = fingersOf(event);
    if (!fingers) {
      wasOn = false;
      return;
    }
    event.stopPropagation();
    wasOn = true;
    start ??= { ...fingers, zoom: cy.zoom(), pan: { ...cy.pan() } };
  };
  const move = (event: TouchEvent): void => {
    if (!start) return;
    event.stopPropagation();
    event.preventDefault();
    const now = fingersOf(event);
    if (!now) return;
    const wished = (start.zoom * now.apart) / Math.max(1, start.apart);
    const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), wished));
    const share = zoom / start.zoom;
    cy.viewport({
      zoom,
      pan: {
        x: now.middle.x - (start.middle.x - start.pan.x) * share,
        y: now.middle.y - (start.middle.y - start.pan.y) * share,
      },
    });
  };
  const up = (event: TouchEvent): void => {
    if (!start) return;
    // Lets the last release through, so that Cytoscape drops what the first finger held.
    if (event.touches.length > 0) event.stopPropagation();
    else start = null;
  };
  const capture = { capture: true } as const;
  container.addEventListener('touchstart', down, { capture: true, passive: true });
  container.addEventListener('touchmove', move, { capture: true, passive: false });
  for (const kind of ['touchend', 'touchcancel'] as const) container.addEventListener(kind, up, capture);
  return {
    isOn: () => start !== null,
    wasOn: () => wasOn,
    stop: () => {
      container.removeEventListener('touchstart', down, capture);
      container.removeEventListener('touchmove', move, capture);
      for (const kind of ['touchend', 'touchcancel'] as const) container.removeEventListener(kind, up, capture);
    },
  };
}
