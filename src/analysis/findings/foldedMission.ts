import type { Actor } from '../../domain/actor';
import { fold } from '../../domain/folding';
import { rememberedFor } from '../../domain/remembered/rememberedFor';

/**
 * What an actor does, for comparing; '' when nobody said. Remembered for each record: missions are sentences, they seldom
 * change, and they are compared after each edit.
 */
export function foldedMission(actor: Actor): string {
  return actor.mission === undefined ? '' : foldedOf(actor);
}

const foldedOf = rememberedFor(({ mission = '' }: Actor) => fold(mission));
