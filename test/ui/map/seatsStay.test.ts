import { describe, expect, it } from 'vitest';
import { idsOf, rowsOf } from '../../../src/analysis/rowsOf';
import { DIFFICULTIES } from '../../../src/domain/looks/look';
import { MESSAGES } from '../../../src/i18n/language';
import { freeLayout } from '../../../src/picture/carte/freeLayout';
import { textWidth } from '../../../src/picture/labels/textWidth';
import type { Scene } from '../../../src/picture/scene';
import type { AppState } from '../../../src/store/appStore';
import { selectPartition } from '../../../src/store/selectors/selectPartition';
import { selectStory } from '../../../src/store/selectors/selectStory';
import { selectUnnarrowedGraph } from '../../../src/store/selectors/selectUnnarrowed';
import { takeLook } from '../../../src/store/takeLook';
import type { LaidOut } from '../../../src/ui/map/placesFor';
import { createPlanner } from '../../../src/ui/map/planner';
import { sceneFor, wholeSectorsFor } from '../../../src/ui/map/sceneFor';
import { sampleMap } from '../../helpers/sampleMap';
import { measured, opened } from '../../helpers/toldStories';

const PHONE = { width: 390, height: 560 };
const DESK = { width: 1220, height: 820 };
const WALL = { width: 1920, height: 980 };

const LOOKS = (['circles', 'free'] as const).flatMap((picture) => [
  { picture, audience: 'desk' as const, viewport: PHONE },
  { picture, audience: 'desk' as const, viewport: DESK },
  { picture, audience: 'room' as const, viewport: WALL },
]);

/** What the layout worker sends back. */
function cartePlaces(state: AppState): LaidOut {
  const graph = selectUnnarrowedGraph(state);
  const { groups } = selectPartition(state);
  const groupOf = idsOf(graph).map((id) => groups.findIndex(({ members }) => members.includes(id)));
  const points = freeLayout({ graph: rowsOf(graph), groupOf, seed: 1 });
  return idsOf(graph).map((id, vertex) => [id, points[vertex] ?? { x: 0, y: 0 }] as const);
}

/** The sample as its story is told, one drawing after the other; `keepsFormer`: each knows the one before. */
function aTold({ picture, audience, viewport }: (typeof LOOKS)[number], keepsFormer: boolean) {
  const store = opened(sampleMap('fr'));
  measured(store);
  store.setState({ audience });
  const planner = createPlanner();
  let former: Scene | null = null;
  const draw = (): Scene => {
    store.setState({ picture });
    const state = store.getState();
    const sectors = wholeSectorsFor(state, MESSAGES.fr);
    let plan = planner.plan(state, sectors, viewport);
    if (plan.wants) {
      planner.put(state, cartePlaces(state));
      plan = planner.plan(state, sectors, viewport);
    }
    const scene = sceneFor(state, { plan, sectors, viewport, measure: textWidth, messages: MESSAGES.fr, former });
    if (keepsFormer) former = scene;
    return scene;
  };
  const steps = selectStory(store.getState());
  const show = (index: number): Scene => {
    const step = steps[index];
    if (step) store.setState({ ...takeLook(step.look, store.getState().document, picture), toldStep: step.id });
    return draw();
  };
  return { store, draw, show, count: steps.length };
}

/** Where each seat is: of those that stand alone, and of each once, wherever it was seen. */
function seatsOf(scenes: readonly Scene[]) {
  const places = new Map<string, Set<string>>();
  for (const { ghosts } of scenes) {
    for (const { keys, sign, at } of ghosts) {
      const name = sign === '?' ? (keys[0] ?? '') : 'more';
      places.set(name, (places.get(name) ?? new Set()).add(`${at.x.toFixed(2)} ${at.y.toFixed(2)}`));
    }
  }
  return places;
}

describe.each(LOOKS)('empty seats ($picture, $audience, $viewport.width wide)', (look) => {
  it.each([false, true])(
    'are where they were in every step of a story, told on and back (former: %s)',
    (keepsFormer) => {
      const { show, draw, count } = aTold(look, keepsFormer);
      const steps = Array.from({ length: count }, (_, i) => i);
      const scenes = [draw(), ...[...steps, ...steps.toReversed()].map(show)];
      const shown = scenes.map(({ ghosts }) => ghosts.flatMap(({ keys }) => keys).length);
      expect(new Set(shown).size).toBeGreaterThan(2);
      for (const { actors } of scenes) expect(actors.length).toBeGreaterThan(20);
      const seats = seatsOf(scenes);
      for (const [seat, places] of seats) expect([seat, ...places]).toHaveLength(2);
      // Nor is one place somebody else’s in another step.
      const [radius = 0] = scenes.flatMap(({ ghosts }) => ghosts.map((ghost) => ghost.radius));
      const all = [...seats.values()].flatMap((places) => [...places]).map((place) => place.split(' ').map(Number));
      all.forEach(([x = 0, y = 0], i) => {
        for (const [otherX = 0, otherY = 0] of all.slice(i + 1))
          expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(2 * radius);
      });
    },
  );

  it('are where they were whichever difficulty was looked at first', () => {
    const scenes = DIFFICULTIES.map((difficulty) => {
      const { store, draw } = aTold(look, true);
      store.setState({ difficulty });
      const first = draw();
      store.setState({ difficulty: null });
      return [first, draw()];
    });
    for (const [seat, places] of seatsOf(scenes.flat())) expect([seat, ...places]).toHaveLength(2);
  });
});
