import type { Actor } from '../actor';
import type { ActorId } from '../brand';
import { fold } from '../folding';
import { rememberedFor } from '../remembered/rememberedFor';
import { bestMatches, type Match, type Searched } from './bestMatches';
import { type SearchedText, searchedText } from './searchedText';
import { searchQuery } from './searchQuery';

/**
 * Actors that match the query, best first, ignoring accents, case, ligatures and order. Each typed word must begin a word of
 * the name, short name, kind or territory, spell their beginnings ("ccp"), or abbreviate them ("cc"); then come words inside
 * words, and typing slips. Notes, e-mails and phone numbers are never searched. Cost: see `bestMatches`.
 */
export function searchActors(actors: Iterable<Actor>, query: string, limit = 20): Actor[] {
  return bestMatches([...actors].map(searchedOf), searchQuery(query), limit).map(({ item }) => item);
}

/** The same over the actors of a map, with how sure each match is. */
export function matchingActors(actors: ReadonlyMap<ActorId, Actor>, query: string, limit: number): Match<Actor>[] {
  return bestMatches(searchedActors(actors), searchQuery(query), limit);
}

/** Actors of a table with their searchable text. Time O(actors), once for a table. */
export const searchedActors = rememberedFor((actors: ReadonlyMap<ActorId, Actor>): readonly Searched<Actor>[] =>
  Array.from(actors.values(), searchedOf),
);

/** Searchable text of an actor, computed once for a record. */
export const searchedActor = rememberedFor(
  ({ name, shortName, kind, territory, reference }: Actor): SearchedText =>
    searchedText(name, [shortName, kind, territory, reference]),
);

function searchedOf(actor: Actor): Searched<Actor> {
  return { item: actor, text: searchedActor(actor) };
}

/** The actor with exactly this name or short name, however spelt; `undefined` when two have it. */
export function actorNamed(actors: ReadonlyMap<ActorId, Actor>, name: string): Actor | undefined {
  const folded = fold(name);
  const words = searchQuery(name).text;
  let found: Actor | undefined;
  for (const { item, text } of searchedActors(actors)) {
    // Rules most out by their searchable text, because folding costs more than everything else.
    if (text.name !== words && !text.also.startsWith(words)) continue;
    if (!bears(item, folded)) continue;
    if (found) return undefined;
    found = item;
  }
  return found;
}

/** True when the actor has exactly this name or short name, however spelt. */
export function isNamed(actor: Actor, name: string): boolean {
  return bears(actor, fold(name));
}

function bears({ name, shortName }: Actor, folded: string): boolean {
  return fold(name) === folded || (shortName !== undefined && fold(shortName) === folded);
}
