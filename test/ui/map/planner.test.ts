import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { measure } from '../../../src/analysis/measure';
import { seededRandom } from '../../../src/analysis/seededRandom';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, TieId } from '../../../src/domain/brand';
import {
  addActor,
  chooseBeneficiary,
  connectActors,
  connectAll,
  keepGroups,
  keepPlacements,
  placeActor,
  removeTie,
} from '../../../src/domain/commands';
import { startHistory } from '../../../src/domain/history/history';
import { beneficiaryOf, emptyDocument } from '../../../src/domain/mapDocument';
import type { Point } from '../../../src/domain/placement';
import { newTie } from '../../../src/domain/tie';
import { readNative } from '../../../src/formats/native/read';
import { MESSAGES } from '../../../src/i18n/language';
import { scenePoint } from '../../../src/picture/frame';
import { createAppStore } from '../../../src/store/appStore';
import { type Plan, placementsOf } from '../../../src/ui/map/plan';
import { createPlanner } from '../../../src/ui/map/planner';
import { sectorsFor } from '../../../src/ui/map/sceneFor';

const VIEWPORT = { width: 1220, height: 820 };

/** The sample, open in a store, with its groups. */
function aDesk() {
  const bytes = readFileSync(resolve(import.meta.dirname, '../../../src/samples/territoire.fr.json'));
  const result = readNative({ name: 'sample.maillon.json', bytes: new Uint8Array(bytes) });
  if (result.outcome === 'error') throw new Error('the sample does not open');
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as never });
  store.getState().openDocument('map', startHistory(result.document));
  const { groups } = measure(actorGraphOf(result.document, ALL_VISIBLE), [], { version: 1, seed: 1 });
  store.getState().execute(keepGroups, { groups });
  const planner = createPlanner();
  const plan = () => {
    const state = store.getState();
    const made = planner.plan(state, sectorsFor(state, MESSAGES.fr), VIEWPORT);
    if (made.kept) store.getState().execute(keepPlacements, { placements: placementsOf(made) });
    return made;
  };
  return { store, planner, plan };
}

const shownAt = (plan: Plan, id: ActorId): Point => scenePoint(plan.frame, plan.places.get(id) ?? { x: 1e9, y: 1e9 });

/** The farthest that any of `ids` moved between two drawings, in CSS pixels. */
function farthest(before: Plan, after: Plan, ids: Iterable<ActorId>): number {
  let most = 0;
  for (const id of ids) {
    const [a, b] = [shownAt(before, id), shownAt(after, id)];
    most = Math.max(most, Math.hypot(a.x - b.x, a.y - b.y));
  }
  return most;
}

describe('a small map in Circles', () => {
  /** A beneficiary and nine contacts, then one more who fills the seat between two of them. */
  function withSeatBetween(at: number) {
    const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as never });
    store.getState().openDocument('map', startHistory(emptyDocument('Essai')));
    const her = 'her' as ActorId;
    store.getState().execute(addActor, { actor: newActor(her, 'Nadia'), ties: [] });
    store.getState().execute(chooseBeneficiary, { id: her });
    const add = (id: ActorId) =>
      store.getState().execute(addActor, { actor: newActor(id, id), ties: [newTie(`t-${id}` as TieId, her, id)] });
    const contacts = Array.from({ length: 9 }, (_, i) => `c${i}` as ActorId);
    contacts.forEach(add);
    const planner = createPlanner();
    const plan = (seat: Point | null = null) => {
      const state = store.getState();
      return planner.plan(state, sectorsFor(state, MESSAGES.fr), VIEWPORT, seat);
    };
    const around = ({ places }: Plan) =>
      [...places.keys()].filter((id) => id !== her).toSorted((a, b) => angle(places.get(a)) - angle(places.get(b)));
    const before = plan();
    const turn = around(before);
    const [one, next] = [turn[at], turn[at + 1]].map((id) => before.places.get(id ?? her) ?? { x: 0, y: 0 });
    add('new' as ActorId);
    const seat = one && next ? { x: (one.x + next.x) / 2, y: (one.y + next.y) / 2 } : null;
    return { turn, after: around(plan(seat)) };
  }
  const angle = ({ x, y }: Point = { x: 0, y: 0 }) => Math.atan2(y, x);
  /** The same turn whoever it is told from. */
  const from = (ids: readonly ActorId[], first: ActorId | undefined) => {
    const start = ids.indexOf(first ?? ('' as ActorId));
    return [...ids.slice(start), ...ids.slice(0, start)];
  };

  it.each([0, 2, 4, 6])('whoever fills a seat stands where it was, between the same two: after %i', (at) => {
    const { turn, after } = withSeatBetween(at);
    const expected = [...turn.slice(0, at + 1), 'new' as ActorId, ...turn.slice(at + 1)];
    expect(from(after, turn[0])).toEqual(expected);
  });
});

