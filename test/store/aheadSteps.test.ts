import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { findingsOf } from '../../src/analysis/findings/findings';
import { groupNames } from '../../src/analysis/groupNames/groupNames';
import type { ActorId, Day, TieId } from '../../src/domain/brand';
import { keepGroups } from '../../src/domain/commands';
import { drained } from '../../src/domain/drained';
import { startHistory } from '../../src/domain/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { aheadSteps } from '../../src/store/aheadSteps';
import { type AppState, type AppStore, createAppStore } from '../../src/store/appStore';
import { selectBeneficiaries } from '../../src/store/selectors/selectBeneficiaries';
import { selectDoubtful } from '../../src/store/selectors/selectDoubtful';
import { selectFindings, selectTelling } from '../../src/store/selectors/selectFindings';
import { selectFindingsByHeading } from '../../src/store/selectors/selectFindingsByHeading';
import { selectFocus } from '../../src/store/selectors/selectFocus';
import { selectGraph } from '../../src/store/selectors/selectGraph';
import { selectFragile } from '../../src/store/selectors/selectMarks';
import { selectGroupNames, selectGroupPartition, selectPartition } from '../../src/store/selectors/selectPartition';
import { selectPointOfView } from '../../src/store/selectors/selectPointOfView';
import { selectEmptySeats } from '../../src/store/selectors/selectSeats';
import { selectVisibility } from '../../src/store/selectors/selectVisibility';
import { madeMap } from '../bench/madeMap';
import { randomEdit, richDocument, seeded } from '../helpers/randomEdits';
import { shownPartition } from '../helpers/shownPartition';
import { tellingDocument } from '../helpers/tellingEdits';

const TODAY = '2026-11-24' as Day;
/** All that the desk looks at when it shows a map. */
const LOOKED_AT = [
  selectGraph,
  selectFindings,
  selectGroupPartition,
  selectEmptySeats,
  selectFindingsByHeading,
  selectPartition,
  selectGroupNames,
  selectTelling,
  selectFragile,
  selectDoubtful,
  selectFocus,
  selectBeneficiaries,
];

function aWindow(document: MapDocument = tellingDocument(seeded(1))): AppStore {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: TODAY });
  store.getState().openDocument('before', startHistory(document));
  return store;
}

const seen = (store: AppStore) => LOOKED_AT.map((select): unknown => select(store.getState()));

/** The same map in records and tables that nothing has been remembered for. */
const afresh = (document: MapDocument): MapDocument => structuredClone(document);

/** What the window must show, worked out at once from records that nothing is remembered for. */
function workedOutAtOnce(store: AppStore) {
  const state = store.getState();
  const document = afresh(state.document);
  const visibility = structuredClone(selectVisibility(state));
  const graph = actorGraphOf(document, visibility);
  const partition = shownPartition(document, graph);
  const from = selectPointOfView(state);
  const { findings, found, perimeter } = findingsOf(document, { visibility, from, partition, graph, today: TODAY });
  return {
    graph,
    findings: findings.map((finding) => ({ ...finding, candidates: finding.candidates })),
    found,
    perimeter,
    names: groupNames(document, graph, partition),
  };
}

function shown(store: AppStore) {
  const state = store.getState();
  const { findings, found, perimeter } = selectFindings(state);
  return {
    graph: selectGraph(state),
    findings: findings.map((finding) => ({ ...finding, candidates: finding.candidates })),
    found,
    perimeter,
    names: selectGroupNames(state),
  };
}

/** A map that counts how often somebody walks over its actors or ties. */
function counted(document: MapDocument) {
  const walks = { count: 0 };
  class Counted<Key, Value> extends Map<Key, Value> {
    override values() {
      walks.count += 1;
      return super.values();
    }
    override [Symbol.iterator]() {
      walks.count += 1;
      return super[Symbol.iterator]();
    }
  }
  const { actors, ties } = document;
  return { document: { ...document, actors: new Counted(actors), ties: new Counted(ties) }, walks };
}

