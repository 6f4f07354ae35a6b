import type { Point } from '../domain/placement';
import { type Box, isInside, overlaps } from '../picture/box';
import { type LabelMark, labelSteps } from '../picture/labelPlacement';
import type { Scene } from '../picture/scene';
import { nextTask } from './nextTask';
import { sheetSteps } from './sheetSteps';
import { type SheetView, seenOf } from './sheetView';

/** How long one turn of painting may last, in milliseconds: between two of them the page answers. */
const TURN = 10;
/** How long a view must be still before it is painted anew, in milliseconds. */
export const STILL = 120;
/** What is painted beyond each edge of the view, in sizes of the view: room to pan. */
const BEYOND = 0.25;
/** A sheet that is being painted is shown at most this often, in milliseconds. */
const SHOWN_EVERY = 120;

/**
 * The ties, actors and names of a large scene as one image, painted in turns while the page goes on. While one pans or
 * zooms, the image that is there is moved; once the view is still it is painted anew.
 */
export interface Sheet {
  /** Paints what is wanted, if it is not yet; `labelZoom`: at which names are placed. */
  readonly want: (scene: Scene, view: SheetView, labelZoom: number) => void;
  /** Puts the image on a canvas in units of the scene. */
  readonly show: (context: CanvasRenderingContext2D) => void;
  /** Actors and gaps whose text is on it. */
  readonly written: () => ReadonlySet<string>;
  /** Nothing is left to be painted of what was wanted last. */
  readonly isWhole: () => boolean;
  readonly clear: () => void;
}

interface Painting {
  readonly canvas: HTMLCanvasElement;
  readonly scene: Scene;
  readonly region: Box;
  readonly zoom: number;
  written: ReadonlySet<string>;
}

export function makeSheet(repaint: () => void): Sheet {
  let front: Painting | null = null;
  let back: Painting | null = null;
  let steps: Generator<void, readonly LabelMark[]> | null = null;
  let stopTurn = (): void => undefined;
  let stillTimer = 0;
  let lastShown = 0;
  let spare: HTMLCanvasElement | null = null;

  const stop = (): void => {
    stopTurn();
    if (back) spare = back.canvas;
    back = null;
    steps = null;
  };
  const turn = (): void => {
    if (!steps || !back) return;
    const start = performance.now();
    while (performance.now() - start < TURN) {
      const step = steps.next();
      if (!step.done) continue;
      back.written = new Set(step.value.map((label) => label.owner));
      spare = front?.canvas ?? null;
      front = back;
      back = null;
      steps = null;
      repaint();
      return;
    }
    stopTurn = nextTask(turn);
    if (!front && start - lastShown > SHOWN_EVERY) {
      lastShown = start;
      repaint();
    }
  };
  const begin = (scene: Scene, view: SheetView, labelZoom: number): void => {
    stop();
    const ratio = window.devicePixelRatio || 1;
    const region = regionOf(view);
    const canvas = spare ?? document.createElement('canvas');
    spare = null;
    const context = prepared(canvas, region, view.zoom * ratio);
    if (!context) return;
    back = { canvas, scene, region, zoom: view.zoom, written: new Set() };
    steps = sheetSteps(context, scene, region, () => labelsIn(scene, region, labelZoom));
    stopTurn = nextTask(turn);
  };
  const isFor = (painting: Painting | null, scene: Scene, view: SheetView): boolean =>
    painting?.scene === scene && painting.zoom === view.zoom && isInside(seenOf(view), painting.region);

  return {
    want: (scene, view, labelZoom) => {
      // An image in another frame would show actors where they are not.
      if (front && front.scene.frame !== scene.frame) front = null;
      window.clearTimeout(stillTimer);
      if (isFor(back, scene, view) || (!back && isFor(front, scene, view))) return;
      if ((back ?? front)?.scene !== scene) begin(scene, view, labelZoom);
      else stillTimer = window.setTimeout(() => begin(scene, view, labelZoom), STILL);
    },
    show: (context) => {
      const painting = front ?? back;
      if (!painting) return;
      const { canvas, region } = painting;
      context.drawImage(canvas, region.left, region.top, region.right - region.left, region.bottom - region.top);
    },
    written: () => (front ?? back)?.written ?? new Set(),
    isWhole: () => back === null && front !== null,
    clear: () => {
      window.clearTimeout(stillTimer);
      stop();
      front = null;
      spare = null;
    },
  };
}

/** The view and some room around it, to whole pixels of the view. */
function regionOf(view: SheetView): Box {
  const { left, top } = seenOf(view);
  const [aside, above] = [Math.round(view.size.width * BEYOND), Math.round(view.size.height * BEYOND)];
  return {
    left: left - aside / view.zoom,
    top: top - above / view.zoom,
    right: left + (view.size.width + aside) / view.zoom,
    bottom: top + (view.size.height + above) / view.zoom,
  };
}

function prepared(canvas: HTMLCanvasElement, region: Box, scale: number): CanvasRenderingContext2D | null {
  canvas.width = Math.max(1, Math.round((region.right - region.left) * scale));
  canvas.height = Math.max(1, Math.round((region.bottom - region.top) * scale));
  const context = canvas.getContext('2d');
  context?.setTransform(scale, 0, 0, scale, -region.left * scale, -region.top * scale);
  return context;
}

/** Names placed for the whole scene, or, from some zoom on, for what is seen: there is more room for them. */
function* labelsIn(scene: Scene, region: Box, labelZoom: number): Generator<void, readonly LabelMark[]> {
  if (labelZoom <= 1) return scene.labels;
  const { requests, obstacles, segments, bounds } = scene.labelling;
  const isSeen = ({ x, y }: Point) => x > region.left && x < region.right && y > region.top && y < region.bottom;
  return yield* labelSteps(
    {
      requests: requests.filter((request) => request.places || isSeen(request.anchor)),
      obstacles: obstacles.filter(({ box }) => overlaps(box, region)),
      segments,
      bounds,
    },
    labelZoom,
  );
}
