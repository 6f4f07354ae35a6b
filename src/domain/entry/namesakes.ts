import type { Actor } from '../actor';
import type { ActorId } from '../brand';
import { byCodeUnits, fold } from '../folding';
import { type NameLikeness, nameLikeness } from '../nameLikeness';

/** An actor of the map that a name may be another way to write. */
export interface Namesake {
  readonly actor: Actor;
  readonly likeness: Exclude<NameLikeness, 'other'>;
}

/** With a shorter text than this everybody is alike. */
const SHORTEST = 3;

/**
 * Actors whose name or short name is the same as this one, or near it: the surest first, then by name. Time O(actors), some
 * microseconds each: for a field that somebody types in, not for each of thousands.
 */
export function namesakes(actors: Iterable<Actor>, name: string, except?: ActorId): Namesake[] {
  if (fold(name).length < SHORTEST) return [];
  const found: Namesake[] = [];
  for (const actor of actors) {
    if (actor.id === except) continue;
    const names = actor.shortName === undefined ? [actor.name] : [actor.name, actor.shortName];
    const likenesses = names.map((one) => nameLikeness(one, name));
    const likeness = likenesses.includes('same') ? 'same' : likenesses.includes('near') ? 'near' : undefined;
    if (likeness) found.push({ actor, likeness });
  }
  return found.sort(
    (a, b) =>
      byCodeUnits(b.likeness, a.likeness) ||
      byCodeUnits(a.actor.name, b.actor.name) ||
      byCodeUnits(a.actor.id, b.actor.id),
  );
}
