import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { measure } from '../../../src/analysis/measure';
import { seededRandom } from '../../../src/analysis/seededRandom';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, TieId } from '../../../src/domain/brand';
import {
  addActor,
  connectActors,
  describeActor,
  keepGroups,
  keepPlacements,
  placeActor,
  removeActor,
  removeTie,
} from '../../../src/domain/commands';
import { startHistory } from '../../../src/domain/history/history';
import type { MapDocument } from '../../../src/domain/mapDocument';
import type { Point } from '../../../src/domain/placement';
import { newTie } from '../../../src/domain/tie';
import { MESSAGES } from '../../../src/i18n/language';
import { UNIT } from '../../../src/picture/carte/carteUnit';
import { freeLayout } from '../../../src/picture/carte/freeLayout';
import { scenePoint } from '../../../src/picture/frame';
import { SMALL_MAP } from '../../../src/picture/smallMap';
import { createAppStore } from '../../../src/store/appStore';
import { selectPartition } from '../../../src/store/selectors/selectPartition';
import { placesFor } from '../../../src/ui/map/placesFor';
import { type Plan, placementsOf } from '../../../src/ui/map/plan';
import { createPlanner } from '../../../src/ui/map/planner';
import { wholeSectorsFor } from '../../../src/ui/map/sceneFor';
import type { Services } from '../../../src/ui/services';
import { sampleMap } from '../../helpers/sampleMap';
import { aTerritory } from '../../picture/territory';

const VIEW = { width: 1220, height: 820 };
const MOST_MOVED = 20;

/** A map open in a store, its Carte laid out once as the window does it. */
async function aCarte(document: MapDocument) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as never });
  store.getState().openDocument('map', startHistory(document));
  const { groups } = measure(actorGraphOf(document, ALL_VISIBLE), [], { version: 1, seed: 1 });
  store.getState().execute(keepGroups, { groups });
  store.getState().pictureChosen('free');
  const planner = createPlanner();
  const plan = () => {
    const state = store.getState();
    return planner.plan(state, wholeSectorsFor(state, MESSAGES.fr), VIEW);
  };
  /** What the window does with a plan that wants a layout. */
  const layOut = async () => {
    const made = plan();
    if (!made.wants) return made;
    const state = store.getState();
    const services = {
      layouts: { layOut: async (input) => freeLayout(input), layOutCircles: async () => null },
    } as Partial<Services> as Services;
    const graph = actorGraphOf(state.document, ALL_VISIBLE);
    const places = await placesFor(services, graph, selectPartition(state).groups, made.wants);
    planner.put(state, places!);
    return made;
  };
  const first = await layOut();
  // A small map is laid out anew at each edit, unless it is locked.
  if (document.actors.size <= SMALL_MAP) store.getState().lockToggled();
  const drawn = () => {
    const made = plan();
    expect(made.wants).toBeNull();
    if (made.kept) store.getState().execute(keepPlacements, { placements: placementsOf(made) });
    return made;
  };
  return { store, planner, layOut, drawn, first };
}

const shown = (plan: Plan, id: ActorId): Point => scenePoint(plan.frame, plan.places.get(id)!);

/** Who of `ids` moved more than allowed between two drawings. */
function moved(before: Plan, after: Plan, ids: Iterable<ActorId>): ActorId[] {
  return [...ids].filter((id) => {
    const [a, b] = [shown(before, id), shown(after, id)];
    return Math.hypot(a.x - b.x, a.y - b.y) > MOST_MOVED;
  });
}

const MAPS: readonly (readonly [name: string, document: () => MapDocument, edits: number])[] = [
  ['the sample', () => sampleMap('fr'), 40],
  ...([20, 60, 150, 300] as const).map(
    (count) => [`a map of ${count}`, () => aTerritory(count, count).document, 24] as const,
  ),
];

