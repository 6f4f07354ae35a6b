import type { Actor } from '../../domain/actor';
import { fold } from '../../domain/folding';

const known = new WeakMap<Actor, string>();

/**
 * What an actor does, for comparing; '' when nobody said. Remembered for each record: missions are sentences, they seldom
 * change, and they are compared after each edit.
 */
export function foldedMission(actor: Actor): string {
  if (actor.mission === undefined) return '';
  const remembered = known.get(actor);
  if (remembered !== undefined) return remembered;
  const folded = fold(actor.mission);
  known.set(actor, folded);
  return folded;
}
