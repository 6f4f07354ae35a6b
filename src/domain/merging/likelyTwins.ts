import type { Actor } from '../actor';
import { append } from '../append';
import type { ActorId } from '../brand';
import { byCodeUnits } from '../folding';
import { nameWords } from '../words/nameWords';
import { LOOSE_WORDS } from '../words/shortForms';
import { nameLikeness } from './nameLikeness';

/** Two actors that may be the same. `same`: their names have the same words; else they are near. */
export interface LikelyTwins {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly likeness: 'same' | 'near';
}

/** A word shared by more actors than this ("association") makes no candidates by itself. */
export const COMMON = 60;

/**
 * Pairs of actors that may be the same by name or short name, most likely first, then by name. Their types must match, unless
 * one is unknown. Compares only actors that share a rare word, or its first letters: time about O(actors × 60).
 */
export function likelyTwins(actors: Iterable<Actor>): LikelyTwins[] {
  const byWord = new Map<string, Actor[]>();
  for (const actor of actors) {
    for (const key of twinKeys(namesOf(actor))) {
      append(byWord, key, actor);
    }
  }
  const found = new Map<string, LikelyTwins & { readonly name: string }>();
  for (const alike of byWord.values()) {
    if (alike.length < 2 || alike.length > COMMON) continue;
    for (const [i, a] of alike.entries()) {
      for (const b of alike.slice(i + 1)) {
        const [first, second] = a.id < b.id ? [a, b] : [b, a];
        const key = `${first.id} ${second.id}`;
        if (first === second || !canBeOneByType(first, second) || found.has(key)) continue;
        const likeness = actorLikeness(first, second);
        if (likeness !== 'other') found.set(key, { a: first.id, b: second.id, likeness, name: first.name });
      }
    }
  }
  return [...found.values()]
    .sort(
      (x, y) =>
        byCodeUnits(y.likeness, x.likeness) ||
        byCodeUnits(x.name, y.name) ||
        byCodeUnits(x.a, y.a) ||
        byCodeUnits(x.b, y.b),
    )
    .map(({ a, b, likeness }) => ({ a, b, likeness }));
}

function actorLikeness(a: Actor, b: Actor): ReturnType<typeof nameLikeness> {
  const likenesses = namesOf(a).flatMap((one) => namesOf(b).map((other) => nameLikeness(one, other)));
  return likenesses.find((one) => one === 'same') ?? likenesses.find((one) => one === 'near') ?? 'other';
}

export function namesOf({ name, shortName }: Actor): string[] {
  return shortName === undefined ? [name] : [name, shortName];
}

/**
 * Keys under which actors become candidates for comparison: whole words, beginnings and ends of words, all words joined,
 * initials.
 */
export function twinKeys(names: readonly string[]): Set<string> {
  const keys = new Set<string>();
  for (const name of names) {
    const words = nameWords(name);
    for (const word of words) {
      keys.add(word);
      if (word.length >= 5) keys.add(`${word.slice(0, 3)}…`).add(`…${word.slice(-3)}`);
    }
    keys.add(words.toSorted().join(' ')).add(words.join(''));
    const telling = words.filter((word) => !LOOSE_WORDS.has(word));
    if (telling.length < words.length && telling.length > 0) keys.add(telling.toSorted().join(' '));
    if (words.length >= 3) keys.add(words.map((word) => word[0]).join(''));
  }
  return keys;
}

export function canBeOneByType(a: Pick<Actor, 'type'>, b: Pick<Actor, 'type'>): boolean {
  return a.type === b.type || a.type === 'unknown' || b.type === 'unknown';
}
