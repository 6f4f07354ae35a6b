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

/** A scene in pieces, as they are at one step of zoom. */
interface Drawn {
  readonly scene: Scene;
  readonly pieces: Pieces;
  readonly zoom: number;
}

/** A drawing that comes while the one before it goes. */
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
  /** The view that is painted; empty once something of ours differs, or an actor is elsewhere. */
  private painted = '';
  private isFresh = false;
  private isComing = false;
  private frameRequest = 0;

  constructor(cy: Core, layers: Layers) {
    this.cy = cy;
    this.layers = layers;
    this.keyboard = new KeyboardPlace(cy);
    // Whoever is dragged or glides takes along what is written on them.
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

  /** As it is at this step of zoom. */
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

  /** What is at another place in each picture is not seen on its way: it comes where it will be. */
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
    // Under names: they are read inside of it too.
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

/** Where the keyboard is on the picture: a ring is around it, and whoever put it there is told its place on the screen. */
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

/** Names are placed anew at steps of zoom only, not at each frame of a pinch. */
function zoomStep(zoom: number): number {
  return zoom < 1.4 ? 1 : 2 ** (Math.round(Math.log2(zoom) * 3) / 3);
}
