import type { Actor } from '../domain/actor';
import type { ActorId } from '../domain/brand';
import { rememberedAfterEdit } from '../domain/remembered/rememberedAfterEdit';

/** Actors, for who looks at what type they are and at nothing else. */
export type ActorTypes = ReadonlyMap<ActorId, Pick<Actor, 'type'>>;

/**
 * The types of the actors of a table: the very same through edits that describe actors and change no type, so that what is
 * made of them can be remembered for them. Time O(1), or O(what changed).
 */
export const typesOf: (actors: ReadonlyMap<ActorId, Actor>) => ActorTypes = rememberedAfterEdit(
  (actors: ReadonlyMap<ActorId, Actor>): ActorTypes => actors,
  (before, changes) => (changes.every(([, was, is]) => was?.type === is?.type) ? before : undefined),
);
