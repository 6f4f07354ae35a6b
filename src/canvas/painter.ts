import type { Core } from 'cytoscape';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { ActorMark } from '../picture/marks';
import type { Scene } from '../picture/scene';
import type { Shape } from '../picture/shape';
import { beforeDrawing } from './beforeDrawing';
import { carriedShapes } from './carriedShapes';
import { type CrossFade, fadeAt } from './crossFade';
import { elementId } from './elements';
import { focusRing, markOf } from './focusRing';
import { followed } from './followed';
import type { Layer } from './layer';
import { markPainted } from './markPainted';
import { paintOver, shiftsOf } from './paintOver';
import { paintShapes } from './paintShapes';
import { type Pieces, passingText, piecesOf } from './pieces';
import { reachingShapes } from './reaching';
import { makeSheet, type SheetView } from './sheet';
import { movedTies, sheetPieces } from './sheetPieces';
import { isSameView, viewMotion } from './viewMotion';

/**
 * Paints the two layers, under and over the elements, whenever something on them differs. While the view moves, what was
 * painted moves with it, ties and marks too where nobody is dragged or glides; once it is still all is painted anew.
 */
export interface Painter {
  /** `awake`: of a large scene, who is an element; `null`: everybody is. `fades`: what was there before goes gently. */
  readonly show: (scene: Scene, awake: ReadonlySet<ActorId> | null, fades: boolean) => void;
  /** Somebody else is an element now. */
  readonly woke: () => void;
  /** Whose text is shown though it found no place: an actor or a ghost under the pointer. */
  readonly point: (owner: string | null) => void;
  /** Where the keyboard is: its name is shown, and a ring around it. */
  readonly focus: (owner: string | null, placed?: (at: Point) => void) => void;
  readonly repaint: () => void;
  readonly stop: () => void;
}

