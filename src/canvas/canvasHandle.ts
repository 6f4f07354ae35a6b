import type { ActorId, FindingKey, NoteId, TieId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { Size } from '../picture/geometry/box';
import type { Scene } from '../picture/scene';
import type { MenuTarget } from './menuTarget';

/** User actions on the picture. Points are in scene coordinates: store `storedPoint(scene.frame, point)`. */
export interface CanvasHandlers {
  /** `together`: Shift or Ctrl was held, so the actor joins the selection. */
  readonly actorTapped: (id: ActorId, together: boolean) => void;
  /** Ties that the line stands for, the tapped one first. */
  readonly tieTapped: (ids: readonly TieId[]) => void;
  readonly ghostTapped: (keys: readonly FindingKey[]) => void;
  /** The mark of a bundle was tapped, which opens it. */
  readonly bundleTapped: (key: string) => void;
  readonly noteTapped: (id: NoteId) => void;
  /** A note was dropped; `point` is its middle. */
  readonly noteMoved: (id: NoteId, point: Point) => void;
  /** The end of the note's arrow was dropped. */
  readonly noteAimed: (id: NoteId, point: Point) => void;
  readonly backgroundTapped: () => void;
  readonly backgroundDoubleTapped: (point: Point) => void;
  /** `end`: the actor was dropped there. */
  readonly actorDragged: (id: ActorId, point: Point, end: boolean) => void;
  readonly tieDrawn: (from: ActorId, to: ActorId) => void;
  /** A tie was drawn from an actor to an empty place. */
  readonly tieDrawnToNobody: (from: ActorId, point: Point) => void;
  readonly actorHovered: (id: ActorId | null) => void;
  /** Right click, or long press with a finger. `at`: CSS pixels from the corner of the view. */
  readonly menuAsked: (target: MenuTarget, at: Point) => void;
  /** The view changed size and needs a new frame and scene. */
  readonly resized: (size: Size) => void;
}

export interface SceneView {
  readonly zoom: number;
  readonly middle: Point;
}

/** Strips of the view covered by something else, in CSS pixels from its edges. */
export interface Covered {
  readonly right: number;
  readonly bottom: number;
}

export interface CanvasHandle {
  /**
   * Shows a scene and touches only what differs from the last one. `animate`: another picture, actors glide to it. `glides`: the same
   * picture laid out anew. `anew`: another map, shown whole. Nothing glides with reduced motion.
   */
  readonly draw: (
    scene: Scene,
    options?: { readonly animate?: boolean; readonly glides?: boolean; readonly anew?: boolean },
  ) => void;
  /** Brings the whole scene into view. */
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /**
   * Moves the view when some of these actors are outside it or covered. Returns the target view, `null` when nothing moves. `first`: the
   * actor to centre on when not all fit.
   */
  readonly panTo: (ids: readonly ActorId[], covered?: Covered, first?: ActorId) => SceneView | null;
  readonly view: () => SceneView;
  /** Jumps there, so that it can follow a hand; `glides`: moves there gradually. */
  readonly look: (view: SceneView, options?: { readonly glides: boolean }) => void;
  /**
   * Puts the keyboard focus on an actor or a ghost (its first key): the mark is brought into view, ringed and named. `placed` gets its
   * place, in CSS pixels from the corner of the view, whenever that changes.
   */
  readonly focusMark: (id: string | null, placed?: (at: Point) => void) => void;
  /** Place of a mark, in CSS pixels from the corner of the view. */
  readonly placeInView: (id: string) => Point | null;
  /** While on, two taps make a tie; `first`: the end already chosen. */
  readonly setLinking: (on: boolean, first: ActorId | null) => void;
  /** Whether actors can be dragged and tied; true at first. */
  readonly setEditable: (on: boolean) => void;
  /** Whether actors stay in place when dragged; they can still be pointed at and tied. */
  readonly setLocked: (on: boolean) => void;
  readonly size: () => Size;
  readonly destroy: () => void;
}