describe('places in Circles, from one edit to the next', () => {
  it('adding fifty actors one by one moves no other', () => {
    const { store, plan } = aDesk();
    const random = seededRandom(3);
    let before = plan();
    for (let i = 0; i < 50; i++) {
      const known = [...store.getState().document.actors.keys()];
      const id = `new-${i}` as ActorId;
      const friend = known[Math.floor(random() * known.length)]!;
      store.getState().execute(addActor, {
        actor: newActor(id, `Nouveau ${i}`),
        ties: random() < 0.8 ? [newTie(`t-${i}` as TieId, id, friend)] : [],
      });
      const after = plan();
      expect(farthest(before, after, known)).toBeLessThan(20);
      expect(after.places.has(id)).toBe(true);
      before = after;
    }
  });

  it('in a room, where nobody moves the view by hand, everybody stays in it: as they come, and once all are tied', () => {
    const { store, plan } = aDesk();
    store.setState({ audience: 'room' });
    const beside = (made: Plan) =>
      [...made.places.keys()].filter((id) => {
        const { x, y } = shownAt(made, id);
        return Math.abs(x) > VIEWPORT.width / 2 || Math.abs(y) > VIEWPORT.height / 2;
      });
    const ids = Array.from({ length: 40 }, (_, i) => `new-${i}` as ActorId);
    plan();
    for (const [i, id] of ids.entries()) {
      store.getState().execute(addActor, { actor: newActor(id, `Nouveau ${i}`), ties: [] });
      expect(beside(plan())).toEqual([]);
    }
    const centre = beneficiaryOf(store.getState().document)!;
    const ties = ids.map((id, i) => newTie(`t-${i}` as TieId, centre, id));
    store.getState().execute(connectAll, { ties });
    const tied = plan();
    expect(beside(tied)).toEqual([]);
    // Shown as a whole, and not where one had looked at the last who came.
    expect(tied.breathed).toBe(true);
  });

  it('adding ties, even to the beneficiary, moves nobody but their two ends', () => {
    const { store, plan } = aDesk();
    const random = seededRandom(5);
    let before = plan();
    const centre = beneficiaryOf(store.getState().document)!;
    for (let i = 0; i < 60; i++) {
      const known = [...store.getState().document.actors.keys()];
      const a = i % 3 === 0 ? centre : known[Math.floor(random() * known.length)]!;
      const b = known[Math.floor(random() * known.length)]!;
      store.getState().execute(connectActors, { tie: newTie(`t-${i}` as TieId, a, b) });
      const after = plan();
      expect(
        farthest(
          before,
          after,
          known.filter((id) => id !== a && id !== b),
        ),
      ).toBeLessThan(20);
      before = after;
    }
  });

  it('an actor tied to the beneficiary comes to the first ring, and goes back with undo', () => {
    const { store, plan } = aDesk();
    const before = plan();
    const centre = beneficiaryOf(store.getState().document)!;
    const far = [...store.getState().document.actors.keys()].reduce((a, b) =>
      Math.hypot(before.places.get(b)!.x, before.places.get(b)!.y) >
      Math.hypot(before.places.get(a)!.x, before.places.get(a)!.y)
        ? b
        : a,
    );
    store.getState().execute(connectActors, { tie: newTie('tie' as TieId, centre, far) });
    const after = plan();
    const distance = (at: Plan) => Math.hypot(at.places.get(far)!.x, at.places.get(far)!.y);
    expect(distance(after)).toBeLessThan(distance(before));
    store.getState().execute(removeTie, { id: 'tie' as TieId });
    expect(distance(plan())).toBeGreaterThan(distance(after));
  });

  it('around another beneficiary everybody is placed anew, but for who was put by hand, and undo brings them back', () => {
    const { store, plan } = aDesk();
    const { execute, pointOfViewChosen, undo } = store.getState();
    const before = plan();
    const fromCentre = (at: Plan, id: ActorId) => Math.hypot(at.places.get(id)!.x, at.places.get(id)!.y);
    const [farOff, byHand] = [...before.places.keys()]
      .filter((id) => fromCentre(before, id) > 1)
      .sort((a, b) => fromCentre(before, b) - fromCentre(before, a)) as [ActorId, ActorId];
    pointOfViewChosen(farOff);
    const seenFrom = plan();
    pointOfViewChosen(null);
    const hand = { x: before.places.get(byHand)!.x + 5, y: 0 };
    execute(placeActor, { id: byHand, placement: { circles: hand } });
    plan();
    execute(chooseBeneficiary, { id: farOff });
    const after = plan();
    expect(fromCentre(after, farOff)).toBeLessThan(1);
    expect(fromCentre(seenFrom, farOff)).toBeLessThan(1);
    expect(after.places.get(byHand)).toEqual(hand);
    undo();
    const back = plan();
    expect(farthest(before, back, [farOff, beneficiaryOf(store.getState().document)!])).toBeLessThan(20);
  });

  it('gives the same places when the map is opened again', () => {
    const { store, plan } = aDesk();
    plan();
    const before = plan();
    const again = createPlanner();
    const state = store.getState();
    const after = again.plan(state, sectorsFor(state, MESSAGES.fr), VIEWPORT);
    expect(farthest(before, after, state.document.actors.keys())).toBeLessThan(1);
  });

  it('is arranged anew only when asked, and pinned actors stay even then', () => {
    const { store, planner, plan } = aDesk();
    const first = plan();
    const [pinned = '' as ActorId] = store.getState().document.actors.keys();
    store.getState().execute(keepPlacements, { placements: [{ id: pinned, circles: { x: 40, y: 40 }, pinned: true }] });
    plan();
    planner.arrange(store.getState());
    const after = plan();
    expect(after.anew).toBe(true);
    expect(after.places.get(pinned)).toEqual({ x: 40, y: 40 });
    expect(first.anew).toBe(false);
  });
});

describe('a layout that comes just before somebody is added', () => {
  it('gives everybody else their place', () => {
    const { store, planner, plan } = aDesk();
    store.getState().pictureChosen('free');
    const known = [...store.getState().document.actors.keys()];
    const inRows = (from: number) => known.map((id, i) => [id, { x: from + 120 * i, y: 60 * (i % 9) }] as const);
    expect(plan().wants).not.toBeNull();
    planner.put(store.getState(), inRows(0));
    plan();
    // Laid out once more, and a newcomer who is still to find a place.
    planner.put(store.getState(), inRows(7));
    store.getState().execute(addActor, { actor: newActor('new' as ActorId, 'Nouvelle'), ties: [] });
    const made = plan();
    expect(known.map((id) => made.places.get(id))).toEqual(inRows(7).map(([, at]) => at));
    expect(made.places.has('new' as ActorId)).toBe(true);
  });
});
