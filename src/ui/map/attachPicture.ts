import type { CanvasHandle, CanvasHandlers } from '../../canvas/canvasHandle';
import { mountCanvas } from '../../canvas/mountCanvas';
import { systemColours, whenSystemColoursChange } from '../../canvas/systemColours';
import { arrangeActors, keepPlacements } from '../../domain/commands';
import type { Point } from '../../domain/placement';
import { MESSAGES } from '../../i18n/language';
import { storedPoint } from '../../picture/frame';
import type { Size } from '../../picture/geometry/box';
import { textWidth } from '../../picture/labels/textWidth';
import { systemTheme } from '../../picture/marks/systemTheme';
import type { Theme } from '../../picture/marks/theme';
import type { DrawNotes } from '../../picture/notes/noteMark';
import type { Scene } from '../../picture/scene';
import type { AppState, AppStore } from '../../store/appStore';
import { selectMeasures } from '../../store/selectors/selectMeasures';
import type { Services } from '../services';
import { LayoutRequests } from './layoutRequests';
import { type Plan, placementsOf } from './plan';
import { createPlanner } from './planner';
import { drawnFrom, sceneFor, wholeSectorsFor } from './sceneFor';
import { type Drawn, ShownPicture } from './shownPicture';

/** Stores the places of a drawing in the map, so that nothing moves when it is opened again. */
class PlaceKeeper {
  private readonly store: AppStore;
  private lastKept: Plan['places'] | null = null;
  private keeping = false;

  constructor(store: AppStore) {
    this.store = store;
  }

  /** True while places go into the map: that change is already drawn. */
  get isKeeping(): boolean {
    return this.keeping;
  }

  /** `isAsked`: a person asked for these places, so they make one undo step. */
  keep(plan: Plan, isAsked: boolean): void {
    if (!plan.kept || plan.places.size === 0 || (plan.places === this.lastKept && !isAsked)) return;
    const { readOnly, execute } = this.store.getState();
    if (readOnly) return;
    this.keeping = true;
    execute(isAsked ? arrangeActors : keepPlacements, { placements: placementsOf(plan) });
    this.keeping = false;
    this.lastKept = plan.places;
  }
}

export interface Picture {
  readonly canvas: CanvasHandle;
  readonly scene: () => Scene | null;
  readonly plan: () => Plan | null;
  readonly fit: () => void;
  /** Draws again after what lies over the picture has changed. */
  readonly again: () => void;
  /** Lays out the same map as if for the first time; pinned actors stay. */
  readonly arrange: () => void;
  readonly detach: () => void;
}

/**
 * Draws the state in `container` from now on, in the frame of each change, and lays out actors without a place. `mount`: a canvas elsewhere
 * than on this page.
 */
export function attachPicture(
  container: HTMLElement,
  store: AppStore,
  services: Services,
  handlers: Omit<CanvasHandlers, 'resized'>,
  onScene: (scene: Scene) => void,
  onLayingOut: (isLayingOut: boolean) => void,
  mount: typeof mountCanvas = mountCanvas,
): Picture {
  const canvas = mount(container, { ...handlers, resized: (size) => live.resize(size) });
  const shown = new ShownPicture(canvas, onScene);
  const live = new LivePicture(store, shown, new LayoutRequests(services, onLayingOut));
  return {
    canvas,
    scene: () => shown.scene,
    plan: () => shown.plan,
    fit: () => live.fit(),
    again: () => live.resize(canvas.size()),
    arrange: () => live.arrange(),
    detach: () => {
      live.detach();
      canvas.destroy();
    },
  };
}

/** Follows the store: plans and draws each change, and keeps its places. */
class LivePicture {
  private readonly store: AppStore;
  private readonly shown: ShownPicture;
  private readonly layouts: LayoutRequests;
  private readonly keeper: PlaceKeeper;
  private readonly planner = createPlanner();
  private readonly unsubscribe: readonly (() => void)[];
  private viewport: Size;
  private system = forcedTheme();
  private mapId: string | null = null;
  /** All values that the last drawing depends on. */
  private inputs: readonly unknown[] = [];
  private arranging = false;
  /** Draws notes; loaded once the map has one. */
  private drawNotes: DrawNotes | undefined;
  private isAskingForNotes = false;
  private isDetached = false;
  private seatAt: Point | null = null;

