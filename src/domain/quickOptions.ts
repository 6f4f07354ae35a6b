import type { Actor } from './actor';
import { actorNamed, matchingActors } from './actorSearch';
import type { TieId } from './brand';
import { fold } from './folding';
import type { MapDocument } from './mapDocument';
import { nameLikeness } from './nameLikeness';
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
  const likely = optionOf(document, ends);
  // Who was found by a part of a name may not be who was meant: somebody new is one key further.
  const strict = ends.map((end, i) => ('known' in end && end.likely ? { create: names[i] ?? '' } : end));
  return strict.some((end, i) => end !== ends[i]) ? [likely, optionOf(document, strict)] : [likely];
}

function optionOf(document: MapDocument, ends: readonly FoundEnd[]): QuickOption {
  const [a, b] = ends.flatMap((end) => ('known' in end ? [end.known] : []));
  if (ends.length !== 2 || !a || !b) return { kind: 'createAndTie', ends: ends.map(plain) };
  if (a.id === b.id) return { kind: 'go', actor: a, sure: true };
  const tie = [...document.ties.values()].find(
    (one) => (one.a === a.id && one.b === b.id) || (one.a === b.id && one.b === a.id),
  );
  return tie ? { kind: 'openTie', tie: tie.id, a, b } : { kind: 'tie', a, b };
}

function plain(end: FoundEnd): QuickEnd {
  return 'known' in end ? { known: end.known } : end;
}

/** `likely`: not by its whole name. */
type FoundEnd = { readonly known: Actor; readonly likely?: boolean } | { readonly create: string };

/** The actor of that name, else the only one whose name it begins or writes otherwise, else a new one. */
function endOf(document: MapDocument, name: string): FoundEnd {
  const exact = actorNamed(document.actors, name);
  if (exact) return { known: exact };
  const [only, another] = matchingActors(document.actors, name, MOST_MATCHES).filter(({ item }) =>
    isNamedSo(item, name),
  );
  return only && !another ? { known: only.item, likely: true } : { create: name };
}

/** Every word typed begins a word of its name, or both are two ways to write it. A kind or an area is no name. */
function isNamedSo({ name, shortName }: Actor, typed: string): boolean {
  return [name, shortName].some(
    (own) => own !== undefined && (beginsAll(own, typed) || nameLikeness(own, typed) === 'same'),
  );
}

function beginsAll(name: string, typed: string): boolean {
  const words = wordsOf(name);
  return wordsOf(typed).every((word) => words.some((one) => one.startsWith(word)));
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
