import type { OfferedHere } from '../../analysis/pool/offeredHere';
import type { ActorId } from '../../domain/brand';
import { searchedActors } from '../../domain/search/actorSearch';
import type { Messages } from '../../i18n/messages';
import type { AppState, AppStore } from '../../store/appStore';
import { completedWords } from '../entry/completedWords';
import { readOffered } from '../pool/bringPerson';
import type { Services } from '../services';
import type { QuickAnswer, QuickGroup } from './quickAnswer';
import { answerReading, type Beside, quickAnswers } from './quickAnswers';
import { runQuickGoal } from './runQuickGoal';
import { wordFindings } from './searchedFindings';

/** All functions of the quick line, loaded after the first picture. */
export interface QuickSearch {
  readonly answers: (state: AppState, messages: Messages, typed: string, beside?: Beside) => readonly QuickGroup[];
  readonly offered: (services: Services, store: AppStore) => Promise<readonly OfferedHere[]>;
  /** A sentence on what Enter will do; empty when it changes nothing. */
  readonly reading: (state: AppState, messages: Messages, answer: QuickAnswer) => string;
  readonly completed: (state: AppState, messages: Messages, typed: string) => string | undefined;
  /** Prepares the search lists, which takes a moment on a large map. */
  readonly makeReady: (state: AppState, messages: Messages) => void;
  readonly run: (store: AppStore, services: Services, goal: QuickAnswer['goal']) => ActorId | undefined;
}

export const QUICK_SEARCH: QuickSearch = {
  answers: quickAnswers,
  // Organisations are offered where they fit a seat; in a search they would be clutter.
  offered: async (services, store) => (await readOffered(services, store)).filter(({ isPublic }) => !isPublic),
  reading: answerReading,
  completed: completedWords,
  makeReady(state, messages) {
    searchedActors(state.document.actors);
    wordFindings(state, messages);
  },
  run: runQuickGoal,
};
