import { mountCanvas } from '../../../src/canvas/mountCanvas';
import type { Box } from '../../../src/picture/geometry/box';
import type { Scene } from '../../../src/picture/scene';

/** Pixels of a screen to one of CSS: of letters more is compared than of a screen of ratio 1. */
const RATIO = 2;
/** Two pixels differ when one of their channels does by more than this, of 255. */
const DIFFERENT = 96;

/**
 * Runs in a page: draws a scene as the app does, and looks how much of each crop differs from the same scene as SVG. Its bundle
 * puts both on the page as `drawnScene`.
 */
let drawn: Uint8ClampedArray = new Uint8ClampedArray();
let size = { width: 0, height: 0 };

/** Draws it, and keeps what is seen. */
async function draw(scene: Scene): Promise<void> {
  const { width, height } = scene.viewport;
  document.body.replaceChildren();
  const container = document.body.appendChild(document.createElement('div'));
  Object.assign(container.style, { position: 'relative', width: `${width}px`, height: `${height}px` });
  const nothing = () => undefined;
  const handlers = new Proxy({}, { get: () => nothing }) as Parameters<typeof mountCanvas>[1];
  const canvas = mountCanvas(container, handlers);
  canvas.draw(scene);
  // Images of signs come after the marks, and what was drawn coarsely is drawn finely.
  for (let frame = 0; frame < 40; frame++) await new Promise(requestAnimationFrame);
  size = { width: width * RATIO, height: height * RATIO };
  const all = surface(scene.theme.paper);
  for (const one of container.querySelectorAll('canvas')) all.drawImage(one, 0, 0, size.width, size.height);
  drawn = all.getImageData(0, 0, size.width, size.height).data;
  canvas.destroy();
}

/** What share of each crop (in the scene, its middle at the middle of the view) differs from the SVG. */
async function apart(svg: string, crops: readonly Box[]): Promise<number[]> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const all = surface('#ffffff');
  all.drawImage(image, 0, 0, size.width, size.height);
  const { data } = all.getImageData(0, 0, size.width, size.height);
  URL.revokeObjectURL(image.src);
  return crops.map((crop) => shareApart(data, crop));
}

function surface(paper: string): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(size.width, size.height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = paper;
  context.fillRect(0, 0, size.width, size.height);
  return context;
}

function shareApart(data: Uint8ClampedArray, { left, top, right, bottom }: Box): number {
  const [x0, x1] = [left, right].map((x) => Math.round(x * RATIO + size.width / 2)) as [number, number];
  const [y0, y1] = [top, bottom].map((y) => Math.round(y * RATIO + size.height / 2)) as [number, number];
  let [count, other] = [0, 0];
  for (let y = Math.max(0, y0); y < Math.min(size.height, y1); y++) {
    for (let x = Math.max(0, x0); x < Math.min(size.width, x1); x++) {
      const i = 4 * (y * size.width + x);
      count++;
      const differs = [0, 1, 2].some((c) => Math.abs((data[i + c] ?? 0) - (drawn[i + c] ?? 0)) > DIFFERENT);
      if (differs) other++;
    }
  }
  return count === 0 ? 0 : other / count;
}

Object.assign(globalThis, { drawnScene: { draw, apart } });
