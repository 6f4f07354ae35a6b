import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { MESSAGES } from '../../../src/i18n/language';
import { textWidth } from '../../../src/picture/labels/textWidth';
import type { Scene } from '../../../src/picture/scene';
import type { AppStore } from '../../../src/store/appStore';
import { selectOpenFindings, selectTelling } from '../../../src/store/selectors/selectFindings';
import { selectFindingsByHeading } from '../../../src/store/selectors/selectFindingsByHeading';
import { selectFocus } from '../../../src/store/selectors/selectFocus';
import { createPlanner } from '../../../src/ui/map/planner';
import { sceneFor, wholeSectorsFor } from '../../../src/ui/map/sceneFor';
import { aMap } from '../../helpers/documents';
import { sampleMap } from '../../helpers/sampleMap';
import { measured, opened } from '../../helpers/toldStories';

function drawn(store: AppStore): Scene {
  const state = store.getState();
  const viewport = { width: 1220, height: 820 };
  const sectors = wholeSectorsFor(state, MESSAGES.fr);
  const plan = createPlanner().plan(state, sectors, viewport);
  return sceneFor(state, { plan, sectors, viewport, measure: textWidth, messages: MESSAGES.fr });
}

function aDesk(document: MapDocument): AppStore {
  const store = opened(document);
  measured(store);
  return store;
}

/** A relay is known to the beneficiary, which says nothing of what they exchange: as a tie that is drawn. */
const drawnByHand = aMap({ lea: {}, anne: { roles: ['relay'] } }, ['lea-anne:knows']);

describe('the panel and the picture', () => {
  it.each([
    ['the sample', sampleMap('fr')],
    ['a map drawn by hand', drawnByHand],
  ])('name the same relays (%s)', (_, document) => {
    const store = aDesk(document);
    const marked = drawn(store)
      .actors.filter(({ badges, beneficiary }) => !beneficiary && badges.some(({ role }) => role === 'relay'))
      .map(({ id }) => id);
    const { found } = selectFindingsByHeading(store.getState()).makingKnown;
    expect(found.map(({ actor }) => actor).toSorted()).toEqual(marked.toSorted());
    const telling = selectTelling(store.getState());
    const told = found
      .filter(({ reached }) => reached === false)
      .map((one) => MESSAGES.fr.findings.found(one, telling));
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(one).toMatch(/est relais.*; reste à lui parler de l’action\.$/);
  });

  it('name whoever is said to be a partner, or a possible one, before those who only fit', () => {
    const fits = { themes: ['mobility'] };
    const map = aMap(
      {
        lea: {},
        ana: fits,
        bo: { ...fits, roles: ['partner'] },
        moi: {},
        zoe: { ...fits, roles: ['potentialPartner'] },
      },
      ['lea-ana', 'lea-bo', 'lea-moi', 'moi-zoe'],
    );
    const { found } = selectFindingsByHeading(aDesk(map).getState()).partners;
    expect(found.map(({ actor }) => actor)).toEqual(['bo', 'zoe', 'ana', 'moi']);
  });

  it('ask about no fragile point in a house of two among many that nothing links, and do where one house joins all', () => {
    const houses = ['mill', 'farm', 'hall', 'shop', 'mast'];
    const people = houses.flatMap((house) => [`${house}1`, `${house}2`]);
    const actors = Object.fromEntries([...houses, ...people].map((name) => [name, {}]));
    const works = people.map((person) => `${person}-${person.slice(0, 4)}`);
    const asked = (ties: readonly string[]) =>
      selectFindingsByHeading(aDesk(aMap(actors, ties)).getState())
        .ties.missing.filter(({ rule }) => rule === 'fragilePoint')
        .flatMap((one) => one.actors);
    expect(asked(works)).toEqual([]);
    const around = houses.slice(1).map((house) => `mill-${house}`);
    const close = houses.map((house) => `${house}1-${house}2`);
    expect(asked([...works, ...around, ...close])).toContain('mill');
  });

  it('show both groups of which one asks why nothing ties them, and bring them into view', () => {
    const store = aDesk(sampleMap('fr'));
    const finding = selectOpenFindings(store.getState()).find(({ rule }) => rule === 'groupsApart');
    if (finding?.subject?.kind !== 'groups') throw new Error('no two groups of the sample are apart');
    store.getState().findingChosen(finding.key);
    const { groups } = store.getState().document;
    const members = finding.subject.groups.map((id) => groups.get(id as never)?.members ?? []);
    expect(members.map((ids) => ids.length > 1)).toEqual([true, true]);
    const lit = new Set(drawn(store).actors.flatMap(({ id, faded }) => (faded ? [] : [id])));
    for (const ids of members) expect(ids.filter((id) => !lit.has(id))).toEqual([]);
    expect(lit.size).toBeLessThan(drawn(store).actors.length);
    // The view is moved until all of these are in it.
    const shown = selectFocus(store.getState()).highlighted?.actors;
    expect(members.flat().filter((id) => !shown?.has(id))).toEqual([]);
  });
});
