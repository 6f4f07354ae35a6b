import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorGraphOf } from '../../src/analysis/actorGraph';
import { idsOf } from '../../src/analysis/rowsOf';
import { newActor } from '../../src/domain/actor';
import type { Day, GroupId, ThemeId, TieId } from '../../src/domain/brand';
import { addActor, chooseOfficer, connectActors, describeActor, tagActor } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { createAppStore } from '../../src/store/appStore';
import { selectFindings } from '../../src/store/selectors/selectFindings';
import { selectGraph } from '../../src/store/selectors/selectGraph';
import { selectGroups } from '../../src/store/selectors/selectGroups';
import { selectPartition } from '../../src/store/selectors/selectPartition';
import { selectShownTables } from '../../src/store/selectors/selectShownTables';
import { selectToggled, selectUnnarrowedGraph } from '../../src/store/selectors/selectUnnarrowed';
import { selectVisibility } from '../../src/store/selectors/selectVisibility';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';
import { narrowedMap, shownByTheLetter, someNarrowing } from '../helpers/narrowedMaps';

function aWindow(document: MapDocument) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('map', startHistory(document), false);
  return store;
}

const shown = (store: ReturnType<typeof aWindow>) => idsOf(selectGraph(store.getState()));

/** lea – ana – bo – cy in a row, dan apart; ana and cy work on water. */
const ROW = aMap(
  { lea: { roles: ['beneficiary'] }, ana: { themes: ['eau'] }, bo: {}, cy: { themes: ['eau'] }, dan: {} },
  ['lea-ana', 'ana-bo', 'bo-cy'],
  { groups: { g1: ['lea', 'ana', 'bo'], g2: ['cy', 'dan'] } },
);

