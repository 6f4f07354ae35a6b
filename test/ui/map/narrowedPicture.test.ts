import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../../src/analysis/actorGraph';
import { measure } from '../../../src/analysis/measure';
import { ALL_VISIBLE } from '../../../src/analysis/visibility';
import { keepGroups } from '../../../src/domain/commands';
import { startHistory } from '../../../src/domain/history/history';
import type { Narrowing } from '../../../src/domain/looks/narrowing';
import { MESSAGES } from '../../../src/i18n/language';
import { textWidth } from '../../../src/picture/labels/textWidth';
import type { Scene } from '../../../src/picture/scene';
import { createAppStore } from '../../../src/store/appStore';
import { createPlanner } from '../../../src/ui/map/planner';
import { sceneFor, wholeSectorsFor } from '../../../src/ui/map/sceneFor';
import { sampleMap } from '../../helpers/sampleMap';

const VIEWPORT = { width: 1220, height: 820 };

function aDesk(picture: 'circles' | 'free') {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as never });
  store.getState().openDocument('map', startHistory(sampleMap('fr')), false);
  const { groups } = measure(actorGraphOf(store.getState().document, ALL_VISIBLE), [], { version: 1, seed: 1 });
  store.getState().execute(keepGroups, { groups });
  store.getState().pictureChosen(picture);
  const planner = createPlanner();
  const drawn = (viewport = VIEWPORT): Scene => {
    const state = store.getState();
    const sectors = wholeSectorsFor(state, MESSAGES.fr);
    let plan = planner.plan(state, sectors, viewport);
    if (plan.wants) {
      // As a layout would: everybody has a place.
      const places = [...state.document.actors.keys()].map((id, i) => [id, { x: (i % 8) * 90, y: i * 30 }] as const);
      planner.put(state, places);
      plan = planner.plan(state, sectors, viewport);
    }
    return sceneFor(state, { plan, sectors, viewport, measure: textWidth, messages: MESSAGES.fr });
  };
  return { store, planner, drawn };
}

const placesIn = ({ actors }: Scene) => new Map(actors.map(({ id, at }) => [id, at]));

/** A part of the sample with several of its circles, and somebody cut off by it. */
function aPart({ themes }: ReturnType<typeof sampleMap>): Partial<Narrowing> {
  return { themes: [...themes.values()].filter(({ label }) => /mobilité/i.test(label)).map(({ id }) => id) };
}

describe.each(['circles', 'free'] as const)('the picture (%s) of a part of the map', (picture) => {
  it('has those who are shown where they are on the whole map, on the same ground', () => {
    const { store, drawn } = aDesk(picture);
    const whole = drawn();
    store.getState().narrowed(aPart(store.getState().document));
    const part = drawn();
    expect(part.actors.length).toBeGreaterThan(5);
    expect(part.actors.length).toBeLessThan(whole.actors.length / 2);
    const before = placesIn(whole);
    for (const [id, at] of placesIn(part)) expect(at).toEqual(before.get(id));
    expect(part.frame).toEqual(whole.frame);
    expect(part.offRing).toEqual(whole.offRing.filter((id) => placesIn(part).has(id)));
    if (picture === 'circles') {
      expect(part.rings).toEqual(whole.rings);
      expect(part.areas).toEqual(whole.areas);
    }
    store.getState().widened();
    expect(placesIn(drawn())).toEqual(before);
  });

  it('keeps to the whole map when the window is resized or first looked at while narrowed', () => {
    const small = { width: 900, height: 700 };
    const { store, drawn } = aDesk(picture);
    store.getState().narrowed(aPart(store.getState().document));
    drawn();
    const part = placesIn(drawn(small));
    store.getState().widened();
    const whole = placesIn(drawn(small));
    for (const [id, at] of part) expect(whole.get(id)).toEqual(at);
  });

  it('is framed on the part when that is asked for, and on everybody again when it is widened', () => {
    const { store, planner, drawn } = aDesk(picture);
    const whole = drawn();
    store.getState().narrowed(aPart(store.getState().document));
    drawn();
    planner.reframe();
    const framed = drawn();
    if (picture === 'free') expect(framed.frame.scaleX).toBeGreaterThan(whole.frame.scaleX);
    store.getState().widened();
    expect(drawn().frame).toEqual(whole.frame);
  });
});

it.each(['circles', 'free'] as const)('keeps everybody where they are when ties are hidden (%s)', (picture) => {
  const { store, drawn } = aDesk(picture);
  const whole = placesIn(drawn());
  for (const formality of ['formal', 'informal', 'both'] as const) {
    store.getState().formalityChosen(formality);
    expect(placesIn(drawn())).toEqual(whole);
  }
});

it('names the groups of a part as on the whole map', () => {
  const { store, drawn } = aDesk('circles');
  const names = ({ areas }: Scene) => areas.map(({ name }) => name);
  const whole = names(drawn());
  store.getState().narrowed(aPart(store.getState().document));
  expect(names(drawn())).toEqual(whole);
});
