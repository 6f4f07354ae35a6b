import { answersEn as answers } from './answersEn';
import type { AnswerMessages } from './messages';
import { questionsEn } from './questionsEn';

export const answersEn: AnswerMessages = {
  title: 'All questions',
  hint: 'How the map answers, as it stands today, the questions people ask when they build a network. Click a name to see it on the map.',
  chapters: {
    network: 'Our network',
    starting: 'Enough to get started',
    showing: 'Showing what a network can do',
    identifying: 'Finding the right people',
    contacting: 'Reaching out',
    knowing: 'Knowing each other better',
    means: 'Ways and means',
  },
  questions: questionsEn,
  answers,
  more: (count) => `See ${count} more`,
  less: 'See less',
  seeActor: (name) => `See ${name} on the map`,
};
