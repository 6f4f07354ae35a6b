import { UNCOVERED } from '../../canvas/camera';
import type { CanvasHandle, Covered, SceneView } from '../../canvas/canvasHandle';
import type { ActorId } from '../../domain/brand';
import { blankScene } from '../../picture/blankScene';
import type { Size } from '../../picture/geometry/box';
import type { Focus } from '../../picture/marks/focus';
import type { Scene } from '../../picture/scene';
import type { AppState } from '../../store/appStore';
import { selectAsked } from '../../store/selectors/selectAsked';
import { selectFocus } from '../../store/selectors/selectFocus';
import { isCompact } from '../parts/useIsCompact';
import { QUICK_LINE_ID } from '../quick/QuickLine';
import { wayOf } from './lookedAt';
import type { Plan } from './plan';

export interface Drawn {
  readonly state: AppState;
  readonly plan: Plan;
  readonly scene: Scene;
  readonly isArranged: boolean;
}

/** The canvas, and how the next drawing replaces the current one: at once, or gliding. */
export class ShownPicture {
  readonly canvas: CanvasHandle;
  private readonly onScene: (scene: Scene) => void;
  private current: Scene | null = null;
  private currentPlan: Plan | null = null;
  private way = '';
  private focus: Focus | null = null;
  /** Where the view was, and where it moved so that the card covers no selected actor. */
  private aside: { readonly from: SceneView; readonly to: SceneView } | null = null;

  constructor(canvas: CanvasHandle, onScene: (scene: Scene) => void) {
    this.canvas = canvas;
    this.onScene = onScene;
  }

  get scene(): Scene | null {
    return this.current;
  }

  get plan(): Plan | null {
    return this.currentPlan;
  }

  /** Returns the scene to animate from: of the same map, looked at in the same way. */
  sceneBefore(state: AppState): Scene | null {
    return wayOf(state) === this.way ? this.current : null;
  }

  show({ state, plan, scene, isArranged }: Drawn): void {
    const { canvas } = this;
    const way = wayOf(state);
    const isOfSameMap = this.way.startsWith(`${state.mapId} `);
    // Another way to look at the same map: actors glide, so that the eye can follow them.
    const animate = way !== this.way && isOfSameMap;
    const glides = plan.breathed && isOfSameMap && !animate;
    const isRefitted = animate || isArranged || isOtherSize(scene.viewport, this.current?.viewport);
    this.current = scene;
    this.currentPlan = plan;
    this.way = way;
    canvas.setEditable(!state.readOnly && state.audience === 'desk');
    canvas.setLocked(state.locked);
    canvas.draw(scene, { animate: !glides && (animate || plan.anew), glides, anew: !isOfSameMap });
    // A view zoomed in on the former arrangement would cut off the new one.
    if (animate || isArranged || glides) canvas.fit();
    this.onScene(scene);
    const focus = selectFocus(state);
    // Everything was just brought into view, for another map or another size: the selected actor may lie under their card again.
    if (!isOfSameMap || (isRefitted && isCompact())) this.focus = null;
    // After a glide everything is in view, so nothing pans to a newly added actor.
    const isAtDesk = state.audience === 'desk';
    const isCardShown = isAtDesk && isCompact() && selectAsked(state) === null && !isLineTypedIn();
    const covered = isCardShown ? coveredByCard(scene.viewport) : UNCOVERED;
    if (!glides) this.bringIntoView(focus, covered, endsOfTie(state, focus));
    // The card appears when the line loses the focus.
    if (!isLineTypedIn()) this.focus = focus;
  }

  /**
   * Blanks the canvas when another map is opened, so that actors of the former one are never seen under the new name, however long the
   * layout takes.
   */
  blank({ document }: AppState): void {
    this.currentPlan = null;
    if (!this.current || this.current.actors.some(({ id }) => document.actors.has(id))) return;
    this.current = blankScene(this.current);
    this.canvas.draw(this.current, { anew: true });
    this.onScene(this.current);
  }

  /** Pans to a new selection; nothing pans while the focus stays the same. */
  private bringIntoView(focus: Focus, covered: Covered, ends: readonly ActorId[]): void {
    if (focus === this.focus) return;
    const { canvas, aside } = this;
    const actors = [...(focus.chain ?? focus.highlighted?.actors ?? [...focus.selected, ...ends])];
    // A view moved by hand since then stays where it is.
    const from = aside && isSameView(canvas.view(), aside.to) ? aside.from : null;
    if (actors.length === 0) {
      this.aside = null;
      if (from) canvas.look(from, { glides: true });
      return;
    }
    const before = canvas.view();
    const [chosen, another] = focus.selected;
    const to = canvas.panTo(actors, covered, another === undefined ? chosen : undefined);
    if (covered.right + covered.bottom === 0) this.aside = null;
    else if (to) this.aside = { from: from ?? before, to };
  }
}

/** True while names are typed on the header line: no card is shown meanwhile. */
function isLineTypedIn(): boolean {
  return isCompact() && window.document?.activeElement?.id === QUICK_LINE_ID;
}

/** Ends of the selected tie, on a small page only: its card could cover one of them, and nothing else is lit. */
function endsOfTie({ document }: AppState, { tie }: Focus): readonly ActorId[] {
  const { a, b } = (isCompact() && tie !== undefined && document.ties.get(tie)) || {};
  return a === undefined || b === undefined ? [] : [a, b];
}

function isOtherSize(one: Size, other: Size | undefined): boolean {
  return one.width !== other?.width || one.height !== other.height;
}

function isSameView(one: SceneView, other: SceneView): boolean {
  const apart = Math.hypot(one.middle.x - other.middle.x, one.middle.y - other.middle.y);
  return apart * one.zoom < 2 && Math.abs(one.zoom / other.zoom - 1) < 0.01;
}

/** Area covered by the card: the lower half of the picture, or the right half where the page is low; see `shell/App.module.css`. */
function coveredByCard({ width, height }: Size): Covered {
  const isBeside = window.matchMedia('(max-height: 600px) and (min-width: 601px)').matches;
  return isBeside ? { right: width / 2, bottom: 0 } : { right: 0, bottom: height / 2 };
}
