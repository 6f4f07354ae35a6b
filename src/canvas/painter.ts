import type { Core } from 'cytoscape';
import type { Point } from '../domain/placement';
import type { Shape } from '../picture/marks/shape';
import type { Scene } from '../picture/scene';
import { type CrossFade, fadeAt } from './crossFade';
import { elementId } from './elementId';
import { focusRing, markOf } from './focusRing';
import type { Layer } from './layer';
import { markPainted } from './markPainted';
import { paintOver, shiftsOf } from './paintOver';
import { paintShapes } from './paintShapes';
import { type Pieces, passingText, piecesOf } from './pieces';

/** Paints our two layers, under and over Cytoscape's drawing, in the same frame as Cytoscape, so that neither lags behind. */
export interface Painter {
  /** `fades`: the former scene fades out. Returns the labels written at this zoom. */
  readonly show: (scene: Scene, fades: boolean) => Scene['labels'];
  /** All images of the scene are decoded: the next drawing is complete. */
  readonly complete: () => void;
  /** Shows the text of an actor or ghost under the pointer, even without a place of its own. */
  readonly point: (owner: string | null) => void;
  /** Shows the name at the keyboard focus, with a ring. */
  readonly focus: (owner: string | null, placed?: (at: Point) => void) => void;
  readonly repaint: () => void;
  readonly stop: () => void;
}

interface Layers {
  readonly under: Layer;
  readonly over: Layer;
  /** Called when names get other places than the scene's because of zoom. */
  readonly relabelled: (scene: Scene, labels: Scene['labels']) => void;
  /** Shapes drawn above all others. */
  readonly handleShapes: (scene: Scene) => readonly Shape[];
}

export function makePainter(cy: Core, layers: Layers): Painter {
  const painting = new LayerPainting(cy, layers);
  return {
    show: (scene, fades) => painting.show(scene, fades),
    complete: () => painting.complete(),
    point: (owner) => painting.point(owner),
    focus: (owner, placed) => painting.focus(owner, placed),
    repaint: () => painting.repaint(),
    stop: () => painting.stop(),
  };
}

interface View {
  readonly pan: Point;
  readonly zoom: number;
}

/** A scene with its pieces at one zoom step. */
interface Drawn {
  readonly scene: Scene;
  readonly pieces: Pieces;
  readonly zoom: number;
}

interface Fading {
  readonly former: CrossFade;
  readonly fade: NonNullable<ReturnType<typeof fadeAt>>;
}

class LayerPainting {
  private readonly cy: Core;
  private readonly layers: Layers;
  private readonly keyboard: KeyboardPlace;
  private drawn: Drawn | null = null;
  private former: CrossFade | null = null;
  private pointed: string | null = null;
  /** Key of the view last painted; empty once a layer of ours differs or an actor moved. */
  private painted = '';
  private isFresh = false;
  private isComing = false;
  private frameRequest = 0;

  constructor(cy: Core, layers: Layers) {
    this.cy = cy;
    this.layers = layers;
    this.keyboard = new KeyboardPlace(cy);
    // Texts of actors that are dragged or glide move along.
    cy.on('position', 'node', () => {
      this.painted = '';
    });
    cy.on('render', () => {
      this.paint();
      if (!this.isFresh) return;
      this.isFresh = false;
      markPainted();
    });
  }

  show(scene: Scene, fades: boolean): Scene['labels'] {
    this.former = fades && this.drawn ? { ...this.drawn, start: performance.now() } : null;
    const zoom = zoomStep(this.cy.zoom());
    this.drawn = { scene, pieces: piecesOf(scene, zoom), zoom };
    this.isFresh = false;
    this.repaint();
    return this.drawn.pieces.labels;
  }

  complete(): void {
    this.isFresh = true;
    this.cy.forceRender();
  }

  point(owner: string | null): void {
    this.pointed = owner;
    this.repaint();
  }

  focus(owner: string | null, placed?: (at: Point) => void): void {
    this.keyboard.goTo(owner, placed);
    this.repaint();
  }

  repaint(): void {
    this.painted = '';
    this.frameRequest ||= requestAnimationFrame(() => {
      this.frameRequest = 0;
      this.paint();
    });
  }

  stop(): void {
    this.drawn = null;
    cancelAnimationFrame(this.frameRequest);
  }

