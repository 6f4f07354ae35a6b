import type { Actor } from '../actor';
import type { ActorId } from '../brand';
import { fold } from '../folding';
import { rememberedFor } from '../remembered/rememberedFor';
import { bestMatches, type Match, type Searched } from './bestMatches';
import { type SearchedText, searchedText } from './searchedText';
import { searchQuery } from './searchQuery';

/**
 * Actors that answer to what was typed, best first: accents, case, ligatures and order ignored; each word typed begins a word of
 * the name, short name, kind or territory, spells their beginnings ("ccp"), or stands for them ("cc"); then words inside
 * words and slips of the pen. Notes, e-mails and phone numbers are never looked at. Cost: see `bestMatches`.
 */
export function searchActors(actors: Iterable<Actor>, query: string, limit = 20): Actor[] {
  return bestMatches([...actors].map(searchedOf), searchQuery(query), limit).map(({ item }) => item);
}

/** The same of all actors of a map, with how sure each answer is. */
export function matchingActors(actors: ReadonlyMap<ActorId, Actor>, query: string, limit: number): Match<Actor>[] {
  return bestMatches(searchedActors(actors), searchQuery(query), limit);
}

/** The actors of a table with what they are found by. Time O(actors) once for a table. */
export const searchedActors = rememberedFor((actors: ReadonlyMap<ActorId, Actor>): readonly Searched<Actor>[] =>
  Array.from(actors.values(), searchedOf),
);

/** What an actor is found by, made once for a record. */
export const searchedActor = rememberedFor(
  ({ name, shortName, kind, territory, reference }: Actor): SearchedText =>
    searchedText(name, [shortName, kind, territory, reference]),
);

function searchedOf(actor: Actor): Searched<Actor> {
  return { item: actor, text: searchedActor(actor) };
}

/** The actor of exactly this name or short name, however spelt; none when two answer to it. */
export function actorNamed(actors: ReadonlyMap<ActorId, Actor>, name: string): Actor | undefined {
  const folded = fold(name);
  const words = searchQuery(name).text;
  let found: Actor | undefined;
  for (const { item, text } of searchedActors(actors)) {
    // Most are told apart by what is known of them: folding costs more than all the rest.
    if (text.name !== words && !text.also.startsWith(words)) continue;
    if (!bears(item, folded)) continue;
    if (found) return undefined;
    found = item;
  }
  return found;
}

/** Whether the actor has exactly this name or short name, however spelt. */
export function isNamed(actor: Actor, name: string): boolean {
  return bears(actor, fold(name));
}

function bears({ name, shortName }: Actor, folded: string): boolean {
  return fold(name) === folded || (shortName !== undefined && fold(shortName) === folded);
}
