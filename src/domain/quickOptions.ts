import type { Actor } from './actor';
import { actorNamed, matchingActors } from './actorSearch';
import type { TieId } from './brand';
import type { MapDocument } from './mapDocument';
import { readQuickLine } from './quickLine';

/** A name of the quick line: an actor of the map, or one to be created. */
export type QuickEnd = { readonly known: Actor } | { readonly create: string };

/** What the quick line can do with what was typed, in the order in which it is offered. */
export type QuickOption =
  /** `sure`: what was typed is its name or the beginning of it; else it may be what was meant. */
  | { readonly kind: 'go'; readonly actor: Actor; readonly sure: boolean }
  | { readonly kind: 'create'; readonly name: string }
  | { readonly kind: 'openTie'; readonly tie: TieId; readonly a: Actor; readonly b: Actor }
  | { readonly kind: 'tie'; readonly a: Actor; readonly b: Actor }
  | { readonly kind: 'createAndTie'; readonly ends: readonly QuickEnd[] };

const MOST_MATCHES = 8;

/** Reads what was typed against the map. One name: matches first, then its creation. Several: ties, one to the next. */
export function quickOptions(document: MapDocument, text: string): QuickOption[] {
  const { names } = readQuickLine(text);
  const [first, second] = names;
  if (first === undefined) return [];
  const actors = document.actors;
  if (second === undefined) {
    const matches = matchingActors(actors, first, MOST_MATCHES).map(
      ({ item, sure }) => ({ kind: 'go', actor: item, sure }) as const,
    );
    return actorNamed(actors, first) ? matches : [...matches, { kind: 'create', name: first }];
  }
  const ends = names.map((name) => endOf(document, name));
  const known = ends.flatMap((end) => ('known' in end ? [end.known] : []));
  const [a, b] = known;
  if (names.length === 2 && a && b) {
    if (a.id === b.id) return [{ kind: 'go', actor: a, sure: true }];
    const tie = [...document.ties.values()].find(
      (one) => (one.a === a.id && one.b === b.id) || (one.a === b.id && one.b === a.id),
    );
    return [tie ? { kind: 'openTie', tie: tie.id, a, b } : { kind: 'tie', a, b }];
  }
  return [{ kind: 'createAndTie', ends }];
}

/** The actor of that name, else the only sure match of what was typed, else a new one. */
function endOf(document: MapDocument, name: string): QuickEnd {
  const exact = actorNamed(document.actors, name);
  if (exact) return { known: exact };
  const [only, another] = matchingActors(document.actors, name, 2).filter(({ sure }) => sure);
  return only && !another ? { known: only.item } : { create: name };
}
