import type { Actor } from '../domain/actor';
import type { ActorId } from '../domain/brand';
import { originOf } from '../domain/madeTable';

/** Actors, for who looks at what type they are and at nothing else. */
export type ActorTypes = ReadonlyMap<ActorId, Pick<Actor, 'type'>>;

const known = new WeakMap<ReadonlyMap<ActorId, Actor>, ActorTypes>();

/**
 * The types of the actors of a table: the very same through edits that describe actors and change no type, so that what is
 * made of them can be remembered for them. Time O(1), or O(what changed).
 */
export function typesOf(actors: ReadonlyMap<ActorId, Actor>): ActorTypes {
  const answer = known.get(actors) ?? before(actors) ?? actors;
  known.set(actors, answer);
  return answer;
}

function before(actors: ReadonlyMap<ActorId, Actor>): ActorTypes | undefined {
  const origin = originOf(actors);
  if (!origin?.changes.every(([, was, is]) => was?.type === is?.type)) return undefined;
  return known.get(origin.before);
}
