import type { Actor } from '../domain/actor';
import type { ActorId } from '../domain/brand';
import { isFormal, isPast, type Tie } from '../domain/tie';

/** Which part of a map is looked at. What is hidden is out of the graph, and the screen says so. */
export interface Visibility {
  /** Actors taken out: "sans moi", a departure that is tried. */
  readonly without: ReadonlySet<ActorId>;
  readonly formality: 'both' | 'formal' | 'informal';
  /** False in the projected view: confidential ties are out. */
  readonly confidential: boolean;
}

export const ALL_VISIBLE: Visibility = { without: new Set(), formality: 'both', confidential: true };

export function isActorVisible(actor: Actor, { without }: Visibility): boolean {
  return !without.has(actor.id);
}

/** A tie that is drawn and counted: confirmed or to be verified, not over, both ends visible, not from an actor to itself. */
export function isTieMeasured(tie: Tie, visibility: Visibility): boolean {
  return tie.certainty !== 'absent' && !isPast(tie) && tie.a !== tie.b && isTieShown(tie, visibility);
}

/** A tie that the filters let through, whatever its certainty. */
export function isTieShown(tie: Tie, { without, formality, confidential }: Visibility): boolean {
  if (without.has(tie.a) || without.has(tie.b)) return false;
  if (!confidential && tie.confidential) return false;
  return formality === 'both' || isFormal(tie) === (formality === 'formal');
}
