import type { Core } from 'cytoscape';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { ActorMark } from '../picture/marks';
import type { Scene } from '../picture/scene';
import type { Shape } from '../picture/shape';
import { elementId } from './elements';
import { focusRing, markOf } from './focusRing';
import type { Layer } from './layer';
import { markPainted } from './markPainted';
import { paintOver, shiftsOf } from './paintOver';
import { paintShapes } from './paintShapes';
import { type Pieces, passingText, piecesOf } from './pieces';
import { reachingShapes } from './reaching';
import { makeSheet } from './sheet';
import { movedTies, sheetPieces } from './sheetPieces';

/** Paints the two layers, under and over the elements, whenever something on them differs or the view moves. */
export interface Painter {
  /** `awake`: of a large scene, who is an element; `null`: everybody is. */
  readonly show: (scene: Scene, awake: ReadonlySet<ActorId> | null) => void;
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
  let pointed: string | null = null;
  let focused: string | null = null;
  let placed: ((at: Point) => void) | undefined;
  let lastPlace = '';
  /** Nothing of this scene was painted yet, or not all of it. */
  let isFresh = false;
  let frameRequest = 0;

  const paint = (): void => {
    frameRequest = 0;
    if (!scene) return;
    const zoom = zoomStep(cy.zoom());
    if (!pieces || (zoom !== piecesZoom && !awake)) pieces = awake ? sheetPieces(scene, awake) : piecesOf(scene, zoom);
    piecesZoom = zoom;
    const shifts = shiftsOf(cy, movableOf(scene, awake));
    under.begin(cy.pan(), cy.zoom());
    paintShapes(under.context, pieces.under);
    paintShapes(under.context, shifts.size === 0 ? pieces.reaching : reachingShapes(scene, shifts));
    if (awake) {
      sheet.want(scene, { pan: cy.pan(), zoom: cy.zoom(), size: { width: cy.width(), height: cy.height() } }, zoom);
      sheet.show(under.context);
    }
    over.begin(cy.pan(), cy.zoom());
    if (awake) paintShapes(over.context, movedTies(scene, shifts));
    // Under names: they are read inside of it too.
    if (focused !== null) {
      paintShapes(over.context, focusRing(scene, focused, cy.zoom(), placeNow));
      tellPlace(scene, focused);
    }
    paintOver(over.context, pieces.over, shifts);
    paintShapes(over.context, handleShapes(scene));
    const written = awake ? sheet.written() : pieces.written;
    for (const owner of new Set([focused, pointed])) {
      if (owner !== null && !written.has(owner)) paintShapes(over.context, passingText(scene, owner, zoom));
    }
    if (isFresh && (!awake || sheet.isWhole())) {
      isFresh = false;
      markPainted();
    }
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
    frameRequest ||= requestAnimationFrame(paint);
  };
  const sheet = makeSheet(repaint);
  // At once: a frame later the layers would trail behind the elements while one pans.
  cy.on('render', paint);

  return {
    show: (next, nextAwake) => {
      scene = next;
      awake = nextAwake;
      pieces = null;
      isFresh = true;
      if (!awake) sheet.clear();
    },
    woke: () => {
      pieces = null;
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
      cancelAnimationFrame(frameRequest);
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
