import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, TieId } from '../../../src/domain/brand';
import { addActor, keepPlacements, placeActor, removeActor } from '../../../src/domain/commands';
import { startHistory } from '../../../src/domain/history/history';
import type { Point } from '../../../src/domain/placement';
import { newTie } from '../../../src/domain/tie';
import { MESSAGES } from '../../../src/i18n/language';
import { angleOf, positive } from '../../../src/picture/geometry/angle';
import { createAppStore } from '../../../src/store/appStore';
import { type Plan, placementsOf } from '../../../src/ui/map/plan';
import { createPlanner } from '../../../src/ui/map/planner';
import { wholeSectorsFor } from '../../../src/ui/map/sceneFor';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

const VIEW = { width: 1180, height: 820 };
const CONTACTS = ['a', 'b', 'c', 'd', 'e', 'f'];

function aStar(picture: 'circles' | 'free' = 'circles') {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as never });
  const map = aMap(
    { lea: { roles: ['beneficiary'] } },
    CONTACTS.map((name) => `lea-${name}`),
  );
  store.getState().openDocument('map', startHistory(map));
  store.getState().pictureChosen(picture);
  const planner = createPlanner();
  const plan = (): Plan => {
    const state = store.getState();
    const made = planner.plan(state, wholeSectorsFor(state, MESSAGES.fr), VIEW);
    if (made.kept) store.getState().execute(keepPlacements, { placements: placementsOf(made) });
    return made;
  };
  const add = (name: string) =>
    store.getState().execute(addActor, {
      actor: newActor(idOf(name), name),
      ties: [newTie(`t ${name}` as TieId, idOf('lea'), idOf(name))],
    });
  return { store, plan, add };
}

/** Those around the centre, from one of them on. */
function turnOf({ places }: Plan, first: string): string[] {
  const start = angleOf(places.get(idOf(first))!);
  const angle = (id: ActorId) => positive(angleOf(places.get(id)!) - start + 1e-9);
  return [...places.keys()].filter((id) => id !== idOf('lea')).sort((a, b) => angle(a) - angle(b));
}

const moved = (before: Plan, after: Plan): ActorId[] =>
  [...before.places].flatMap(([id, was]) => {
    const at: Point | undefined = after.places.get(id);
    return at && Math.hypot(at.x - was.x, at.y - was.y) > 1 ? [id] : [];
  });

describe.each(['circles', 'free'] as const)('a small map, %s', (picture) => {
  it('is laid out anew when somebody comes or goes, in the same order around the circle', () => {
    const { store, plan, add } = aStar(picture);
    const first = plan();
    add('new');
    const more = plan();
    expect(more.breathed).toBe(true);
    expect(moved(first, more).length).toBeGreaterThan(1);
    if (picture === 'circles') {
      expect(turnOf(more, 'a').filter((id) => id !== 'new')).toEqual(turnOf(first, 'a'));
    }
    store.getState().execute(removeActor, { id: idOf('c') });
    expect(plan().breathed).toBe(true);
    expect(plan().breathed).toBe(false);
  });

  it('stays as it is while it is locked, and where only words change', () => {
    const { store, plan, add } = aStar(picture);
    plan();
    store.getState().lockToggled();
    const first = plan();
    add('new');
    const more = plan();
    expect(more.breathed).toBe(false);
    expect(moved(first, more)).toEqual([]);
    expect(more.places.has(idOf('new'))).toBe(true);
  });

  it('leaves whoever was put by hand where they are', () => {
    const { store, plan, add } = aStar(picture);
    plan();
    const at = { x: 111, y: -77 };
    store.getState().execute(placeActor, { id: idOf('b'), placement: { [picture]: at, pinned: true } });
    plan();
    add('new');
    expect(plan().places.get(idOf('b'))).toEqual(at);
  });

  it('is as it was before when the last step is undone, and no place is a step of its own', () => {
    const { store, plan, add } = aStar(picture);
    plan();
    const first = plan();
    const { past } = store.getState();
    add('new');
    plan();
    expect(store.getState().past.length).toBe(past.length + 1);
    store.getState().undo();
    const back = plan();
    expect(back.places.size).toBe(first.places.size);
    expect(back.breathed).toBe(true);
  });

  it('is the very picture that was there, however many steps are undone and done again', () => {
    const { store, plan, add } = aStar(picture);
    plan();
    const seen = [plan()];
    for (const name of ['new', 'newer', 'newest']) {
      add(name);
      plan();
      seen.push(plan());
    }
    const places = seen.map((one) => one.places);
    for (const at of [2, 1, 0]) {
      store.getState().undo();
      expect(plan().places, `undone to ${at}`).toEqual(places[at]);
    }
    for (const at of [1, 2, 3]) {
      store.getState().redo();
      expect(plan().places, `done again to ${at}`).toEqual(places[at]);
    }
  });

  it('is laid out anew where somebody was put by hand since', () => {
    const { store, plan, add } = aStar(picture);
    const first = plan();
    add('new');
    plan();
    const at = { x: 111, y: -77 };
    store.getState().execute(placeActor, { id: idOf('b'), placement: { [picture]: at, pinned: true } });
    plan();
    store.getState().execute(removeActor, { id: idOf('new') });
    const back = plan();
    expect(back.places.get(idOf('b'))).toEqual(at);
    expect(back.places).not.toEqual(first.places);
  });
});
