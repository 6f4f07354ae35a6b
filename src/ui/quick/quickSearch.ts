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

/** All that the quick line does with what is typed. Loaded after the first picture. */
export interface QuickSearch {
  readonly answers: (state: AppState, messages: Messages, typed: string, beside?: Beside) => readonly QuickGroup[];
  /** Whom the other maps of this device offer, as they are kept now. */
  readonly offered: (services: Services, store: AppStore) => Promise<readonly OfferedHere[]>;
  /** What Enter will do, in a sentence; empty where it changes nothing. */
  readonly reading: (state: AppState, messages: Messages, answer: QuickAnswer) => string;
  readonly completed: (state: AppState, messages: Messages, typed: string) => string | undefined;
  /** Makes what is searched: it takes a moment on a large map. */
  readonly makeReady: (state: AppState, messages: Messages) => void;
  /** Gives the other end to offer next, when something was entered. */
  readonly run: (store: AppStore, services: Services, goal: QuickAnswer['goal']) => ActorId | undefined;
}

export const QUICK_SEARCH: QuickSearch = {
  answers: quickAnswers,
  // Organisations are offered where they fit a seat, and clutter no search.
  offered: async (services, store) => (await readOffered(services, store)).filter(({ isPublic }) => !isPublic),
  reading: answerReading,
  completed: completedWords,
  makeReady(state, messages) {
    searchedActors(state.document.actors);
    wordFindings(state, messages);
  },
  run: runQuickGoal,
};
