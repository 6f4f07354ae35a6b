import type { Sentences } from '../sentences';

/** Words of actions that the first picture has: what opens windows, and how far the word of an action has come to somebody. */
export const actionsFr = {
  /** What an actor says of an action, as a button: short. */
  levels: {
    neverHeard: 'n’en sait rien',
    knowsAction: 'connaît l’action',
    knowsPurpose: 'connaît la finalité',
    contributes: 'y contribue',
  },
};

export type ActionMessages = Sentences<typeof actionsFr>;
