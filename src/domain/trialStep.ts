import type { Actor } from './actor';
import type { ActorId } from './brand';
import type { Tie } from './tie';

/**
 * One change tried on a map and not yet part of it: a tie, an actor with its ties, a departure. Steps hold the very records
 * that keeping them would add, so that what was said of the trial is true of the map that keeps it.
 */
export type TrialStep =
  | { readonly kind: 'tie'; readonly tie: Tie }
  | { readonly kind: 'actor'; readonly actor: Actor; readonly ties: readonly Tie[] }
  | { readonly kind: 'departure'; readonly actor: ActorId };

export function trialStepKey(step: TrialStep): string {
  switch (step.kind) {
    case 'tie':
      return `tie ${[step.tie.a, step.tie.b].sort().join(' ')}`;
    case 'actor':
      return `actor ${step.actor.id}`;
    case 'departure':
      return `departure ${step.actor}`;
  }
}
