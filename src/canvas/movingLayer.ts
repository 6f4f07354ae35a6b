import { type CanvasSurface, canvasSurface, emptied } from './canvasSurface';
import { type Followed, marginsOf } from './followed';
import type { SheetView } from './sheetView';

/**
 * What is seen while one pans or zooms, in place of the layers: all of the picture on one canvas that reaches beyond the
 * view, so that the browser can move it as it is. In the page only meanwhile.
 */
export interface MovingLayer {
  /** Empty and seen, its units those of the scene in this view. */
  readonly begin: (view: SheetView) => CanvasRenderingContext2D;
  /** Moves what was painted, without painting. */
  readonly follow: (to: Followed) => void;
  readonly end: () => void;
}

/** `place` puts its canvas in the page. */
export function makeMovingLayer(place: (element: HTMLCanvasElement) => void): MovingLayer {
  let surface: CanvasSurface | null = null;
  return {
    begin: ({ pan, zoom, size }) => {
      surface ??= canvasSurface();
      const { element } = surface;
      const { aside, above } = marginsOf(size);
      const [width, height] = [size.width + 2 * aside, size.height + 2 * above];
      Object.assign(element.style, {
        position: 'absolute',
        left: `${-aside}px`,
        top: `${-above}px`,
        width: `${width}px`,
        height: `${height}px`,
        transformOrigin: `${aside}px ${above}px`,
        transform: 'none',
        // Moved as a whole by the browser: else it paints the page anew at each frame.
        willChange: 'transform',
      });
      const ratio = window.devicePixelRatio || 1;
      const context = emptied(surface, Math.round(width * ratio), Math.round(height * ratio));
      context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * (pan.x + aside), ratio * (pan.y + above));
      if (!element.isConnected) place(element);
      return context;
    },
    follow: ({ scale, x, y }) => {
      if (surface) surface.element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    },
    end: () => surface?.element.remove(),
  };
}
