import { answersFr as answers } from './answersFr';
import type { AnswerMessages } from './messages';
import { questionsFr } from './questionsFr';

export const answersFr: AnswerMessages = {
  title: 'Toutes les questions',
  hint: 'Ce que la carte répond aujourd’hui aux questions qu’on se pose pour faire réseau. Un nom mène à la carte.',
  chapters: {
    network: 'Notre réseau',
    starting: 'De quoi démarrer',
    showing: 'Montrer à quoi sert un réseau',
    identifying: 'Repérer les bonnes personnes',
    contacting: 'Aller vers les autres',
    knowing: 'Mieux se connaître',
    means: 'Par quels moyens',
  },
  questions: questionsFr,
  answers,
  more: (count) => (count === 1 ? 'Voir 1 autre' : `Voir ${count} autres`),
  less: 'Voir moins',
  seeActor: (name) => `Voir ${name} sur la carte`,
};
