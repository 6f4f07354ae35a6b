import type { Point } from '../domain/placement';
import type { Size } from '../picture/geometry/box';

interface CanvasSurface {
  readonly element: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** Creates a canvas that lets gestures through and is hidden from screen readers. */
function canvasSurface(): CanvasSurface {
  const element = document.createElement('canvas');
  element.setAttribute('aria-hidden', 'true');
  element.style.pointerEvents = 'none';
  const context = element.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  return { element, context };
}

/** Clears the canvas, resizes it if needed, and returns its context in canvas pixels. */
function emptied({ element, context }: CanvasSurface, width: number, height: number): CanvasRenderingContext2D {
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (element.width !== width) element.width = width;
  if (element.height !== height) element.height = height;
  context.clearRect(0, 0, width, height);
  return context;
}

/** Canvas over the whole container that lets gestures through. */
export interface Layer {
  readonly element: HTMLCanvasElement;
  /** Clears it and returns a context in scene units for this view. */
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
      // Setting the size clears a canvas even when the size is the same.
      if (element.width !== across) element.width = across;
      if (element.height !== down) element.height = down;
    },
  };
}

/** Stretches an element over its container. By script, since a strict content policy forbids style attributes. */
export function fill(element: HTMLElement): void {
  Object.assign(element.style, { position: 'absolute', left: '0', top: '0', width: '100%', height: '100%' });
}
