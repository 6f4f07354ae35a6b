import type { Actor } from '../domain/actor';
import type { ActorId } from '../domain/brand';
import { rememberedAfterEdit } from '../domain/remembered/rememberedAfterEdit';

/** Actors reduced to their type, for code that reads nothing else of them. */
export type ActorTypes = ReadonlyMap<ActorId, Pick<Actor, 'type'>>;

/**
 * Types of the actors of a table. The map stays the same object through edits that change no type, so that values
 * computed from it stay remembered. Time O(1), or O(changes).
 */
export const typesOf: (actors: ReadonlyMap<ActorId, Actor>) => ActorTypes = rememberedAfterEdit(
  (actors: ReadonlyMap<ActorId, Actor>): ActorTypes => actors,
  (before, changes) => (changes.every(([, was, is]) => was?.type === is?.type) ? before : undefined),
);
