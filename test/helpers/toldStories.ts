import { measure } from '../../src/analysis/measure';
import type { Telling } from '../../src/analysis/reportWords';
import type { StoryName } from '../../src/analysis/story/storyOf';
import type { ToldStep } from '../../src/analysis/story/toldStep';
import type { Day } from '../../src/domain/brand';
import { keepGroups } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import type { Language } from '../../src/i18n/language';
import { LATER_MESSAGES } from '../../src/i18n/laterMessages';
import { type AppStore, createAppStore } from '../../src/store/appStore';
import { selectGraph } from '../../src/store/selectors/selectGraph';
import {
  selectNetworkSteps,
  selectSessionSteps,
  selectStory,
  selectStoryTelling,
} from '../../src/store/selectors/selectStory';

export const TODAY = '2026-11-24' as Day;

/** A window on a map. */
export function opened(document: MapDocument, language: Language = 'fr'): AppStore {
  const store = createAppStore({ language, colourScheme: 'light', today: TODAY });
  store.getState().openDocument('m', startHistory(document));
  return store;
}

export interface ToldOfMap {
  /** Those left out too. */
  readonly steps: readonly ToldStep[];
  readonly told: readonly ToldStep[];
  readonly telling: Telling;
}

export function toldOf(store: AppStore, story: StoryName = 'session'): ToldOfMap {
  store.getState().storyChosen(story);
  const state = store.getState();
  return {
    steps: story === 'session' ? selectSessionSteps(state) : selectNetworkSteps(state),
    told: selectStory(state),
    telling: selectStoryTelling(state),
  };
}

/** A step in words. */
export function said(step: ToldStep, telling: Telling, language: Language = 'fr'): string {
  return LATER_MESSAGES[language].story.sentences(step, telling).join(' ');
}

/** What the worker sends back for the whole map. */
export function measured(store: AppStore): void {
  const { document, documentVersion, mapId, execute, analysisReady } = store.getState();
  const graph = selectGraph(store.getState());
  const result = measure(graph, [...document.groups.values()], { version: documentVersion, seed: 1 });
  execute(keepGroups, { groups: result.groups });
  analysisReady({ mapId: mapId ?? '', graph, measured: result, whole: true });
}
