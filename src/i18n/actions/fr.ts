import type { Sentences } from '../sentences';

/** Words of actions needed by the first picture: buttons that open windows, and how much an actor knows of an action. */
export const actionsFr = {
  /** Button labels for what an actor says of an action: short. */
  levels: {
    neverHeard: 'n’en sait rien',
    knowsAction: 'connaît l’action',
    knowsPurpose: 'connaît la finalité',
    contributes: 'y contribue',
  },
};

export type ActionMessages = Sentences<typeof actionsFr>;
