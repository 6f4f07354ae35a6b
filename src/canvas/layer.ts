import type { Point } from '../domain/placement';
import type { Size } from '../picture/box';
import { type CanvasSurface, canvasSurface, emptied } from './canvasSurface';

/** A canvas laid over the whole container that lets gestures through. */
export interface Layer {
  readonly element: HTMLCanvasElement;
  /** Empty, its units those of the scene in this view. */
  readonly begin: (view: { readonly pan: Point; readonly zoom: number }) => CanvasRenderingContext2D;
  readonly resize: (size: Size) => void;
}

export function makeLayer(container: HTMLElement): Layer {
  const surface: CanvasSurface = canvasSurface();
  const { element } = surface;
  fill(element);
  container.append(element);
  let ratio = 1;

  return {
    element,
    begin: ({ pan, zoom }) => {
      const context = emptied(surface, element.width, element.height);
      context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
      return context;
    },
    resize: ({ width, height }) => {
      ratio = window.devicePixelRatio || 1;
      const [across, down] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
      // To set a size empties the canvas, though it be the same.
      if (element.width !== across) element.width = across;
      if (element.height !== down) element.height = down;
    },
  };
}

/** Stretches an element over its container. By script, which a strict policy lets pass; never by a style attribute. */
export function fill(element: HTMLElement): void {
  Object.assign(element.style, { position: 'absolute', left: '0', top: '0', width: '100%', height: '100%' });
}
