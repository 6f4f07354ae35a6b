import type { Core } from 'cytoscape';
import type { Point } from '../domain/placement';
import type { Scene } from '../picture/scene';
import type { Shape } from '../picture/shape';
import { type CrossFade, fadeAt } from './crossFade';
import { elementId } from './elementId';
import { focusRing, markOf } from './focusRing';
import type { Layer } from './layer';
import { markPainted } from './markPainted';
import { paintOver, shiftsOf } from './paintOver';
import { paintShapes } from './paintShapes';
import { type Pieces, passingText, piecesOf } from './pieces';

/**
 * Paints our own two layers, under and over what Cytoscape draws, whenever it has drawn: in that very frame, so that neither
 * trails behind the other.
 */
export interface Painter {
  /** `fades`: what was there before goes gently. Gives the texts that are written at this zoom. */
  readonly show: (scene: Scene, fades: boolean) => Scene['labels'];
  /** All that the scene is drawn with is there: the next drawing is whole. */
  readonly complete: () => void;
  /** Whose text is shown though it found no place: an actor or a ghost under the pointer. */
  readonly point: (owner: string | null) => void;
  /** Where the keyboard is: its name is shown, and a ring around it. */
  readonly focus: (owner: string | null, placed?: (at: Point) => void) => void;
  readonly repaint: () => void;
  readonly stop: () => void;
}

interface Layers {
  readonly under: Layer;
  readonly over: Layer;
  /** Names are placed at other places than those of the scene, since one looks from nearer. */
  readonly relabelled: (scene: Scene, labels: Scene['labels']) => void;
  /** What else is written over all, while it is there. */
  readonly handleShapes: (scene: Scene) => readonly Shape[];
}

export function makePainter(cy: Core, { under, over, relabelled, handleShapes }: Layers): Painter {
  let scene: Scene | null = null;
  let pieces: Pieces | null = null;
  let piecesZoom = 1;
  let former: CrossFade | null = null;
  let pointed: string | null = null;
  let focused: string | null = null;
  let placed: ((at: Point) => void) | undefined;
  let lastPlace = '';
  /** Something of ours differs from what is painted, or an actor is elsewhere. */
  let isStale = true;
  let painted = '';
  let isFresh = false;
  let isComing = false;
  let frameRequest = 0;

  const paint = (): void => {
    if (!scene) return;
    const view = { pan: cy.pan(), zoom: cy.zoom() };
    const seen = `${view.pan.x} ${view.pan.y} ${view.zoom} ${cy.width()} ${cy.height()}`;
    if (seen === painted && !isStale) return;
    const zoom = zoomStep(view.zoom);
    if (!pieces || zoom !== piecesZoom) {
      pieces = piecesOf(scene, zoom);
      piecesZoom = zoom;
      relabelled(scene, pieces.labels);
    }
    [painted, isStale] = [seen, false];
    const fade = former && fadeAt(former, performance.now());
    if (!fade) former = null;
    comeGently(fade?.coming ?? 1);
    const ground = under.begin(view);
    if (former && fade) paintShapes(ground, former.pieces.under, fade.formerGround);
    paintShapes(ground, pieces.under, fade?.ground);
    const top = over.begin(view);
    // Under names: they are read inside of it too.
    if (focused !== null) {
      paintShapes(top, focusRing(scene, focused, view.zoom, placeNow));
      tellPlace(scene, focused);
    }
    if (former && fade) {
      paintOver(top, former.pieces.over, shiftsOf(cy, former.scene.actors), fade.formerOpacityOf);
    }
    paintOver(top, pieces.over, shiftsOf(cy, scene.actors), fade?.opacityOf);
    paintShapes(top, handleShapes(scene));
    for (const owner of new Set([focused, pointed])) {
      if (owner !== null && !pieces.written.has(owner)) paintShapes(top, passingText(scene, owner, zoom));
    }
    if (fade) repaint();
  };
  /** What is at another place in each picture is not seen on its way: it comes where it will be. */
  const comeGently = (opacity: number): void => {
    if (opacity === 1 && !isComing) return;
    isComing = opacity < 1;
    const elements = cy.elements('.seat, .bundle, .toSeat, .ofBundle');
    if (isComing) elements.style('opacity', opacity);
    else elements.removeStyle('opacity');
  };
  const placeNow = (id: string) => {
    const element = cy.getElementById(elementId.actor(id));
    return element.empty() ? null : element.position();
  };
  const tellPlace = (drawn: Scene, id: string): void => {
    const at = placeNow(id) ?? markOf(drawn, id)?.at;
    if (!at || !placed) return;
    const { x, y } = { x: at.x * cy.zoom() + cy.pan().x, y: at.y * cy.zoom() + cy.pan().y };
    const place = `${Math.round(x)} ${Math.round(y)}`;
    if (place === lastPlace) return;
    lastPlace = place;
    placed({ x, y });
  };
  const repaint = (): void => {
    isStale = true;
    frameRequest ||= requestAnimationFrame(() => {
      frameRequest = 0;
      paint();
    });
  };
  // Whoever is dragged or glides takes along what is written on them.
  cy.on('position', 'node', () => {
    isStale = true;
  });
  cy.on('render', () => {
    paint();
    if (!isFresh) return;
    isFresh = false;
    markPainted();
  });

  return {
    show: (next, fades) => {
      former = fades && scene && pieces ? { scene, pieces, start: performance.now() } : null;
      scene = next;
      isFresh = false;
      piecesZoom = zoomStep(cy.zoom());
      pieces = piecesOf(next, piecesZoom);
      repaint();
      return pieces.labels;
    },
    complete: () => {
      isFresh = true;
      cy.forceRender();
    },
    point: (owner) => {
      pointed = owner;
      repaint();
    },
    focus: (owner, tell) => {
      focused = owner;
      placed = tell;
      lastPlace = '';
      repaint();
    },
    repaint,
    stop: () => {
      scene = null;
      cancelAnimationFrame(frameRequest);
    },
  };
}

/** Names are placed anew at steps of zoom only, not at each frame of a pinch. */
function zoomStep(zoom: number): number {
  return zoom < 1.4 ? 1 : 2 ** (Math.round(Math.log2(zoom) * 3) / 3);
}
