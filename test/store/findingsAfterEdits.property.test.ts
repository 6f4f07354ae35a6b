import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { findingsOf } from '../../src/analysis/findings/findings';
import { groupNames } from '../../src/analysis/groupNames/groupNames';
import { ALL_VISIBLE, type Visibility } from '../../src/analysis/visibility';
import type { Day, TieId } from '../../src/domain/brand';
import { connectActors, describeActor } from '../../src/domain/commands';
import { execute, startHistory } from '../../src/domain/history/history';
import { beneficiaryOf, type MapDocument } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { type AppStore, createAppStore } from '../../src/store/appStore';
import { selectFindings } from '../../src/store/selectors/selectFindings';
import { selectGroupNames, selectOwnGroupNames } from '../../src/store/selectors/selectPartition';
import { selectPointOfView } from '../../src/store/selectors/selectPointOfView';
import { selectVisibility } from '../../src/store/selectors/selectVisibility';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';
import { pick, randomEdit, richDocument, seeded } from '../helpers/randomEdits';
import { shownPartition } from '../helpers/shownPartition';
import { tellingDocument, tellingEdit } from '../helpers/tellingEdits';

const TODAY = '2026-11-24' as Day;

/** The same map in records and tables that nothing has been remembered for. */
function afresh(document: MapDocument): MapDocument {
  return structuredClone(document);
}

function storeOf(document: MapDocument): AppStore {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: TODAY });
  store.getState().openDocument('map', startHistory(document));
  return store;
}

/** An edit of any kind, an undo, a redo, or another look at the same map. */
function doSomething(store: AppStore, random: () => number): void {
  const state = store.getState();
  const chance = random();
  if (chance < 0.06) state.undo();
  else if (chance < 0.1) state.redo();
  else if (chance < 0.13) state.officerToggled();
  else if (chance < 0.16) state.formalityChosen(pick(random, ['both', 'formal', 'informal'] as const)!);
  else if (chance < 0.2) state.pointOfViewChosen(pick(random, [null, ...state.document.actors.keys()])!);
  else if (chance < 0.22) state.dayChanged(pick(random, [TODAY, '2025-06-01' as Day])!);
  else {
    const { document, past, future } = state;
    const { command, args } =
      chance < 0.4 ? randomEdit({ document, past, future }, random).what : tellingEdit(document, random);
    state.execute(command, args);
  }
}

describe('findings in the frame of an edit', () => {
  it('are those of the map looked at for the first time, edit after edit, however it is looked at', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = seeded(seed);
        // Several maps, now one, now another: what is remembered of one is nothing to the others.
        const stores = [storeOf(tellingDocument(random)), storeOf(tellingDocument(random)), storeOf(richDocument())];
        let store = stores[0]!;
        // Looked at afresh once all is done: what is remembered from edit to edit would be lost in between.
        const seen = Array.from({ length: 40 }, () => {
          if (random() < 0.1) store = pick(random, stores)!;
          doSomething(store, random);
          const state = store.getState();
          const options = {
            visibility: selectVisibility(state),
            from: selectPointOfView(state),
            today: state.today,
          };
          const answer = selectFindings(state);
          if (random() < 0.3) for (const { candidates } of answer.findings) expect(candidates).toBeDefined();
          return { document: state.document, options, answer };
        });
        for (const { document, options, answer } of seen) {
          const fresh = afresh(document);
          const partition = shownPartition(fresh, actorGraphOf(fresh, options.visibility));
          expect(answer).toEqual(findingsOf(fresh, { ...options, partition }));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('name the groups as a fresh look would that knows the names before', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = seeded(seed);
        const store = storeOf(tellingDocument(random));
        const seen = Array.from({ length: 40 }, () => {
          const before = selectOwnGroupNames(store.getState());
          const looked = selectGroupNames(store.getState());
          doSomething(store, random);
          const state = store.getState();
          const own = selectOwnGroupNames(state);
          const names = selectGroupNames(state);
          // The same groups keep their names.
          const isNew = { own: own !== before, names: names !== looked };
          return { document: state.document, visibility: selectVisibility(state), before, own, names, isNew };
        });
        for (const { document, visibility, before, own, names, isNew } of seen) {
          const fresh = afresh(document);
          const called = (shown: Visibility, known: typeof before) => {
            const graph = actorGraphOf(fresh, shown);
            return groupNames(fresh, graph, shownPartition(fresh, graph), known);
          };
          if (isNew.own) expect(own).toEqual(called(ALL_VISIBLE, before));
          // What is looked at never names the groups of the map, only the other way round.
          if (visibility === ALL_VISIBLE) expect(names).toBe(own);
          else if (isNew.names) expect(names).toEqual(called(visibility, own));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('call a structure what it is called now, and follow who works for it', () => {
    const document = aMap(
      { lea: {}, ana: {}, cuma: { type: 'structure' }, fil: { type: 'structure' } },
      ['lea-cuma:worksFor', 'lea-ana', 'ana-bo', 'bo-fil:worksFor'],
      { info: { perimeter: 'structure' } },
    );
    const store = storeOf(document);
    const perimeter = () => selectFindings(store.getState()).perimeter;
    expect(perimeter()).toMatchObject({ value: 'cuma', touching: 1, leaving: 0 });
    store.getState().execute(describeActor, { id: idOf('cuma'), patch: { name: 'La Cuma' } });
    expect(perimeter()).toMatchObject({ value: 'La Cuma', touching: 1, leaving: 0 });
    const tie = { ...newTie('job' as TieId, idOf('ana'), idOf('cuma')), nature: 'worksFor' as const };
    store.getState().execute(connectActors, { tie });
    expect(perimeter()).toMatchObject({ touching: 4, leaving: 1 });
    store.getState().execute(describeActor, { id: idOf('cuma'), patch: { type: 'person' } });
    expect(perimeter()).toEqual(
      findingsOf(afresh(store.getState().document), { visibility: ALL_VISIBLE, from: idOf('lea') }).perimeter,
    );
  });

  it('tell what they found of the map as it was, whenever their candidates are read', () => {
    const random = seeded(5);
    const before = startHistory(tellingDocument(random));
    const store = storeOf(before.document);
    const { findings } = selectFindings(store.getState());
    const fresh = afresh(before.document);
    let history = before;
    for (let step = 0; step < 20; step++) {
      const { command, args } =
        step % 2 === 0 ? randomEdit(history, random).what : tellingEdit(history.document, random);
      history = execute(history, command, args).history;
      store.getState().execute(command, args);
      selectFindings(store.getState());
    }
    expect(findings).toEqual(
      findingsOf(fresh, {
        visibility: ALL_VISIBLE,
        from: beneficiaryOf(fresh),
        partition: shownPartition(fresh, actorGraphOf(fresh, ALL_VISIBLE)),
        today: TODAY,
      }).findings,
    );
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(6);
  });
});
