import type { Actor } from '../../domain/actor';
import { fold } from '../../domain/folding';
import { rememberedFor } from '../../domain/remembered/rememberedFor';

/**
 * Mission of an actor, folded for comparison; '' when it has none. Remembered per record: missions are long, seldom
 * change, and are compared after each edit.
 */
export function foldedMission(actor: Actor): string {
  return actor.mission === undefined ? '' : foldedOf(actor);
}

const foldedOf = rememberedFor(({ mission = '' }: Actor) => fold(mission));