  constructor(store: AppStore, shown: ShownPicture, layouts: LayoutRequests) {
    this.store = store;
    this.shown = shown;
    this.layouts = layouts;
    this.keeper = new PlaceKeeper(store);
    this.viewport = shown.canvas.size();
    this.unsubscribe = [
      store.subscribe(() => this.drawIfChanged()),
      whenSystemColoursChange(() => {
        this.system = forcedTheme();
        this.draw();
      }),
    ];
    this.drawIfChanged();
  }

  resize(size: Size): void {
    this.viewport = size;
    this.draw();
  }

  fit(): void {
    this.planner.reframe();
    this.draw();
    this.shown.canvas.fit();
  }

  arrange(): void {
    this.planner.arrange(this.store.getState());
    this.draw();
  }

  detach(): void {
    this.isDetached = true;
    this.layouts.stop();
    for (const stop of this.unsubscribe) stop();
  }

  private drawIfChanged(): void {
    const state = this.store.getState();
    const inputs = drawnFrom(state);
    const before = this.inputs;
    this.inputs = inputs;
    // These placements come from what was just drawn, so they need no drawing.
    const isDrawn = (input: unknown) => this.keeper.isKeeping && input === state.document.placements;
    if (inputs.some((input, index) => !Object.is(input, before[index]) && !isDrawn(input))) this.draw();
  }

  private draw(): void {
    const state = this.store.getState();
    if (this.viewport.width < 80 || this.viewport.height < 80) return;
    if (state.mapId !== this.mapId) {
      this.planner.forget();
      this.seatAt = null;
      this.arranging = false;
      this.shown.blank(state);
    }
    this.mapId = state.mapId;
    if (state.document.pictureNotes.size > 0) this.askForNotes();
    if (isWaitingForGroups(state)) return;
    const drawn = this.drawing(state);
    if (!drawn) return;
    this.arranging = false;
    this.shown.show(drawn);
    this.keeper.keep(drawn.plan, drawn.isArranged);
  }

  private askForNotes(): void {
    if (this.isAskingForNotes) return;
    this.isAskingForNotes = true;
    void import('../../picture/notes/noteMarks').then(
      ({ noteMarks }) => {
        this.drawNotes = noteMarks;
        if (!this.isDetached) this.draw();
      },
      () => {
        this.isAskingForNotes = false;
      },
    );
  }

  /** Returns `null` when the actors must be given their places first. */
  private drawing(state: AppState): Drawn | null {
    const { viewport, system, drawNotes } = this;
    const messages = MESSAGES[state.language];
    const sectors = wholeSectorsFor(state, messages);
    const plan = this.planner.plan(state, sectors, viewport, this.openSeat(state));
    if (plan.breathed) this.seatAt = null;
    this.arranging ||= plan.anew;
    if (plan.wants) {
      void this.layouts.request(state, plan.wants, (places) => {
        // Another map was opened meanwhile.
        if (this.store.getState().mapId !== state.mapId) return;
        this.planner.put(state, places);
        this.draw();
      });
      return null;
    }
    this.layouts.drop();
    const before = plan.anew ? null : this.shown.sceneBefore(state);
    // Empty seats are placed anew, where there is room now.
    const former = before && plan.breathed ? { ...before, ghosts: [], seats: [] } : before;
    const scene = sceneFor(state, { plan, sectors, viewport, measure: textWidth, messages, former, system, drawNotes });
    return { state, plan, scene, isArranged: this.arranging };
  }

  /** Returns the place of the seat being filled, now or a moment ago: the next actor added goes there. */
  private openSeat({ seat }: AppState): Point | null {
    const ghost = seat && this.shown.scene?.ghosts.find(({ keys }) => keys.some((key) => seat.includes(key)));
    if (ghost && this.shown.plan) this.seatAt = storedPoint(this.shown.plan.frame, ghost.at);
    return this.seatAt;
  }
}

/** Returns the system's colours while it forces them. */
function forcedTheme(): Theme | null {
  const colours = systemColours();
  return colours && systemTheme(colours);
}

/** True while a map still waits for its first groups. Drawing before they come would only move everybody again. */
function isWaitingForGroups(state: AppState): boolean {
  return (
    state.grouping === 'groups' &&
    state.document.groups.size === 0 &&
    state.document.actors.size > 0 &&
    !state.readOnly &&
    selectMeasures(state) === null &&
    state.analysis !== 'failed'
  );
}
