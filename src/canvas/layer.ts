import type { Point } from '../domain/placement';
import type { Size } from '../picture/geometry/box';

/** A canvas to paint on, and how. */
interface CanvasSurface {
  readonly element: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** A new one, which lets gestures through and says nothing to a screen reader. */
function canvasSurface(): CanvasSurface {
  const element = document.createElement('canvas');
  element.setAttribute('aria-hidden', 'true');
  element.style.pointerEvents = 'none';
  const context = element.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  return { element, context };
}

/** Its context with nothing on it, in pixels of the canvas, which has this size now. */
function emptied({ element, context }: CanvasSurface, width: number, height: number): CanvasRenderingContext2D {
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (element.width !== width) element.width = width;
  if (element.height !== height) element.height = height;
  context.clearRect(0, 0, width, height);
  return context;
}

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
