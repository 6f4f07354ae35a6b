import type { ActionMessages } from './messages';

export const actionsFr: ActionMessages = {
  levels: {
    neverHeard: 'n’en sait rien',
    knowsAction: 'connaît l’action',
    knowsPurpose: 'connaît la finalité',
    contributes: 'y contribue',
  },
};
