import type { Actor } from './actor';
import { byCodeUnits, fold } from './folding';

/**
 * Actors that answer to what was typed, best first: accents, case and ligatures ignored; each word typed must begin
 * a word of the name, short name, kind or territory, or stand somewhere in the name. Cost: O(actors × words).
 */
export function searchActors(actors: Iterable<Actor>, query: string, limit = 20): Actor[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const scored: { readonly actor: Actor; readonly score: number }[] = [];
  for (const actor of actors) {
    const score = scoreOf(actor, words);
    if (score > 0) scored.push({ actor, score });
  }
  return scored
    .sort(
      (a, b) =>
        b.score - a.score || byCodeUnits(fold(a.actor.name), fold(b.actor.name)) || byCodeUnits(a.actor.id, b.actor.id),
    )
    .slice(0, limit)
    .map(({ actor }) => actor);
}

function scoreOf(actor: Actor, words: readonly string[]): number {
  const name = fold(actor.name);
  const nameWords = wordsOf(name);
  const otherWords = wordsOf(fold([actor.shortName, actor.kind, actor.territory, actor.reference].join(' ')));
  const initials = nameWords.map((word) => word[0]).join('');
  let score = name === words.join(' ') ? 100 : name.startsWith(words.join(' ')) ? 20 : 0;
  for (const word of words) {
    if (nameWords.some((one) => one.startsWith(word))) score += 5;
    else if (otherWords.some((one) => one.startsWith(word))) score += 3;
    else if (word.length > 1 && initials.includes(word)) score += 2;
    else if (name.includes(word)) score += 1;
    else return 0;
  }
  return score;
}

function wordsOf(folded: string): string[] {
  return folded.split(/[\s'’().,;:/-]+/).filter(Boolean);
}

/** The actor of exactly this name or short name, however spelt; none when two answer to it. */
export function actorNamed(actors: Iterable<Actor>, name: string): Actor | undefined {
  const folded = fold(name);
  let found: Actor | undefined;
  for (const actor of actors) {
    if (fold(actor.name) !== folded && (actor.shortName === undefined || fold(actor.shortName) !== folded)) continue;
    if (found) return undefined;
    found = actor;
  }
  return found;
}