describe('what a map will be asked, worked out before it is shown', () => {
  it('is what would be worked out at once, whatever the map, and after an edit of it', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 12 }), (seed, edits) => {
        const random = seeded(seed);
        let history = startHistory(richDocument());
        for (let edit = 0; edit < edits; edit++) history = randomEdit(history, random).history;
        const store = aWindow();
        drained(aheadSteps(store.getState(), 'next', history));
        store.getState().openDocument('next', history);
        store.getState().mapChanged();
        expect(shown(store)).toEqual(workedOutAtOnce(store));
        const { command, args } = randomEdit(history, random).what;
        store.getState().execute(command, args);
        expect(shown(store).findings).toEqual(workedOutAtOnce(store).findings);
      }),
      { numRuns: 30 },
    );
  });

  it('is found done when the map is shown: nobody walks over its actors or ties any more', () => {
    const store = aWindow();
    const { document, walks } = counted(madeMap(300));
    const history = startHistory(document);
    const steps = [...aheadSteps(store.getState(), 'next', history)].length;
    expect(steps).toBeGreaterThan(40);
    expect(walks.count).toBeGreaterThan(3);
    walks.count = 0;
    store.getState().openDocument('next', history);
    const opened = seen(store);
    store.getState().mapChanged();
    expect(walks.count).toBe(0);
    expect(seen(store).map((one, index) => one === opened[index])).toEqual(LOOKED_AT.map(() => true));
    expect(shown(store)).toEqual(workedOutAtOnce(store));
  });

  it('is found done from a window that hid part of the map before it', () => {
    const store = aWindow(madeMap(100));
    store.getState().formalityChosen('formal');
    store.getState().narrowed({ territories: ['Vallée'] });
    seen(store);
    const { document, walks } = counted(madeMap(300));
    const history = startHistory(document);
    drained(aheadSteps(store.getState(), 'next', history));
    walks.count = 0;
    store.getState().openDocument('next', history);
    seen(store);
    store.getState().mapChanged();
    seen(store);
    expect(walks.count).toBe(0);
    expect(shown(store)).toEqual(workedOutAtOnce(store));
  });

  it('is found done when groups come to the map that is shown, and names of groups stay as they would', () => {
    const { groups: _, ...rest } = madeMap(300);
    const found = [...madeMap(300).groups.values()];
    // Halves of the groups that were found: the names of what was kept before matter to those of what comes.
    const before = found.map((group) => ({ ...group, members: group.members.slice(group.members.length / 2) }));
    const opened = () => {
      const { document, walks } = counted({ ...rest, groups: new Map(before.map((group) => [group.id, group])) });
      const store = aWindow();
      store.getState().openDocument('next', startHistory(document));
      store.getState().mapChanged();
      seen(store);
      return { store, walks };
    };
    const [ahead, atOnce] = [opened(), opened()];
    const { document, past, future } = ahead.store.getState();
    const next = { document: keepGroups.run(document, { groups: found }), past, future };
    drained(aheadSteps(ahead.store.getState(), 'next', next));
    const expected = LOOKED_AT.map((select) =>
      select({ ...ahead.store.getState(), ...next, ahead: 'edit' } as AppState),
    );
    expect(ahead.store.getState().execute(keepGroups, { groups: found })).toBe(true);
    expect(ahead.store.getState().document).toBe(next.document);
    expect(seen(ahead.store).map((one, index) => one === expected[index])).toEqual(LOOKED_AT.map(() => true));
    atOnce.store.getState().execute(keepGroups, { groups: found });
    expect(shown(ahead.store)).toEqual(shown(atOnce.store));
  });

  it('leaves what is shown meanwhile as it is, to the very same values', () => {
    const store = aWindow();
    const before = seen(store);
    let steps = 0;
    for (const _ of aheadSteps(store.getState(), 'next', startHistory(madeMap(120)))) {
      steps += 1;
      expect(seen(store).every((one, index) => one === before[index])).toBe(true);
    }
    expect(steps).toBeGreaterThan(40);
    expect(store.getState().mapId).toBe('before');
  });

  it('is not taken for what the window has come to look at since', () => {
    const store = aWindow();
    const history = startHistory(madeMap(120));
    drained(aheadSteps(store.getState(), 'next', history));
    store.getState().openDocument('next', history);
    store.getState().formalityChosen('formal');
    const formal = workedOutAtOnce(store);
    expect(shown(store).graph).toEqual(formal.graph);
    expect(shown(store).findings).toEqual(formal.findings);
    store.getState().pointOfViewChosen([...history.document.actors.keys()][7] ?? null);
    expect(shown(store).findings).toEqual(workedOutAtOnce(store).findings);
  });

  it('takes a large map in many steps, so that the page answers between them', () => {
    const store = aWindow();
    const small = madeMap(120);
    const [one = '' as ActorId, other = '' as ActorId] = small.actors.keys();
    const ties = Array.from({ length: 90_000 }, (_, number) => newTie(`more${number}` as TieId, one, other));
    const large = { ...small, ties: new Map([...small.ties, ...ties.map((tie) => [tie.id, tie] as const)]) };
    const [few = 0, many = 0] = [small, large].map(
      (document) => [...aheadSteps(store.getState(), 'next', startHistory(document))].length,
    );
    expect(many).toBeGreaterThanOrEqual(few + 4);
  });
});