describe.each(MAPS)('the Carte of %s', (_, document, edits) => {
  it('keeps everybody where they are, whatever is added, removed, tied, untied, renamed or given a role', async () => {
    const { store, drawn, first } = await aCarte(document());
    // Small ones are laid out at once.
    expect(first.wants === null).toBe(store.getState().document.actors.size <= SMALL_MAP);
    const random = seededRandom(11);
    const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)]!;
    const run = store.getState().execute;
    let before = drawn();
    for (let i = 0; i < edits; i++) {
      const known = [...store.getState().document.actors.keys()];
      const ties = [...store.getState().document.ties.keys()];
      const [a, b] = [pick(known), pick(known)];
      const id = `new-${i}` as ActorId;
      const gone = new Set<ActorId>();
      switch (i % 8) {
        case 0:
          run(addActor, { actor: newActor(id, `Nouveau ${i}`) });
          break;
        case 1:
          run(addActor, { actor: newActor(id, `Nouveau ${i}`), ties: [newTie(`t-${i}` as TieId, id, a)] });
          break;
        case 2: {
          const both = [newTie(`t-${i}` as TieId, id, a), ...(a === b ? [] : [newTie(`u-${i}` as TieId, id, b)])];
          run(addActor, { actor: newActor(id, `Nouveau ${i}`), ties: both });
          break;
        }
        case 3:
          run(removeActor, { id: a });
          gone.add(a);
          break;
        case 4:
          run(connectActors, { tie: newTie(`t-${i}` as TieId, a, b) });
          break;
        case 5:
          run(removeTie, { id: pick(ties) });
          break;
        case 6:
          run(describeActor, { id: a, patch: { name: `Autre nom ${i}` } });
          break;
        default:
          run(describeActor, { id: a, patch: { roles: [{ role: 'witness' }] } });
      }
      const after = drawn();
      expect(
        moved(
          before,
          after,
          known.filter((other) => !gone.has(other)),
        ),
      ).toEqual([]);
      expect(after.frame).toEqual(before.frame);
      before = after;
    }
  });

  it('puts a newcomer beside its contact, in the view, over nobody', async () => {
    const { store, drawn } = await aCarte(document());
    const random = seededRandom(5);
    drawn();
    for (let i = 0; i < 12; i++) {
      const known = [...store.getState().document.actors.keys()];
      const contact = known[Math.floor(random() * known.length)]!;
      const id = `new-${i}` as ActorId;
      const ties = i % 3 === 0 ? [] : [newTie(`t-${i}` as TieId, id, contact)];
      store.getState().execute(addActor, { actor: newActor(id, `Nouveau ${i}`), ties });
      const plan = drawn();
      const at = plan.places.get(id)!;
      const away = (other: ActorId) => {
        const there = plan.places.get(other)!;
        return Math.hypot((at.x - there.x) / UNIT.x, (at.y - there.y) / UNIT.y);
      };
      expect(Math.min(...known.map(away))).toBeGreaterThan(0.34);
      if (ties.length > 0) expect(away(contact)).toBeLessThan(2.5);
      const { x, y } = shown(plan, id);
      expect(Math.abs(x)).toBeLessThan(VIEW.width / 2);
      expect(Math.abs(y)).toBeLessThan(VIEW.height / 2);
    }
  });
});

it('a drag pins, and only what is pinned keeps its place when the Carte is arranged anew', async () => {
  const { store, planner, layOut, drawn } = await aCarte(sampleMap('fr'));
  const before = drawn();
  const [dragged = '' as ActorId, ...others] = store.getState().document.actors.keys();
  store.getState().execute(placeActor, { id: dragged, placement: { free: { x: 5, y: 6 }, pinned: true } });
  const after = drawn();
  expect(after.places.get(dragged)).toEqual({ x: 5, y: 6 });
  expect(moved(before, after, others)).toEqual([]);
  const [astray = '' as ActorId] = others;
  store.getState().execute(keepPlacements, { placements: [{ id: astray, free: { x: 5000, y: 5000 } }] });
  expect(drawn().places.get(astray)).toEqual({ x: 5000, y: 5000 });
  planner.arrange(store.getState());
  await layOut();
  const tidy = drawn();
  expect(tidy.places.get(dragged)).toEqual({ x: 5, y: 6 });
  expect(tidy.places.get(astray)).not.toEqual({ x: 5000, y: 5000 });
  expect(moved(before, tidy, others)).toEqual([]);
});