describe('a window that is narrowed', () => {
  it('measures those who are shown and no other, whatever else is hidden', () => {
    fc.assert(
      fc.property(narrowedMap, someNarrowing, fc.boolean(), (document, narrowing, formal) => {
        const store = aWindow({ ...document, info: { ...document.info, officer: idOf('moi') } });
        store.setState({ narrowing, withoutOfficer: true, formality: formal ? 'formal' : 'both' });
        const state = store.getState();
        const from = idOf('lea');
        expect([...shown(store)].toSorted()).toEqual(
          shownByTheLetter(state.document, selectToggled(state), narrowing, from).toSorted(),
        );
        expect(selectGraph(state)).toEqual(actorGraphOf(state.document, selectVisibility(state)));
      }),
      { numRuns: 150 },
    );
  });

  it('asks about those who are shown only, and of everybody again when it is widened', () => {
    const store = aWindow(ROW);
    const about = () => new Set(selectFindings(store.getState()).findings.flatMap(({ actors }) => actors));
    expect(about()).toContain(idOf('dan'));
    store.getState().narrowed({ themes: ['eau' as ThemeId] });
    expect(shown(store)).toEqual(['ana', 'cy', 'lea']);
    expect(about()).not.toContain(idOf('dan'));
    // cy knew bo only, who is not shown.
    expect(about()).toContain(idOf('cy'));
    store.getState().widened();
    expect(shown(store)).toHaveLength(5);
    expect(selectGraph(store.getState())).toBe(selectUnnarrowedGraph(store.getState()));
  });

  it('has the same actors in the table as on the picture, with the ties between them', () => {
    const store = aWindow(ROW);
    const rows = () => {
      const { actors, ties } = selectShownTables(store.getState());
      return [[...actors.keys()].toSorted(), ties.size];
    };
    store.setState({ withoutOfficer: true });
    store.getState().execute(chooseOfficer, { id: idOf('bo') });
    // Whoever a toggle hides is still in the table.
    expect(rows()).toEqual([['ana', 'bo', 'cy', 'dan', 'lea'], 3]);
    store.getState().narrowed({ around: { actor: idOf('lea'), steps: 1 } });
    expect(rows()).toEqual([['ana', 'bo', 'lea'], 2]);
  });

  it('keeps whose point of view it is, whoever that is', () => {
    const store = aWindow(ROW);
    store.getState().narrowed({ themes: ['eau' as ThemeId] });
    store.getState().pointOfViewChosen(idOf('dan'));
    expect(shown(store)).toEqual(['ana', 'cy', 'dan']);
  });

  it('follows edits: whoever comes to meet the conditions is shown', () => {
    const store = aWindow(ROW);
    const { execute } = store.getState();
    store.getState().narrowed({ around: { actor: idOf('lea'), steps: 2 } });
    expect(shown(store)).toEqual(['ana', 'bo', 'lea']);
    execute(connectActors, { tie: newTie('t' as TieId, idOf('lea'), idOf('dan')) });
    expect(shown(store)).toEqual(['ana', 'bo', 'dan', 'lea']);
    store.getState().narrowed({ around: undefined, themes: ['eau' as ThemeId] });
    execute(tagActor, { id: idOf('bo'), theme: { id: 'eau' as ThemeId, label: 'eau' } });
    expect(shown(store)).toEqual(['ana', 'bo', 'cy', 'lea']);
    store.getState().undo();
    expect(shown(store)).toEqual(['ana', 'cy', 'lea']);
  });

  it('hides by the very same set through an edit that hides nobody else: the graph is made from the one before', () => {
    const store = aWindow(ROW);
    store.getState().narrowed({ themes: ['eau' as ThemeId] });
    const before = selectVisibility(store.getState());
    store.getState().execute(describeActor, { id: idOf('ana'), patch: { mission: 'pomper' } });
    expect(selectVisibility(store.getState())).toBe(before);
    store.getState().execute(connectActors, { tie: newTie('t' as TieId, idOf('ana'), idOf('cy')) });
    expect(selectVisibility(store.getState())).toBe(before);
    expect(selectGraph(store.getState()).size).toBe(2);
  });

  it('is the whole map when it hides nobody, or names only what is gone', () => {
    const store = aWindow(ROW);
    for (const narrowing of [
      { types: ['person'] as const },
      { themes: ['gone' as ThemeId], groups: ['gone' as GroupId] },
    ]) {
      store.getState().widened();
      store.getState().narrowed(narrowing);
      expect(selectVisibility(store.getState())).toBe(selectToggled(store.getState()));
    }
  });

  it('leaves everybody in the group they are in on the whole map, and welcomes newcomers', () => {
    const store = aWindow(
      aMap(
        {},
        [
          'lea-ana',
          'ana-bo',
          'bo-cy',
          'lea-p1',
          'lea-p2',
          'p1-p2',
          'p1-p3',
          'p2-p3',
          'cy-q1',
          'cy-q2',
          'q1-q2',
          'q2-q3',
          'dan-q3',
          'dan-q2',
          'q1-q4',
          'q2-q4',
        ],
        { groups: { g1: ['lea', 'ana', 'bo', 'p1', 'p2', 'p3'], g2: ['cy', 'dan', 'q1', 'q2', 'q3', 'q4'] } },
      ),
    );
    store.getState().narrowed({ groups: ['g1' as GroupId] });
    const actor = newActor(idOf('eva'), 'eva');
    store.getState().execute(addActor, { actor, ties: [newTie('t' as TieId, actor.id, idOf('ana'))] });
    store.getState().narrowed({ groups: [], around: { actor: idOf('ana'), steps: 1 } });
    const groups = () => selectPartition(store.getState()).groups.map(({ id, members }) => [id, [...members]]);
    expect(groups()).toEqual([['g1', ['ana', 'bo', 'lea']]]);
    const graph = selectGraph(store.getState());
    const group = (id: string, members: readonly string[]) => ({
      id: id as GroupId,
      colour: 3,
      members: members.map(idOf),
    });
    // What a part was measured to be: bo elsewhere, the newcomer with ana.
    const measured = { groups: [group('g1', ['ana', 'lea', 'eva']), group('g9', ['bo'])] };
    store.getState().analysisReady({ mapId: 'map', graph, measured, whole: false } as never);
    expect(groups()).toEqual([['g1', ['ana', 'bo', 'eva', 'lea']]]);
    expect(selectGroups(store.getState()).get('g1' as GroupId)?.colour).toBe(
      store.getState().document.groups.get('g1' as GroupId)?.colour,
    );
  });
});
