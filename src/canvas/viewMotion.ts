import { STILL } from './sheet';
import type { SheetView } from './sheetView';

/** Whether the view is moving: by hand or gliding, not by one jump. */
export interface ViewMotion {
  /** To be told each view that is drawn. True while it moves. */
  readonly at: (view: SheetView) => boolean;
  readonly stop: () => void;
}

/** `settled`: the view has moved and is still now. */
export function viewMotion(settled: () => void): ViewMotion {
  let last: SheetView | null = null;
  let lastChange = Number.NEGATIVE_INFINITY;
  let isMoving = false;
  let timer = 0;
  return {
    at: (view) => {
      const before = last;
      last = view;
      if (!before || isSameView(before, view)) return isMoving;
      const now = performance.now();
      // One jump is painted as it stays; a second one soon after is a movement.
      isMoving = isSameSize(before, view) && (isMoving || now - lastChange < STILL);
      lastChange = now;
      window.clearTimeout(timer);
      if (isMoving) {
        timer = window.setTimeout(() => {
          isMoving = false;
          settled();
        }, STILL);
      }
      return isMoving;
    },
    stop: () => window.clearTimeout(timer),
  };
}

export function isSameView(a: SheetView, b: SheetView): boolean {
  return a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y && isSameSize(a, b);
}

function isSameSize({ size: a }: SheetView, { size: b }: SheetView): boolean {
  return a.width === b.width && a.height === b.height;
}
