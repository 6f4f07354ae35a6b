import { searchedActors } from '../../domain/actorSearch';
import type { Messages } from '../../i18n/messages';
import type { AppState, AppStore } from '../../store/appStore';
import type { Services } from '../services';
import { type QuickAnswer, type QuickGroup, quickAnswers } from './quickAnswers';
import { runQuickGoal } from './runQuickGoal';
import { wordFindings } from './searchedFindings';

/** All that the quick line does with what is typed. Loaded after the first picture. */
export interface QuickSearch {
  readonly answers: (state: AppState, messages: Messages, typed: string) => readonly QuickGroup[];
  /** Makes what is searched, in steps: it takes a moment on a large map. */
  readonly madeReady: (state: AppState, messages: Messages) => Generator<void, void>;
  readonly run: (store: AppStore, services: Services, goal: QuickAnswer['goal']) => void;
}

export const QUICK_SEARCH: QuickSearch = {
  answers: quickAnswers,
  *madeReady(state, messages) {
    searchedActors(state.document.actors);
    yield;
    yield* wordFindings(state, messages);
  },
  run: runQuickGoal,
};
