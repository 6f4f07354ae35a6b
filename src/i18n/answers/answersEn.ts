import { meansAnswersEn } from './meansAnswersEn';
import type { AnswerWords } from './messages';
import { networkAnswersEn } from './networkAnswersEn';
import { peopleAnswersEn } from './peopleAnswersEn';
import { startingAnswersEn } from './startingAnswersEn';

/** One or two sentences each. */
export const answersEn: AnswerWords = {
  ...networkAnswersEn,
  ...startingAnswersEn,
  ...peopleAnswersEn,
  ...meansAnswersEn,
};
