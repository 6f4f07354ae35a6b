import { type Actor, type ActorType, countsAsPerson, FAMILIES, type Family, PROFILES, type Profile } from '../actor';
import type { ActorId } from '../brand';
import { byCodeUnits } from '../folding';

/** What a pseudonym is based on: what the actor is, never who. */
export type PseudonymBase = ActorType | Profile | Exclude<Family, 'persons'>;

/** "Élu·e 2": `i18n` words it. */
export interface Pseudonym {
  readonly base: PseudonymBase;
  /** Counted from 1 for each base. */
  readonly number: number;
}

/** By actor id. A pseudonym never changes, whatever is added to or said of the actor later. */
export type Pseudonyms = ReadonlyMap<ActorId, Pseudonym>;

/**
 * A pseudonym for each actor: the existing one, else the next number for its base. New actors are numbered by id, which is
 * random, so that numbers follow no alphabet. The same object when there is no new actor. O(actors · log actors).
 */
export function givenPseudonyms(actors: Iterable<Actor>, before: Pseudonyms = new Map()): Pseudonyms {
  const newcomers = [...actors].filter(({ id }) => !before.has(id)).sort((one, other) => byCodeUnits(one.id, other.id));
  if (newcomers.length === 0) return before;
  const highest = new Map<PseudonymBase, number>();
  for (const { base, number } of before.values()) highest.set(base, Math.max(number, highest.get(base) ?? 0));
  const given = new Map(before);
  for (const actor of newcomers) {
    const base = baseOf(actor);
    const number = (highest.get(base) ?? 0) + 1;
    highest.set(base, number);
    given.set(actor.id, { base, number });
  }
  return given;
}

function baseOf({ type, profile, family }: Actor): PseudonymBase {
  if (countsAsPerson(type)) return PROFILES.find((one) => one === profile) ?? type;
  const known = type === 'structure' ? FAMILIES.find((one) => one === family) : undefined;
  return known === undefined || known === 'persons' ? type : known;
}
