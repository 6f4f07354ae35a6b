import type { ActionMessages } from './messages';

export const actionsFr: ActionMessages = {
  open: 'Actions',
  openMeetings: 'Rencontres',
  openQuestions: 'Toutes les questions',
  levels: {
    neverHeard: 'n’en sait rien',
    knowsAction: 'connaît l’action',
    knowsPurpose: 'connaît la finalité',
    contributes: 'y contribue',
  },
};
