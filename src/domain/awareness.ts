import type { ActionId, ActorId, AwarenessId } from './brand';

/** How much an actor knows of an action, from nothing to taking part. */
export const AWARENESS_LEVELS = ['neverHeard', 'knowsAction', 'knowsPurpose', 'contributes'] as const;
export type AwarenessLevel = (typeof AWARENESS_LEVELS)[number];

/** What an actor knows of an action. At most one record for each pair; no record: unknown. */
export interface Awareness {
  readonly id: AwarenessId;
  readonly actor: ActorId;
  readonly action: ActionId;
  readonly level: AwarenessLevel;
}
