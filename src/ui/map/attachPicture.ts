import { vertexIndex } from '../../analysis/actorGraph';
import type { CanvasHandle, CanvasHandlers } from '../../canvas/canvasHandle';
import { mountCanvas } from '../../canvas/mountCanvas';
import { textMeasure } from '../../canvas/paintShapes';
import { arrangeActors, keepPlacements } from '../../domain/commands';
import { MESSAGES } from '../../i18n/language';
import type { Size } from '../../picture/box';
import type { Focus } from '../../picture/focus';
import type { Scene } from '../../picture/scene';
import type { Sector } from '../../picture/sectors';
import type { AppState, AppStore } from '../../store/appStore';
import { selectFocus } from '../../store/selectors/selectFocus';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectMeasures } from '../../store/selectors/selectMeasures';
import type { Services } from '../services';

import { createPlanner, type Plan, placementsOf } from './planner';
import { drawnFrom, sceneFor, sectorsFor } from './sceneFor';

export interface Picture {
  readonly canvas: CanvasHandle;
  readonly scene: () => Scene | null;
  /** Fills the window with everything. */
  readonly fit: () => void;
  /** The same map, arranged as if for the first time; pinned actors stay. */
  readonly arrange: () => void;
  readonly detach: () => void;
}

/** Draws the state in `container` from now on, in the frame of each change, and lays out what has no place yet. */
export function attachPicture(
  container: HTMLElement,
  store: AppStore,
  services: Services,
  handlers: Omit<CanvasHandlers, 'resized'>,
  onScene: (scene: Scene) => void,
): Picture {
  const measureText = textMeasure();
  const planner = createPlanner();
  let last: readonly unknown[] = [];
  let lastMap: string | null = null;
  let scene: Scene | null = null;
  let lastWay = '';
  let lastFocus: Focus | null = null;
  /** A layout that a person asked for is on its way. */
  let arranging = false;
  const canvas = mountCanvas(container, {
    ...handlers,
    resized: (size) => {
      viewport = size;
      draw(store.getState());
    },
  });
  let viewport: Size = canvas.size();

  const draw = (state: AppState) => {
    if (viewport.width < 80 || viewport.height < 80 || isWaitingForGroups(state)) return;
    if (state.mapId !== lastMap) planner.forget();
    lastMap = state.mapId;
    const messages = MESSAGES[state.language];
    const sectors = sectorsFor(state, messages);
    const plan = planner.plan(state, sectors, viewport);
    if (plan.wantsLayout) {
      arranging ||= plan.anew;
      return layOut(state, sectors);
    }
    // Another way to look at the same map: actors glide there, so that each eye can follow its own.
    const way = `${state.mapId} ${plan.picture} ${plan.centre} ${state.grouping}`;
    const animate = way !== lastWay && lastWay.startsWith(`${state.mapId} `);
    lastWay = way;
    scene = sceneFor(state, { plan, sectors, viewport, measure: measureText, messages });
    canvas.setEditable(!state.readOnly);
    canvas.draw(scene, { animate: animate || plan.anew });
    onScene(scene);
    bringFocusIntoView(state);
    keep(plan);
  };

  /** What was just pointed at comes into view; nothing pans while one goes on looking at the same. */
  const bringFocusIntoView = (state: AppState) => {
    const focus = selectFocus(state);
    if (focus === lastFocus) return;
    lastFocus = focus;
    canvas.panTo([...(focus.chain ?? focus.highlighted?.actors ?? focus.selected)]);
  };

  /** Where a layout or a newcomer's place came to be goes into the map, so that nothing moves at the next opening. */
  const keep = (plan: Plan) => {
    const { readOnly, execute } = store.getState();
    if (!plan.kept || readOnly) return;
    execute(plan.anew || arranging ? arrangeActors : keepPlacements, { placements: placementsOf(plan) });
    arranging = false;
  };

  const layOut = (state: AppState, sectors: readonly Sector[]) => {
    const graph = selectGraph(state);
    const index = vertexIndex(graph.ids);
    const groupOf = graph.ids.map(() => -1);
    sectors.forEach((sector, number) => {
      for (const member of sector.members) groupOf[index.get(member) ?? 0] = number;
    });
    void services.layOut({ graph, groupOf, seed: 1 }).then((points) => {
      const now = store.getState();
      // Another layout was asked for, or another map opened: that one will be drawn.
      if (!points || now.mapId !== state.mapId) return;
      planner.put(now, new Map(graph.ids.map((id, vertex) => [id, points[vertex] ?? { x: 0, y: 0 }])));
      draw(now);
    });
  };

  const look = () => {
    const state = store.getState();
    const inputs = drawnFrom(state);
    if (inputs.length === last.length && inputs.every((input, i) => Object.is(input, last[i]))) return;
    last = inputs;
    draw(state);
  };

  const unsubscribe = store.subscribe(look);
  look();

  return {
    canvas,
    scene: () => scene,
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
      unsubscribe();
      canvas.destroy();
    },
  };
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
