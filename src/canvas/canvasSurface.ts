/** A canvas to paint on, and how. */
export interface CanvasSurface {
  readonly element: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** A new one, which lets gestures through and says nothing to a screen reader. */
export function canvasSurface(): CanvasSurface {
  const element = document.createElement('canvas');
  element.setAttribute('aria-hidden', 'true');
  element.style.pointerEvents = 'none';
  const context = element.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  return { element, context };
}

/** Its context with nothing on it, in pixels of the canvas, which has this size now. */
export function emptied({ element, context }: CanvasSurface, width: number, height: number): CanvasRenderingContext2D {
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (element.width !== width) element.width = width;
  if (element.height !== height) element.height = height;
  context.clearRect(0, 0, width, height);
  return context;
}