export function makePainter(cy: Core, under: Layer, over: Layer, handleShapes: (scene: Scene) => Shape[]): Painter {
  let scene: Scene | null = null;
  let awake: ReadonlySet<ActorId> | null = null;
  let pieces: Pieces | null = null;
  let piecesZoom = 1;
  let former: CrossFade | null = null;
  let pointed: string | null = null;
  let focused: string | null = null;
  let placed: ((at: Point) => void) | undefined;
  let lastPlace = '';
  /** Nothing of this scene was painted yet, or not all of it. */
  let isFresh = false;
  let frameRequest = 0;
  /** Something is to be drawn otherwise than it was, wherever one looks. */
  let isStale = true;
  let painted: SheetView | null = null;
  /** The same while the view moves: then there is room around. */
  let wide: SheetView | null = null;
  /** Ties and marks are on the layer under the elements, and Cytoscape draws nothing. */
  let carries = false;
  let carried: readonly Shape[] | null = null;
  /** Cytoscape is gone: fonts that come late are for nobody. */
  let isStopped = false;

  /** `isDrawing`: Cytoscape draws in this frame, unless true is given: it need not. */
  const paint = (isDrawing: boolean): boolean => {
    if (!scene) return false;
    const view = { pan: { ...cy.pan() }, zoom: cy.zoom(), size: { width: cy.width(), height: cy.height() } };
    const isMoving = motion.at(view);
    const zoom = zoomStep(view.zoom);
    if (!isStale && painted && (isSameView(painted, view) || (isMoving && follow(scene, view, zoom)))) return carries;
    wide = isMoving ? view : null;
    if (!pieces || (zoom !== piecesZoom && !awake && !isMoving)) {
      pieces = awake ? sheetPieces(scene, awake) : piecesOf(scene, zoom);
      piecesZoom = zoom;
    }
    const shifts = shiftsOf(cy, movableOf(scene, awake));
    const fade = former && fadeAt(former, performance.now());
    if (!fade) former = null;
    const wasCarried = carries;
    carries = isMoving && !awake && !fade && shifts.size === 0;
    if (wasCarried && !carries && !isDrawing) {
      // What Cytoscape left out comes back in the frame in which it draws.
      carries = true;
      cy.forceRender();
      return true;
    }
    const host = cy.container();
    if (host && carries !== wasCarried) host.style.opacity = carries ? '0' : '';
    isStale = false;
    painted = view;
    const ground = under.begin(view, isMoving);
    if (former && fade) paintShapes(ground, former.pieces.under, fade.formerGround);
    paintShapes(ground, pieces.under, fade?.ground);
    paintShapes(ground, shifts.size === 0 ? pieces.reaching : reachingShapes(scene, shifts), fade?.ground);
    if (carries) {
      carried ??= carriedShapes(scene);
      paintShapes(ground, carried);
    }
    if (awake) {
      sheet.want(scene, view, zoom);
      sheet.show(ground);
    }
    const top = over.begin(view, isMoving);
    if (awake) paintShapes(top, movedTies(scene, shifts));
    // Under names: they are read inside of it too.
    if (focused !== null) {
      paintShapes(top, focusRing(scene, focused, cy.zoom(), placeNow));
      tellPlace(scene, focused);
    }
    if (former && fade) {
      paintOver(top, former.pieces.over, shiftsOf(cy, former.scene.actors), fade.formerOpacityOf);
    }
    paintOver(top, pieces.over, shifts, fade?.opacityOf);
    paintShapes(top, handleShapes(scene));
    const written = awake ? sheet.written() : pieces.written;
    for (const owner of new Set([focused, pointed])) {
      if (owner !== null && !written.has(owner)) paintShapes(top, passingText(scene, owner, zoom));
    }
    // While actors glide, they are drawn and so are the layers, together; else nobody would ask for the next step.
    if (fade && cy.elements(':animated').empty()) repaint();
    if (isFresh && (!awake || sheet.isWhole())) {
      isFresh = false;
      markPainted();
    }
    return carries;
  };
  /** Moves what is painted to where the view has it now, when it fills it. */
  const follow = (drawn: Scene, view: SheetView, zoom: number): boolean => {
    const to = wide && followed(wide, view);
    if (!to) return false;
    under.follow(to);
    over.follow(to);
    if (awake) sheet.want(drawn, view, zoom);
    if (focused !== null) tellPlace(drawn, focused);
    return true;
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
    if (isStopped) return;
    isStale = true;
    frameRequest ||= requestAnimationFrame(() => {
      frameRequest = 0;
      paint(false);
    });
  };
  const sheet = makeSheet(repaint);
  const motion = viewMotion(() => {
    isStale = true;
    cy.forceRender();
  });
  // Whoever is dragged or glides takes along what follows them.
  cy.on('position', () => {
    isStale = true;
  });
  // In its frame: one later the layers would trail behind the elements.
  beforeDrawing(cy, () => paint(true));

  return {
    show: (next, nextAwake, fades) => {
      const isGentle = fades && !awake && !nextAwake;
      former = isGentle && scene && pieces ? { scene, pieces, start: performance.now() } : null;
      scene = next;
      awake = nextAwake;
      pieces = null;
      carried = null;
      isStale = true;
      isFresh = true;
      if (!awake) sheet.clear();
    },
    woke: () => {
      pieces = null;
      isStale = true;
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
      isStopped = true;
      cancelAnimationFrame(frameRequest);
      motion.stop();
      sheet.clear();
    },
  };
}

/** Names are placed anew at steps of zoom only, not at each frame of a pinch. */
function zoomStep(zoom: number): number {
  return zoom < 1.4 ? 1 : 2 ** (Math.round(Math.log2(zoom) * 3) / 3);
}

/** Who may be elsewhere than the scene has them. */
function movableOf({ actors }: Scene, awake: ReadonlySet<ActorId> | null): readonly ActorMark[] {
  return awake ? actors.filter(({ id }) => awake.has(id)) : actors;
}
