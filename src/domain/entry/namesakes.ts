import type { Actor } from '../actor';
import { append } from '../append';
import type { ActorId } from '../brand';
import { byCodeUnits, fold } from '../folding';
import { COMMON, namesOf, twinKeys } from '../merging/likelyTwins';
import { type NameLikeness, nameLikeness } from '../merging/nameLikeness';
import { rememberedFor } from '../remembered/rememberedFor';

/** An actor of the map whose name may be another spelling of a given one. */
export interface Namesake {
  readonly actor: Actor;
  readonly likeness: Exclude<NameLikeness, 'other'>;
}

/** Shorter texts resemble too many names. */
const SHORTEST = 3;

/**
 * Actors whose name or short name equals this one or is near it, most likely first, then by name. Compares only those that
 * share a rare word or first letters with it (`twinKeys`). The first query on a table costs O(actors), some microseconds each;
 * later ones next to nothing.
 */
export function namesakes(actors: ReadonlyMap<ActorId, Actor>, name: string, except?: ActorId): Namesake[] {
  if (fold(name).length < SHORTEST) return [];
  const index = indexOf(actors);
  const candidates = new Set<Actor>();
  for (const key of twinKeys([name])) {
    const alike = index.get(key) ?? [];
    if (alike.length <= COMMON) for (const actor of alike) candidates.add(actor);
  }
  const found: Namesake[] = [];
  for (const actor of candidates) {
    if (actor.id === except) continue;
    const likenesses = namesOf(actor).map((one) => nameLikeness(one, name));
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

type Index = ReadonlyMap<string, readonly Actor[]>;
/** Cached for each record, because an edit changes one of thousands. */
const keysOf = rememberedFor((actor: Actor): ReadonlySet<string> => twinKeys(namesOf(actor)));

const indexOf = rememberedFor((actors: ReadonlyMap<ActorId, Actor>): Index => {
  const index = new Map<string, Actor[]>();
  for (const actor of actors.values()) {
    for (const key of keysOf(actor)) {
      append(index, key, actor);
    }
  }
  return index;
});
