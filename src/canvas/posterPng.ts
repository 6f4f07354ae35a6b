import type { Poster } from '../picture/paper/poster';
import { paintShapes } from './paintShapes';

/** Longest side of a PNG, in pixels: common browsers and printers fail beyond it. */
const LONGEST_SIDE = 8192;

/** `tooLarge`: not enough memory for so many pixels; a smaller size may work. */
export type PosterPng = { readonly kind: 'png'; readonly image: Blob } | { readonly kind: 'tooLarge' };

/** Renders a poster as PNG with this many pixels on its longer side, at most `LONGEST_SIDE`. */
export async function posterPng({ box, theme, shapes }: Poster, longest: number): Promise<PosterPng> {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const factor = Math.min(longest, LONGEST_SIDE) / Math.max(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * factor);
  canvas.height = Math.round(height * factor);
  const context = canvas.getContext('2d');
  if (!context) return { kind: 'tooLarge' };
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(factor, 0, 0, factor, -box.left * factor, -box.top * factor);
  paintShapes(context, shapes);
  const isPainted = isOpaque(context);
  const image = isPainted ? await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png')) : null;
  // Frees the canvas at once: at these sizes it may take all memory.
  canvas.width = 0;
  canvas.height = 0;
  return image ? { kind: 'png', image } : { kind: 'tooLarge' };
}

/** A canvas that got no memory accepts every call and stays empty: only reading a pixel tells. */
function isOpaque(context: CanvasRenderingContext2D): boolean {
  try {
    return context.getImageData(0, 0, 1, 1).data[3] === 255;
  } catch (error) {
    if (error instanceof DOMException || error instanceof RangeError) return false;
    throw error;
  }
}
