import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/brand';
import { knownDays } from '../../src/domain/replay/knownDays';
import { createAppStore } from '../../src/store/appStore';
import { replayShown } from '../../src/store/replaySlice';
import { aMap } from '../helpers/documents';

const STOPS = ['2025', '2026-01-05', '2026-02-05'] as Day[];

function replaying() {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-29' as Day });
  const days = knownDays(aMap({ lea: {} }), [], '2026-11-29' as Day);
  store.getState().dialogOpened('replay');
  store.getState().replayBegun({ days, choices: STOPS, stops: STOPS });
  return store;
}

describe('a replay', () => {
  it('goes no further than its stops, and stops playing at the last', () => {
    const store = replaying();
    store.getState().replayPlayed(true);
    store.getState().replayMoved(1);
    expect(store.getState().replay).toMatchObject({ at: 1, playing: true });
    store.getState().replayMoved(7);
    expect(store.getState().replay).toMatchObject({ at: 2, playing: false });
    store.getState().replayMoved(-Infinity);
    expect(store.getState().replay).toMatchObject({ at: 0 });
  });

  it('plays from the start again once it is over', () => {
    const store = replaying();
    store.getState().replayMoved(2);
    store.getState().replayPlayed(true);
    expect(store.getState().replay).toMatchObject({ at: 0, playing: true });
  });

  it('is left by another window and by another map, and nothing of it can be undone', () => {
    const store = replaying();
    store.getState().dialogOpened('help');
    expect(replayShown(store.getState())).toBeNull();
    store.getState().mapChanged();
    expect(store.getState()).toMatchObject({ replay: null, dialog: 'help' });
    const other = replaying();
    other.getState().mapChanged();
    expect(other.getState()).toMatchObject({ replay: null, dialog: null, past: [] });
  });
});
