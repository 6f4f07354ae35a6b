import { describe, expect, it } from 'vitest';
import { compareMaps } from '../../src/analysis/compare/compareMaps';
import { newActor } from '../../src/domain/actor';
import type { ActorId, Day, TieId } from '../../src/domain/brand';
import {
  addActor,
  connectActors,
  describeActor,
  describeTie,
  placeActor,
  removeActor,
} from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { emptyDocument } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { createAppStore } from '../../src/store/appStore';
import {
  selectDrawnChanges,
  selectPublicChanges,
  selectShownChanges,
} from '../../src/store/selectors/selectComparison';
import { readSide } from '../helpers/comparedSides';

const [A, B, C, GONE] = ['a', 'b', 'c', 'gone'] as ActorId[] as [ActorId, ActorId, ActorId, ActorId];

/** A map from which one actor went, and on which one came and one changed, with the comparison drawn on it. */
function drawn() {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  const { openDocument, execute } = store.getState();
  openDocument('m', startHistory(emptyDocument('Carte')));
  for (const id of [A, B, GONE]) execute(addActor, { actor: newActor(id, `Acteur ${id}`) });
  execute(placeActor, { id: GONE, placement: { circles: { x: 3, y: 4 } } });
  execute(connectActors, { tie: newTie('t1' as TieId, A, GONE) });
  execute(connectActors, { tie: { ...newTie('t2' as TieId, B, GONE), confidential: true } });
  const before = store.getState().document;
  execute(removeActor, { id: GONE });
  execute(addActor, { actor: newActor(C, 'Acteur c') });
  execute(connectActors, { tie: newTie('t3' as TieId, A, C) });
  execute(describeActor, { id: B, patch: { territory: 'Val' } });
  const after = store.getState().document;
  store.getState().sideChosen('earlier', readSide('avant', before));
  store.getState().comparisonReady({ mapId: 'm', comparison: compareMaps(before, after) });
  store.getState().changesShown();
  return store;
}

describe('what is drawn of a comparison', () => {
  it('is who came, who changed and who is gone, where they were, with their ties', () => {
    const store = drawn();
    expect(selectDrawnChanges(store.getState())).toEqual({
      newActors: [C],
      changedActors: [B],
      goneActors: [
        {
          id: GONE,
          type: 'unknown',
          name: 'Acteur gone',
          at: { x: 3, y: 4 },
          contacts: expect.arrayContaining([A, B]),
        },
      ],
      newTies: [[A, C]],
      changedTies: [],
      goneTies: expect.arrayContaining([
        [A, GONE],
        [B, GONE],
      ]),
    });
    expect([...(selectShownChanges(store.getState())?.actors ?? [])].sort()).toEqual([A, B, C]);
    store.getState().comparisonLeft();
    expect(selectDrawnChanges(store.getState())).toBeUndefined();
  });

  it('tells others nothing that was said in confidence, nor who is gone by name once names are masked', () => {
    const store = drawn();
    const seen = selectPublicChanges(store.getState());
    expect(seen?.goneTies).toEqual([[A, GONE]]);
    expect(seen?.goneActors.map(({ name, contacts }) => [name, contacts])).toEqual([['Acteur gone', [A]]]);
    store.getState().maskingChosen('persons');
    expect(selectPublicChanges(store.getState())?.goneActors.map(({ name }) => name)).toEqual(['']);
  });

  it('signs no tie for others by what was said of it in confidence', () => {
    const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
    const { openDocument, execute } = store.getState();
    openDocument('m', startHistory(emptyDocument('Carte')));
    for (const id of [A, B]) execute(addActor, { actor: newActor(id, `Acteur ${id}`) });
    execute(connectActors, { tie: newTie('open' as TieId, A, B) });
    execute(connectActors, { tie: { ...newTie('secret' as TieId, A, B), confidential: true } });
    const before = store.getState().document;
    execute(describeTie, { id: 'secret' as TieId, patch: { level: 4 } });
    store.getState().sideChosen('earlier', readSide('avant', before));
    store.getState().comparisonReady({ mapId: 'm', comparison: compareMaps(before, store.getState().document) });
    store.getState().changesShown();
    expect(selectDrawnChanges(store.getState())?.changedTies).toEqual([[A, B]]);
    expect(selectPublicChanges(store.getState())?.changedTies).toEqual([]);
  });
});
