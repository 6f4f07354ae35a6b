import type { Size } from '../picture/box';
import { type Followed, marginsOf } from './followed';
import type { SheetView } from './sheet';

/** A canvas laid over the whole container that lets gestures through. */
export interface Layer {
  readonly element: HTMLCanvasElement;
  /**
   * Empty, its units those of the scene in this view. `wide`: on another canvas that reaches beyond the view, so that it can
   * be moved while one pans or zooms; it is in the page only then.
   */
  readonly begin: (view: SheetView, wide: boolean) => CanvasRenderingContext2D;
  /** Moves what was painted wide, without painting. */
  readonly follow: (to: Followed) => void;
  readonly resize: (size: Size) => void;
}

export function makeLayer(container: HTMLElement): Layer {
  const { element, context } = layerCanvas();
  fill(element);
  container.append(element);
  let ratio = 1;
  let wide: ReturnType<typeof layerCanvas> | null = null;

  const beginWide = ({ pan, zoom, size }: SheetView): CanvasRenderingContext2D => {
    wide ??= layerCanvas();
    const { aside, above } = marginsOf(size);
    const [width, height] = [size.width + 2 * aside, size.height + 2 * above];
    const style = {
      position: 'absolute',
      left: `${-aside}px`,
      top: `${-above}px`,
      width: `${width}px`,
      height: `${height}px`,
    };
    Object.assign(wide.element.style, style, { transformOrigin: `${aside}px ${above}px`, transform: 'none' });
    // Moved as a whole by the browser: else it paints the page anew at each frame.
    wide.element.style.willChange = 'transform';
    clear(wide, Math.round(width * ratio), Math.round(height * ratio));
    wide.context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * (pan.x + aside), ratio * (pan.y + above));
    // Before the other one, which stays the last of its layer for whoever looks.
    if (!wide.element.isConnected) element.before(wide.element);
    element.style.visibility = 'hidden';
    return wide.context;
  };

  return {
    element,
    begin: (view, isWide) => {
      if (isWide) return beginWide(view);
      clear({ element, context }, element.width, element.height);
      context.setTransform(ratio * view.zoom, 0, 0, ratio * view.zoom, ratio * view.pan.x, ratio * view.pan.y);
      element.style.visibility = '';
      wide?.element.remove();
      return context;
    },
    follow: ({ scale, x, y }) => {
      if (wide) wide.element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
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

function layerCanvas() {
  const element = document.createElement('canvas');
  element.setAttribute('aria-hidden', 'true');
  element.style.pointerEvents = 'none';
  const context = element.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  return { element, context };
}

function clear({ element, context }: ReturnType<typeof layerCanvas>, width: number, height: number): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (element.width !== width) element.width = width;
  if (element.height !== height) element.height = height;
  context.clearRect(0, 0, width, height);
}

/** Stretches an element over its container. By script, which a strict policy lets pass; never by a style attribute. */
export function fill(element: HTMLElement): void {
  Object.assign(element.style, { position: 'absolute', left: '0', top: '0', width: '100%', height: '100%' });
}
