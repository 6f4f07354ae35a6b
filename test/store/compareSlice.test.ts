import { describe, expect, it } from 'vitest';
import { compareMaps } from '../../src/analysis/compare/compareMaps';
import type { ActorId, Day, TieId } from '../../src/domain/brand';
import { connectActors } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { newTie } from '../../src/domain/tie';
import { createAppStore } from '../../src/store/appStore';
import {
  comparedSides,
  isComparisonLookedAt,
  selectComparison,
  selectShownChanges,
} from '../../src/store/selectors/selectComparison';
import { selectFocus } from '../../src/store/selectors/selectFocus';
import { readSide } from '../helpers/comparedSides';
import { hautVallon } from '../helpers/hautVallon';

type Side = ReturnType<typeof readSide>;

const id = (text: string) => text as ActorId;

function compared() {
  const store = createAppStore({ language: 'fr', colourScheme: 'auto', today: '2026-11-24' as Day });
  const other = hautVallon();
  store.getState().openDocument('m1', startHistory(other));
  store.getState().execute(connectActors, { tie: newTie('new' as TieId, id('ISO'), id('LEA')) });
  store.getState().sideChosen('earlier', readSide('Printemps', other));
  store.getState().comparisonReady({ mapId: 'm1', comparison: compareMaps(other, store.getState().document) });
  return store;
}

describe('a comparison with the open map', () => {
  it('is of that map alone, and of the two as they stand: turned round, it is another', () => {
    const store = compared();
    expect(selectComparison(store.getState())?.ties.new).toEqual([['ISO', 'LEA']]);
    store.getState().openDocument('m2', startHistory(hautVallon()));
    expect(selectComparison(store.getState())).toBeNull();
    store.getState().openDocument('m1', startHistory(hautVallon()));
    expect(selectComparison(store.getState())).not.toBeNull();
    store.getState().compareTurned();
    expect(selectComparison(store.getState())).toBeNull();
  });

  it('is waited for while its window is open or its changes are shown, and then no more', () => {
    const store = compared();
    expect(isComparisonLookedAt(store.getState())).toBe(false);
    store.getState().dialogOpened('compare');
    expect(isComparisonLookedAt(store.getState())).toBe(true);
    store.getState().changesShown();
    store.getState().dialogOpened(null);
    expect(isComparisonLookedAt(store.getState())).toBe(true);
    store.getState().openDocument('m2', startHistory(hautVallon()));
    expect(isComparisonLookedAt(store.getState())).toBe(false);
  });

  it('lights what is new on the picture when asked, only there and only while nothing else is pointed at', () => {
    const store = compared();
    expect(selectFocus(store.getState()).highlighted).toBeUndefined();
    store.getState().changesShown();
    expect(selectFocus(store.getState()).highlighted).toEqual({
      actors: new Set(['ISO', 'LEA']),
      ties: [['ISO', 'LEA']],
    });
    store.getState().actorChosen(id('CUM'));
    expect(selectFocus(store.getState()).highlighted?.actors.has(id('ISO'))).toBe(false);
    store.getState().selectionCleared();
    expect(selectFocus(store.getState()).highlighted?.actors.has(id('ISO'))).toBe(true);
    store.getState().openDocument('m2', startHistory(hautVallon()));
    expect(selectShownChanges(store.getState())).toBeUndefined();
  });

  it('may be of two files, each of which stays at hand once it was read', () => {
    const store = compared();
    const filesKept = () => store.getState().comparedFiles.map(({ state }) => state);
    const [spring, autumn] = ['Printemps', 'Automne'].map((name) => readSide(name, hautVallon())) as [Side, Side];
    store.getState().sideChosen('later', autumn);
    expect(filesKept()).toEqual([spring.state, autumn.state]);
    expect(comparedSides(store.getState())).not.toBeNull();
    store.getState().sideChosen('later', spring);
    expect(filesKept()).toEqual([spring.state, autumn.state]);
    expect(comparedSides(store.getState())).toBeNull();
  });

  it('has nothing to light when the open map is the earlier', () => {
    const store = compared();
    store.getState().changesShown();
    store.getState().compareTurned();
    expect(selectShownChanges(store.getState())).toBeUndefined();
  });
});
