import type { Actor } from '../domain/actor';
import type { ActorId } from '../domain/brand';
import { isFormal, isPast, type Tie } from '../domain/tie';

/** The part of a map that is shown. What is hidden is left out of the graph, and the screen says so. */
export interface Visibility {
  /** Actors taken out: "sans moi", or a departure being tried. */
  readonly without: ReadonlySet<ActorId>;
  readonly formality: 'both' | 'formal' | 'informal';
  /** False in the projected view, which hides confidential ties. */
  readonly confidential: boolean;
}

export const ALL_VISIBLE: Visibility = { without: new Set(), formality: 'both', confidential: true };

export function isActorVisible(actor: Actor, { without }: Visibility): boolean {
  return !without.has(actor.id);
}

/** True for a tie that is drawn and counted: confirmed or to be verified, not over, both ends visible, not from an actor to itself. */
export function isTieMeasured(tie: Tie, visibility: Visibility): boolean {
  return tie.certainty !== 'absent' && !isPast(tie) && tie.a !== tie.b && isTieShown(tie, visibility);
}

/** True for a tie that passes the filters, whatever its certainty. */
export function isTieShown(tie: Tie, { without, formality, confidential }: Visibility): boolean {
  if (without.has(tie.a) || without.has(tie.b)) return false;
  if (!confidential && tie.confidential) return false;
  return formality === 'both' || isFormal(tie) === (formality === 'formal');
}
