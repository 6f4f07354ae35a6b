import type { ActorGraph } from '../../analysis/actorGraph';
import type { CanvasHandle, CanvasHandlers, Covered } from '../../canvas/canvasHandle';
import { mountCanvas } from '../../canvas/mountCanvas';
import { systemColours, whenSystemColoursChange } from '../../canvas/systemColours';
import { arrangeActors, keepPlacements } from '../../domain/commands';
import { drained } from '../../domain/drained';
import { MESSAGES } from '../../i18n/language';
import { blankScene } from '../../picture/blankScene';
import type { Size } from '../../picture/box';
import type { Focus } from '../../picture/focus';
import type { Scene } from '../../picture/scene';
import { systemTheme } from '../../picture/systemTheme';
import { textWidth } from '../../picture/textWidth';
import type { Theme } from '../../picture/theme';
import type { AppState, AppStore } from '../../store/appStore';
import { selectFocus } from '../../store/selectors/selectFocus';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectMeasures } from '../../store/selectors/selectMeasures';
import { selectWholePartition } from '../../store/selectors/selectPartition';
import { selectPicture } from '../../store/selectors/selectPicture';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { selectUnnarrowedGraph } from '../../store/selectors/selectUnnarrowed';
import { isCompact } from '../parts/useIsCompact';
import type { Services } from '../services';
import { inTurns } from './inTurns';
import { placesFor } from './placesFor';
import { type Plan, placementsOf, type Wanted } from './plan';
import { createPlanner } from './planner';
import { drawnFrom, sceneFor, wholeSectorSteps } from './sceneFor';

/** A map of more actors than this is drawn in turns. */
const LARGE = 900;
/** Places that go into the map with one command: each is written to the disk at once. */
const KEPT_AT_ONCE = 10_000;

export interface Picture {
  readonly canvas: CanvasHandle;
  readonly scene: () => Scene | null;
  /** Where everybody is in what is drawn. */
  readonly plan: () => Plan | null;
  /** Fills the window with everything. */
  readonly fit: () => void;
  /** The same map, arranged as if for the first time; pinned actors stay. */
  readonly arrange: () => void;
  readonly detach: () => void;
}