  private paint(): void {
    const { cy } = this;
    if (!this.drawn) return;
    const view = { pan: cy.pan(), zoom: cy.zoom() };
    const seen = `${view.pan.x} ${view.pan.y} ${view.zoom} ${cy.width()} ${cy.height()}`;
    if (seen === this.painted) return;
    const drawn = this.relabelled(this.drawn, zoomStep(view.zoom));
    this.drawn = drawn;
    this.painted = seen;
    const fading = this.fadingNow();
    this.comeGently(fading?.fade.coming ?? 1);
    this.paintUnder(view, drawn, fading);
    this.paintOver(view, drawn, fading);
    if (fading) this.repaint();
  }

  private relabelled(drawn: Drawn, zoom: number): Drawn {
    if (zoom === drawn.zoom) return drawn;
    const pieces = piecesOf(drawn.scene, zoom);
    this.layers.relabelled(drawn.scene, pieces.labels);
    return { scene: drawn.scene, pieces, zoom };
  }

  private fadingNow(): Fading | null {
    const { former } = this;
    const fade = former && fadeAt(former, performance.now());
    if (!former || !fade) this.former = null;
    return former && fade ? { former, fade } : null;
  }

  /** Elements whose place differs between the pictures fade in at their new place instead of travelling. */
  private comeGently(opacity: number): void {
    if (opacity === 1 && !this.isComing) return;
    this.isComing = opacity < 1;
    const elements = this.cy.elements('.seat, .bundle, .toSeat, .ofBundle, .note, .noteArrow, .noteEnd');
    if (this.isComing) elements.style('opacity', opacity);
    else elements.removeStyle('opacity');
  }

  private paintUnder(view: View, { pieces }: Drawn, fading: Fading | null): void {
    const ground = this.layers.under.begin(view);
    if (fading) paintShapes(ground, fading.former.pieces.under, fading.fade.formerGround);
    paintShapes(ground, pieces.under, fading?.fade.ground);
  }

  private paintOver(view: View, { scene, pieces, zoom }: Drawn, fading: Fading | null): void {
    const { cy, keyboard } = this;
    const top = this.layers.over.begin(view);
    // Under the names, so that those inside the ring stay readable.
    paintShapes(top, keyboard.shapes(scene, view));
    if (fading) {
      const { former, fade } = fading;
      paintOver(top, former.pieces.over, shiftsOf(cy, former.scene), fade.formerOpacityOf);
    }
    paintOver(top, pieces.over, shiftsOf(cy, scene), fading?.fade.opacityOf);
    paintShapes(top, this.layers.handleShapes(scene));
    for (const owner of new Set([keyboard.owner, this.pointed])) {
      if (owner !== null && !pieces.written.has(owner)) paintShapes(top, passingText(scene, owner, zoom));
    }
  }
}

/** Draws the ring at the keyboard focus and reports its place on screen. */
class KeyboardPlace {
  private readonly cy: Core;
  private at: string | null = null;
  private onPlaced: ((at: Point) => void) | undefined;
  private lastPlace = '';

  constructor(cy: Core) {
    this.cy = cy;
  }

  get owner(): string | null {
    return this.at;
  }

  goTo(owner: string | null, onPlaced: ((at: Point) => void) | undefined): void {
    this.at = owner;
    this.onPlaced = onPlaced;
    this.lastPlace = '';
  }

  shapes(scene: Scene, view: View): readonly Shape[] {
    if (this.at === null) return [];
    this.reportPlace(scene, this.at, view);
    return focusRing(scene, this.at, view.zoom, (id) => this.placeNow(id));
  }

  private placeNow(id: string): Point | null {
    const element = this.cy.getElementById(elementId.actor(id));
    return element.empty() ? null : element.position();
  }

  private reportPlace(scene: Scene, id: string, { pan, zoom }: View): void {
    const at = this.placeNow(id) ?? markOf(scene, id)?.at;
    if (!at || !this.onPlaced) return;
    const { x, y } = { x: at.x * zoom + pan.x, y: at.y * zoom + pan.y };
    const place = `${Math.round(x)} ${Math.round(y)}`;
    if (place === this.lastPlace) return;
    this.lastPlace = place;
    this.onPlaced({ x, y });
  }
}

/** Names are placed anew at zoom steps only, not in each frame of a pinch. */
function zoomStep(zoom: number): number {
  return zoom < 1.4 ? 1 : 2 ** (Math.round(Math.log2(zoom) * 3) / 3);
}
