import { meansAnswersFr } from './meansAnswersFr';
import type { AnswerWords } from './messages';
import { networkAnswersFr } from './networkAnswersFr';
import { peopleAnswersFr } from './peopleAnswersFr';
import { startingAnswersFr } from './startingAnswersFr';

/** One or two sentences each. */
export const answersFr: AnswerWords = {
  ...networkAnswersFr,
  ...startingAnswersFr,
  ...peopleAnswersFr,
  ...meansAnswersFr,
};
