import { answersEn as answers } from './answersEn';
import type { AnswerMessages } from './messages';
import { questionsEn } from './questionsEn';

export const answersEn: AnswerMessages = {
  title: 'All questions',
  hint: 'What the map answers today to the questions one asks when building a network. A name leads to the map.',
  chapters: {
    network: 'Our network',
    starting: 'Enough to start with',
    showing: 'Showing what a network is for',
    identifying: 'Finding the right people',
    contacting: 'Going towards others',
    knowing: 'Knowing each other better',
    means: 'By which means',
  },
  questions: questionsEn,
  answers,
  more: (count) => `See ${count} more`,
  less: 'See less',
  seeActor: (name) => `See ${name} on the map`,
};
