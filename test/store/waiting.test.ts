import { describe, expect, it } from 'vitest';
import { findingKey } from '../../src/analysis/findings/findingKey';
import { newActor } from '../../src/domain/actor';
import type { Day, TieId } from '../../src/domain/brand';
import { addActor, ruleFinding } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { createAppStore } from '../../src/store/appStore';
import { selectNewlyWaiting } from '../../src/store/selectors/selectNewlyWaiting';
import { selectWaiting } from '../../src/store/selectors/selectWaiting';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';

function aWindow(document: MapDocument) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('map', startHistory(document));
  return { ...store.getState(), state: store.getState };
}

describe('who waits for a tie', () => {
  it('is whoever no known way leads to, tied among themselves or not; nobody known not to be tied', () => {
    const window = aWindow(
      aMap({ lea: { roles: ['beneficiary'] }, ana: {}, bo: {}, cy: {}, dan: {} }, ['lea-ana', 'bo-cy', 'lea-eve!']),
    );
    expect(selectWaiting(window.state())).toEqual(['bo', 'cy', 'dan']);
    window.pointOfViewChosen(idOf('dan'));
    expect(selectWaiting(window.state())).toEqual(['ana', 'bo', 'cy', 'eve', 'lea']);
  });

  it('is not whoever a filter or a narrowing cuts off, nor whom it hides', () => {
    const map = aMap(
      { lea: { roles: ['beneficiary'] }, cuma: { type: 'structure' }, bo: {}, cy: {}, dan: { type: 'structure' } },
      ['lea-cuma:worksFor', 'cuma-bo'],
    );
    const window = aWindow(map);
    window.formalityChosen('formal');
    expect(selectWaiting(window.state()), 'tied in a way that is not shown').toEqual(['cy', 'dan']);
    window.formalityChosen('both');
    window.narrowed({ types: ['person'] });
    expect(selectWaiting(window.state()), 'the way to Bo leads through whom is hidden').toEqual(['cy']);
  });

  it('is nobody of whom somebody ruled that no tie is missing', () => {
    const window = aWindow(aMap({ lea: { roles: ['beneficiary'] }, ana: {}, bo: {} }));
    const id = findingKey('noKnownTie', [idOf('bo')]);
    window.execute(ruleFinding, { ruling: { id, verdict: 'notRelevant' } });
    expect(selectWaiting(window.state())).toEqual(['ana']);
  });

  it('is whoever is only tied in confidence, as long as a room watches', () => {
    const map = aMap({ lea: { roles: ['beneficiary'] }, ana: {}, bo: {} });
    const secret = { ...newTie('secret' as TieId, idOf('lea'), idOf('ana')), confidential: true };
    const window = aWindow({ ...map, ties: new Map([[secret.id, secret]]) });
    expect(selectWaiting(window.state())).toEqual(['bo']);
    window.projectionStarted();
    expect(selectWaiting(window.state())).toEqual(['ana', 'bo']);
  });

  it('is nobody as long as nobody is in the middle', () => {
    expect(selectWaiting(aWindow(aMap({ ana: {}, bo: {} })).state())).toEqual([]);
  });

  it('is for one press only whoever was added since, where anybody was', () => {
    const window = aWindow(aMap({ lea: { roles: ['beneficiary'] }, ana: {}, bo: {} }));
    expect(selectNewlyWaiting(window.state()), 'a list that was pasted').toEqual(['ana', 'bo']);
    window.execute(addActor, { actor: newActor(idOf('cy'), 'cy', 'person') });
    window.execute(addActor, { actor: newActor(idOf('dan'), 'dan', 'person') });
    expect(selectWaiting(window.state())).toEqual(['ana', 'bo', 'cy', 'dan']);
    expect(selectNewlyWaiting(window.state())).toEqual(['cy', 'dan']);
  });
});
