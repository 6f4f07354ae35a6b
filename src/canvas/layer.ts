import type { Size } from '../picture/box';

/** A canvas laid over the whole container that lets gestures through. */
export interface Layer {
  readonly element: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  /** Clears it, and makes its units those of the scene at this pan and zoom. */
  readonly begin: (pan: { readonly x: number; readonly y: number }, zoom: number) => void;
  readonly resize: (size: Size) => void;
}

export function makeLayer(container: HTMLElement): Layer {
  const element = document.createElement('canvas');
  element.setAttribute('aria-hidden', 'true');
  fill(element);
  element.style.pointerEvents = 'none';
  container.append(element);
  const context = element.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  let ratio = 1;
  return {
    element,
    context,
    begin: (pan, zoom) => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, element.width, element.height);
      context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
    },
    resize: ({ width, height }) => {
      ratio = window.devicePixelRatio || 1;
      element.width = Math.max(1, Math.round(width * ratio));
      element.height = Math.max(1, Math.round(height * ratio));
    },
  };
}

/** Stretches an element over its container. By script, which a strict policy lets pass; never by a style attribute. */
export function fill(element: HTMLElement): void {
  Object.assign(element.style, { position: 'absolute', left: '0', top: '0', width: '100%', height: '100%' });
}
