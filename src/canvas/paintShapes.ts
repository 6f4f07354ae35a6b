import { FONT_FAMILY, haloWidth, type PathShape, type Shape, type TextShape } from '../picture/marks/shape';

const paths = new WeakMap<PathShape, Path2D>();
/** Caches of paths by their text: after an edit nearly all shapes are the same as before. */
let recent = new Map<string, Path2D>();
let earlier = new Map<string, Path2D>();
/** More than one drawing of 300 actors uses. */
const MOST_RECENT = 4000;

/** Draws shapes in order. The only code that draws shapes on a canvas, for layers of the screen and for PNG. */
export function paintShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[], opacity = 1): void {
  for (const shape of shapes) {
    context.globalAlpha = opacity * (shape.opacity ?? 1);
    if (shape.kind === 'path') paintPath(context, shape);
    else paintText(context, shape);
  }
  context.globalAlpha = 1;
}

function paintPath(context: CanvasRenderingContext2D, shape: PathShape): void {
  const path = paths.get(shape) ?? pathOf(shape);
  if (shape.fill) {
    context.fillStyle = shape.fill;
    context.fill(path);
  }
  if (!shape.stroke) return;
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.width ?? 1;
  context.setLineDash([...(shape.dash ?? [])]);
  context.stroke(path);
  context.setLineDash([]);
}

function pathOf(shape: PathShape): Path2D {
  const path = recent.get(shape.path) ?? earlier.get(shape.path) ?? new Path2D(shape.path);
  paths.set(shape, path);
  recent.set(shape.path, path);
  if (recent.size > MOST_RECENT) {
    earlier = recent;
    recent = new Map();
  }
  return path;
}

function paintText(context: CanvasRenderingContext2D, { text, at, size, weight, fill, halo, align }: TextShape): void {
  context.font = fontOf(size, weight);
  // Letters must be as wide as `textWidth` computes: no kerning, no rounding to whole pixels.
  context.fontKerning = 'none';
  context.textRendering = 'geometricPrecision';
  context.textAlign = align === 'centre' ? 'center' : align;
  context.textBaseline = 'alphabetic';
  if (halo) {
    context.strokeStyle = halo;
    context.lineWidth = haloWidth(size);
    context.lineJoin = 'round';
    context.strokeText(text, at.x, at.y);
  }
  context.fillStyle = fill;
  context.fillText(text, at.x, at.y);
}

function fontOf(size: number, weight: number): string {
  return `${weight} ${size}px ${FONT_FAMILY}`;
}
