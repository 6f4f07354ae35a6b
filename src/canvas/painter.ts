import type { Core } from 'cytoscape';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { ActorMark } from '../picture/marks';
import type { Scene } from '../picture/scene';
import type { Shape } from '../picture/shape';
import { type CrossFade, fadeAt } from './crossFade';
import { elementId } from './elements';
import { focusRing, markOf } from './focusRing';
import { followed } from './followed';
import { insteadOfDrawing } from './insteadOfDrawing';
import type { Layer } from './layer';
import { markPainted } from './markPainted';
import type { MovingLayer } from './movingLayer';
import { paintBody, paintLines, shiftedTies } from './paintMarks';
import { paintOver, shiftsOf } from './paintOver';
import { paintShapes } from './paintShapes';
import { type Pieces, passingText, piecesOf } from './pieces';
import { reachingShapes } from './reaching';
import { makeSheet } from './sheet';
import { movedTies, sheetPieces } from './sheetPieces';
import type { SheetView } from './sheetView';
import { type TiesAlike, tiesAlike } from './tiesAlike';
import { isSameView, viewMotion } from './viewMotion';

/**
 * Paints the two layers whenever something on them differs: grounds, ties and marks on the one, what is written over them on
 * the other. While the view moves all is on one canvas that moves with it; once it is still all is painted anew.
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

/** `under` and `over`: the layers of a still view; `moving`: what is seen in place of both while it moves. */
export function makePainter(
  cy: Core,
  { under, over, moving }: { readonly under: Layer; readonly over: Layer; readonly moving: MovingLayer },
  handleShapes: (scene: Scene) => Shape[],
): Painter {
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
  /** What is to be drawn otherwise than it was, wherever one looks: all of it, or what lies over the marks. */
  let stale: 'all' | 'over' | null = 'all';
  let painted: SheetView | null = null;
  /** The same while the view moves: then there is room around. */
  let wide: { readonly view: SheetView; readonly at: number } | null = null;
  let lines: readonly TiesAlike[] | null = null;
  /** Cytoscape is gone: a repaint asked for late paints nothing. */
  let isStopped = false;

  const paint = (): void => {
    if (!scene) return;
    const view = { pan: { ...cy.pan() }, zoom: cy.zoom(), size: { width: cy.width(), height: cy.height() } };
    const isMoving = motion.at(view);
    const zoom = zoomStep(view.zoom);
    const isSame = painted !== null && isSameView(painted, view);
    if (!stale && painted && (isSame || (isMoving && follow(scene, view, zoom)))) return;
    const isUnderRight = stale === 'over' && isSame && !isMoving && wide === null && former === null;
    wide = isMoving ? { view, at: performance.now() } : null;
    if (!pieces || (zoom !== piecesZoom && !awake && !isMoving)) {
      pieces = awake ? sheetPieces(scene, awake) : piecesOf(scene, zoom);
      piecesZoom = zoom;
    }
    const shifts = shiftsOf(cy, movableOf(scene, awake));
    const fade = former && fadeAt(former, performance.now());
    if (!fade) former = null;
    stale = null;
    painted = view;
    const wholly = isMoving ? beginWide(view) : endWide();
    if (!isUnderRight) paintUnder(scene, pieces, wholly ?? under.begin(view), { view, zoom, shifts, fade });
    const top = wholly ?? over.begin(view);
    if (awake)
      for (const kind of tiesAlike(movedTies(scene, shifts), scene.theme)) paintLines(top, kind.line, kind.ties);
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
    // While actors glide, each step of theirs asks for the next; else nobody would.
    if (fade && cy.elements(':animated').empty()) repaint();
    if (isFresh && (!awake || sheet.isWhole())) {
      isFresh = false;
      markPainted();
    }
  };
  const beginWide = (view: SheetView): CanvasRenderingContext2D => {
    for (const layer of [under, over]) layer.hide();
    return moving.begin(view);
  };
  const endWide = (): null => {
    moving.end();
    return null;
  };
  const paintUnder = (drawn: Scene, pieces: Pieces, ground: CanvasRenderingContext2D, now: Now): void => {
    const { under: grounds, reaching } = pieces;
    const { view, zoom, shifts, fade } = now;
    if (former && fade) paintShapes(ground, former.pieces.under, fade.formerGround);
    paintShapes(ground, grounds, fade?.ground);
    paintShapes(ground, shifts.size === 0 ? reaching : reachingShapes(drawn, shifts, reaching), fade?.ground);
    if (awake) {
      sheet.want(drawn, view, zoom);
      sheet.show(ground);
      return;
    }
    lines ??= tiesAlike(drawn.ties, drawn.theme);
    for (const { line, ties } of lines) paintLines(ground, line, shiftedTies(ties, shifts));
    for (const mark of drawn.actors) paintBody(ground, mark, drawn.theme, shifts.get(mark.id));
  };
  /** Moves what is painted to where the view has it now, when it fills it. */
  const follow = (drawn: Scene, view: SheetView, zoom: number): boolean => {
    // What is on a sheet ends where the sheet does.
    const to = wide && followed(wide.view, view, awake ? undefined : drawn.bounds);
    if (!wide || !to || (to.scale > FINE && performance.now() - wide.at > COARSE_FOR)) return false;
    moving.follow(to);
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
  const ask = (what: 'all' | 'over'): void => {
    if (isStopped) return;
    if (stale !== 'all') stale = what;
    frameRequest ||= requestAnimationFrame(() => {
      frameRequest = 0;
      paint();
    });
  };
  const repaint = () => ask('all');
  const sheet = makeSheet(repaint);
  const motion = viewMotion(repaint);
  // Whoever is dragged or glides takes along what follows them.
  cy.on('position', () => {
    stale = 'all';
  });
  // In its frame: one later the layers would trail behind the pointer.
  insteadOfDrawing(cy, paint);

  return {
    show: (next, nextAwake, fades) => {
      const isGentle = fades && !awake && !nextAwake;
      former = isGentle && scene && pieces ? { scene, pieces, start: performance.now() } : null;
      scene = next;
      awake = nextAwake;
      pieces = null;
      lines = null;
      stale = 'all';
      isFresh = true;
      if (!awake) sheet.clear();
    },
    woke: () => {
      pieces = null;
      ask('over');
    },
    point: (owner) => {
      pointed = owner;
      ask('over');
    },
    focus: (owner, tell) => {
      focused = owner;
      placed = tell;
      lastPlace = '';
      ask('over');
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

/** Painted pixels that grow to more than this are seen as pixels by whoever has the time. */
const FINE = 1.15;
/** How long they may be, in milliseconds: a zoom that goes on is painted anew so often. */
const COARSE_FOR = 250;

/** What is painted in one frame, and as it is in that frame. */
interface Now {
  readonly view: SheetView;
  readonly zoom: number;
  readonly shifts: ReadonlyMap<ActorId, Point>;
  readonly fade: ReturnType<typeof fadeAt>;
}

/** Names are placed anew at steps of zoom only, not at each frame of a pinch. */
function zoomStep(zoom: number): number {
  return zoom < 1.4 ? 1 : 2 ** (Math.round(Math.log2(zoom) * 3) / 3);
}

/** Who may be elsewhere than the scene has them. */
function movableOf({ actors }: Scene, awake: ReadonlySet<ActorId> | null): readonly ActorMark[] {
  if (!awake) return actors;
  // Nobody of a large map, nearly always, and this is asked in each frame.
  return awake.size === 0 ? [] : actors.filter(({ id }) => awake.has(id));
}
