import { describe, expect, it } from 'vitest';
import { startHistory } from '../../src/domain/history/history';
import { createAppStore } from '../../src/store/appStore';
import { foldableGroups, hasFolded } from '../../src/store/selectors/foldableGroups';
import { sampleMap } from '../helpers/sampleMap';

const aDesk = () => {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as never });
  store.getState().openDocument('map', startHistory(sampleMap('fr')));
  store.getState().groupingChosen('network');
  return store;
};

describe('groups folded into one mark', () => {
  it('are those that the map is grouped by and that have somebody to fold, each unfolded by its mark', () => {
    const store = aDesk();
    const all = foldableGroups(store.getState());
    expect(all.length).toBeGreaterThan(2);
    store.getState().groupsFolded(all);
    const [first = '', ...others] = all;
    store.getState().bundleToggled(first);
    expect([...store.getState().folded]).toEqual(others);
    expect([...store.getState().opened]).toEqual([]);
    // A mark that nobody folded is a bundle of a large map.
    store.getState().bundleToggled('lea|x|1');
    expect([[...store.getState().folded], [...store.getState().opened]]).toEqual([others, ['lea|x|1']]);
    store.getState().bundlesOpened(others);
    expect(store.getState().folded.size).toBe(0);
  });

  it('count only while the map is grouped as it was when they were folded', () => {
    const store = aDesk();
    store.getState().groupsFolded(foldableGroups(store.getState()));
    expect(hasFolded(store.getState())).toBe(true);
    store.getState().groupingChosen('territory');
    expect(hasFolded(store.getState())).toBe(false);
  });

  it('are let go when another map is opened', () => {
    const store = aDesk();
    store.getState().groupsFolded(foldableGroups(store.getState()));
    store.getState().mapChanged();
    expect(store.getState().folded.size).toBe(0);
  });
});
