import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/brand';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { createAppStore } from '../../src/store/appStore';
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

  it('is nobody as long as nobody is in the middle', () => {
    expect(selectWaiting(aWindow(aMap({ ana: {}, bo: {} })).state())).toEqual([]);
  });
});
