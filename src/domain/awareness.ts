import type { ActionId, ActorId, AwarenessId } from './brand';

/** What an actor knows of an action, from nothing to taking part in it. */
export const AWARENESS_LEVELS = ['neverHeard', 'knowsAction', 'knowsPurpose', 'contributes'] as const;
export type AwarenessLevel = (typeof AWARENESS_LEVELS)[number];

/** How far the word of an action has come to an actor. One for each actor and action; none: nobody said. */
export interface Awareness {
  readonly id: AwarenessId;
  readonly actor: ActorId;
  readonly action: ActionId;
  readonly level: AwarenessLevel;
}
