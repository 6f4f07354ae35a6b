import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyseOnChange } from '../../src/app/analyseOnChange';
import type { Day } from '../../src/domain/brand';
import { startHistory } from '../../src/domain/history/history';
import { NOT_NARROWED } from '../../src/domain/looks/narrowing';
import { type AppState, type AppStore, createAppStore } from '../../src/store/appStore';
import { selectGroupNames, selectPartitionNames } from '../../src/store/selectors/selectPartition';
import { selectStoryTelling } from '../../src/store/selectors/selectStory';
import { type AnalysisApi, analysisApi } from '../../src/workers/analysisApi';
import { ANALYSIS_FUNCTIONS } from '../../src/workers/analysisFunctions';
import { connect } from '../../src/workers/connect';
import { sampleMap } from '../helpers/sampleMap';
import { threadsHere } from '../workers/threadsHere';

/** What a window can look at, each as it is put on. */
const LOOKS: Record<string, (state: AppState) => Partial<AppState>> = {
  'formal ties only': () => ({ formality: 'formal' }),
  'informal ties only': () => ({ formality: 'informal' }),
  'without me': () => ({ withoutOfficer: true }),
  'without me, formal ties only': () => ({ withoutOfficer: true, formality: 'formal' }),
  'one type': () => ({ narrowing: { ...NOT_NARROWED, types: ['person'] } }),
  'one theme': ({ document }) => ({ narrowing: { ...NOT_NARROWED, themes: [...document.themes.keys()].slice(0, 1) } }),
  'one step around somebody': ({ document }) => ({
    narrowing: { ...NOT_NARROWED, around: { actor: [...document.actors.keys()][3]!, steps: 1 } },
  }),
  'from somewhere else': ({ document }) => ({ from: [...document.actors.keys()][5]! }),
  'grouped by territory': () => ({ grouping: 'territory' }),
  'the other picture': () => ({ picture: 'free' }),
  'one difficulty': () => ({ difficulty: 'witnesses' }),
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

async function measured(store: AppStore): Promise<void> {
  await vi.advanceTimersByTimeAsync(100);
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(1);
    expect(store.getState().analysis).toBe('ready');
  }, 30_000);
}

async function openedSample(): Promise<AppStore> {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('map', startHistory(sampleMap('fr')), false);
  const { start } = threadsHere(analysisApi);
  analyseOnChange(
    store,
    {
      analysis: connect<AnalysisApi>(ANALYSIS_FUNCTIONS, start),
      analysisHelp: null,
      helpAtFirst: true,
    },
    async () => {},
  );
  await measured(store);
  return store;
}

const namesIn = (state: AppState) => [
  [...selectGroupNames(state)],
  [...selectPartitionNames(state)],
  [...selectStoryTelling(state).groupNames],
];

describe('looking changes nothing', () => {
  it.each(Object.keys(LOOKS))('%s, on and off', async (name) => {
    const store = await openedSample();
    const before = store.getState();
    const names = namesIn(before);
    expect(names[0]!.length).toBeGreaterThan(2);
    const look = LOOKS[name]!(before);
    store.setState(look);
    await measured(store);
    namesIn(store.getState());
    store.setState(Object.fromEntries(Object.keys(look).map((key) => [key, before[key as keyof AppState]])));
    await measured(store);
    expect(store.getState().document).toBe(before.document);
    expect(namesIn(store.getState())).toEqual(names);
  });

  it('the same looks one after the other, the map being edited by nobody', async () => {
    const store = await openedSample();
    const before = store.getState();
    const names = namesIn(before);
    for (const look of Object.values(LOOKS)) {
      store.setState({ ...before, ...look(before) });
      await measured(store);
      namesIn(store.getState());
    }
    const { analysis, measures } = store.getState();
    store.setState({ ...before, analysis, measures });
    await measured(store);
    expect(store.getState().document).toBe(before.document);
    expect(namesIn(store.getState())).toEqual(names);
  });
});
