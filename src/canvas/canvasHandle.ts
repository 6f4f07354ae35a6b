import type { ActorId, FindingKey, NoteId, TieId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { Size } from '../picture/geometry/box';
import type { Scene } from '../picture/scene';
import type { MenuTarget } from './menuTarget';

/** What somebody did on the picture. Points are of the scene: `storedPoint(scene.frame, point)` is what to store. */
export interface CanvasHandlers {
  /** `together`: Shift or Ctrl was held, the actor joins the selection. */
  readonly actorTapped: (id: ActorId, together: boolean) => void;
  /** The ties that the line stands for, its own first. */
  readonly tieTapped: (ids: readonly TieId[]) => void;
  readonly ghostTapped: (keys: readonly FindingKey[]) => void;
  /** A mark that stands for several actors: it is to be opened. */
  readonly bundleTapped: (key: string) => void;
  readonly noteTapped: (id: NoteId) => void;
  /** A note was let go with its middle there. */
  readonly noteMoved: (id: NoteId, point: Point) => void;
  /** The end of its arrow was let go there. */
  readonly noteAimed: (id: NoteId, point: Point) => void;
  readonly backgroundTapped: () => void;
  readonly backgroundDoubleTapped: (point: Point) => void;
  /** `end`: the actor was let go there. */
  readonly actorDragged: (id: ActorId, point: Point, end: boolean) => void;
  readonly tieDrawn: (from: ActorId, to: ActorId) => void;
  /** A tie was drawn from an actor to where nobody is. */
  readonly tieDrawnToNobody: (from: ActorId, point: Point) => void;
  readonly actorHovered: (id: ActorId | null) => void;
  /** A right click, or a long press with a finger. `at`: in CSS pixels from the corner of the view. */
  readonly menuAsked: (target: MenuTarget, at: Point) => void;
  /** The view has another size: a frame and a scene for it are wanted. */
  readonly resized: (size: Size) => void;
}

/** How one looks at a scene. */
export interface SceneView {
  readonly zoom: number;
  readonly middle: Point;
}

/** What of the view something else lies over, in CSS pixels from its edges. */
export interface Covered {
  readonly right: number;
  readonly bottom: number;
}

/** A picture on the page. */
export interface CanvasHandle {
  /**
   * Shows a scene: only what differs from the last one is touched. `animate`: another picture, actors glide to it. `glides`: the
   * same picture, laid out anew. `anew`: another map, to be seen whole. Nothing moves when less motion is asked for.
   */
  readonly draw: (
    scene: Scene,
    options?: { readonly animate?: boolean; readonly glides?: boolean; readonly anew?: boolean },
  ) => void;
  /** All of it in view. */
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves the view when some of these actors are out of it, or where something lies over it; gives where it goes, `null` where it stays. `first`: whom it is about. */
  readonly panTo: (ids: readonly ActorId[], covered?: Covered, first?: ActorId) => SceneView | null;
  /** What of the scene is in the middle of the view, and how near. */
  readonly view: () => SceneView;
  /** At once, as it follows a hand; `glides`: going there. */
  readonly look: (view: SceneView, options?: { readonly glides: boolean }) => void;
  /**
   * Where the keyboard is: an actor, or the first key of a ghost; it comes into view, ringed and named. `placed` is told
   * where it is, in CSS pixels from the corner of the view, whenever that differs.
   */
  readonly focusMark: (id: string | null, placed?: (at: Point) => void) => void;
  /** Where a mark is, in CSS pixels from the corner of the view. */
  readonly placeInView: (id: string) => Point | null;
  /** Two taps make a tie while it is on; `first`: the end that is chosen already. */
  readonly setLinking: (on: boolean, first: ActorId | null) => void;
  /** Whether actors can be dragged and tied; true at first. */
  readonly setEditable: (on: boolean) => void;
  /** Whether actors stay where they are whatever is dragged; they can still be pointed at and tied. */
  readonly setLocked: (on: boolean) => void;
  readonly size: () => Size;
  readonly destroy: () => void;
}