/**
 * Draws the state in `container` from now on, in the frame of each change, and lays out what has no place yet. `mount`: a
 * canvas that is elsewhere than on this page.
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
  const planner = createPlanner();
  let last: readonly unknown[] = [];
  let lastMap: string | null = null;
  let scene: Scene | null = null;
  let system = forcedTheme();
  let shownPlan: Plan | null = null;
  let lastWay = '';
  let lastFocus: Focus | null = null;
  /** A layout that a person asked for is on its way. */
  let arranging = false;
  let layingOut: LayingOut | null = null;
  let stopDrawing = (): void => undefined;
  /** The places that the map was last given to keep. */
  let lastKept: Plan['places'] | null = null;
  let isKeeping = false;
  /** The canvas is gone: what a worker still answers is for nobody. */
  let isDetached = false;
  const canvas = mount(container, {
    ...handlers,
    resized: (size) => {
      viewport = size;
      draw(store.getState());
    },
  });
  let viewport: Size = canvas.size();

  const draw = (state: AppState) => {
    // What was being drawn is of before.
    stopDrawing();
    if (viewport.width < 80 || viewport.height < 80) return;
    if (state.mapId !== lastMap) {
      planner.forget();
      shownPlan = null;
      arranging = false;
      blank(state);
    }
    lastMap = state.mapId;
    if (isWaitingForGroups(state)) return;
    // Of a large map the page answers meanwhile; a change begins anew.
    if (selectGraph(state).ids.length > LARGE) stopDrawing = inTurns(drawingAndKeeping(state), () => undefined);
    else drained(drawingAndKeeping(state));
  };

  function* drawingAndKeeping(state: AppState): Generator<void, void> {
    const drawn = yield* drawing(state);
    if (!drawn) return;
    show(drawn);
    yield;
    yield* keep(drawn.plan);
  }

  /** `null` when its actors are to be given their places first. */
  function* drawing(state: AppState): Generator<void, Drawn | null> {
    const messages = MESSAGES[state.language];
    const sectors = yield* wholeSectorSteps(state, messages);
    yield;
    const plan = yield* planner.plan(state, sectors, viewport);
    arranging ||= plan.anew;
    // In the step of its plan: what is left here would be asked for no more.
    if (plan.wants) {
      layOut(state, plan.wants);
      return null;
    }
    yield;
    layingOut = null;
    onLayingOut(false);
    const known = !plan.anew && wayOf(state) === lastWay ? scene : null;
    // Empty seats go where there is room now.
    const former = known && plan.breathed ? { ...known, ghosts: [] } : known;
    const view = { plan, sectors, viewport, measure: textWidth, messages, former, system };
    return { state, plan, made: yield* sceneFor(state, view) };
  }

  const show = ({ state, plan, made }: Drawn) => {
    scene = made;
    shownPlan = plan;
    // Another way to look at the same map: actors glide there, so that each eye can follow its own.
    const way = wayOf(state);
    const isOfSameMap = lastWay.startsWith(`${state.mapId} `);
    const animate = way !== lastWay && isOfSameMap;
    lastWay = way;
    canvas.setEditable(!state.readOnly && state.audience === 'desk');
    canvas.setLocked(state.locked);
    const glides = plan.breathed && isOfSameMap && !animate;
    canvas.draw(scene, { animate: !glides && (animate || plan.anew), glides, anew: !isOfSameMap });
    // Zoomed in on the former arrangement, the new one would be cut off.
    if (animate || arranging || glides) canvas.fit();
    onScene(scene);
    // All of it is in view: nothing pans to who was just added.
    if (glides) lastFocus = selectFocus(state);
    else bringFocusIntoView(state);
  };

  /** Under the name of a map nobody of another one is seen, however long it takes to be laid out. */
  const blank = ({ document }: AppState) => {
    if (!scene || scene.actors.some(({ id }) => document.actors.has(id))) return;
    scene = blankScene(scene);
    canvas.draw(scene, { anew: true });
    onScene(scene);
  };

  /** What was just pointed at comes into view; nothing pans while one goes on looking at the same. */
  const bringFocusIntoView = (state: AppState) => {
    const focus = selectFocus(state);
    if (focus === lastFocus) return;
    lastFocus = focus;
    canvas.panTo([...(focus.chain ?? focus.highlighted?.actors ?? focus.selected)], coveredByCard(viewport));
  };

  /**
   * Where a layout or a newcomer's place came to be goes into the map, so that nothing moves at the next opening: in steps, but for
   * what a person asked for, which is one step to undo.
   */
  function* keep(plan: Plan): Generator<void, void> {
    const isAsked = arranging;
    arranging = false;
    if (!plan.kept || (plan.places === lastKept && !isAsked)) return;
    const placements = placementsOf(plan);
    const most = isAsked ? placements.length : KEPT_AT_ONCE;
    for (let from = 0; from < placements.length; from += most) {
      if (from > 0) yield;
      const { readOnly, execute } = store.getState();
      if (readOnly) return;
      isKeeping = true;
      execute(isAsked ? arrangeActors : keepPlacements, { placements: placements.slice(from, from + most) });
      isKeeping = false;
    }
    lastKept = plan.places;
  }

  const layOut = (state: AppState, wanted: Wanted) => {
    const graph = selectUnnarrowedGraph(state);
    const asked: LayingOut = { graph, way: wayOf(state) };
    // What changes meanwhile and asks for the same waits for the same answer.
    if (layingOut?.graph === graph && layingOut.way === asked.way) return;
    layingOut = asked;
    onLayingOut(true);
    void placesFor(services, graph, selectWholePartition(state).groups, wanted).then((places) => {
      if (isDetached) return;
      if (layingOut === asked) {
        layingOut = null;
        onLayingOut(false);
      }
      // Another layout was asked for, or another map opened: that one will be drawn.
      if (!places || store.getState().mapId !== state.mapId) return;
      planner.put(state, places);
      draw(store.getState());
    });
  };

  const look = () => {
    const state = store.getState();
    const inputs = drawnFrom(state);
    const differs = (input: unknown, i: number) => !Object.is(input, last[i]);
    // What was just drawn is where the map now says it is.
    const isDrawn = isKeeping
      ? !inputs.some((input, i) => input !== state.document.placements && differs(input, i))
      : !inputs.some(differs);
    last = inputs;
    if (isDrawn) return;
    draw(state);
  };

  const unsubscribe = store.subscribe(look);
  const stopColours = whenSystemColoursChange(() => {
    system = forcedTheme();
    draw(store.getState());
  });
  look();

  return {
    canvas,
    scene: () => scene,
    plan: () => shownPlan,
    fit: () => {
      planner.reframe();
      draw(store.getState());
      canvas.fit();
    },
    arrange: () => {
      planner.arrange(store.getState());
      draw(store.getState());
    },
    detach: () => {
      isDetached = true;
      unsubscribe();
      stopColours();
      stopDrawing();
      canvas.destroy();
    },
  };
}

interface Drawn {
  readonly state: AppState;
  readonly plan: Plan;
  readonly made: Scene;
}

/** What the card lies over: the lower half of the picture, or the right one where that is low: see `shell/App.module.css`. */
function coveredByCard({ width, height }: Size): Covered {
  if (!isCompact()) return { right: 0, bottom: 0 };
  const isBeside = window.matchMedia('(max-height: 600px) and (min-width: 601px)').matches;
  return isBeside ? { right: width / 2, bottom: 0 } : { right: 0, bottom: height / 2 };
}

/** The colours of the system, while it forces them. */
function forcedTheme(): Theme | null {
  const colours = systemColours();
  return colours && systemTheme(colours);
}

interface LayingOut {
  readonly graph: ActorGraph;
  readonly way: string;
}

/** Which map is looked at, and how. */
function wayOf(state: AppState): string {
  return `${state.mapId} ${selectPicture(state)} ${selectPointOfView(state)} ${state.grouping}`;
}

/** A map without groups yet has its first ones in a moment: drawing before would only move everybody again. */
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
