import type { Actor } from '../actor';
import type { TieId } from '../brand';
import type { MapDocument } from '../mapDocument';
import { actorNamed, isNamed, matchingActors, searchedActor } from '../search/actorSearch';
import { searchQuery } from '../search/searchQuery';
import { isSameWriting } from '../words/nameWords';
import { typeOfName } from '../words/typeOfName';
import { type Entry, type EntryEnd, saysSomething } from './entry';
import type { KindWords } from './entryWords';
import { lineContext, lineEntry, literalEntry } from './lineEntry';
import { namesakes } from './namesakes';
import { type ReadLine, readLine } from './readLine';

/** What the quick line can do with what was typed, in the order in which it is offered. */
export type QuickOption =
  /**
   * `exact`: what was typed is its whole name, or another way to write it; `begins`: one word, by which its name begins; `likely`: words
   * of it; else it may be what was meant.
   */
  | { readonly kind: 'go'; readonly actor: Actor; readonly match: 'exact' | 'begins' | 'likely' | 'maybe' }
  | { readonly kind: 'openTie'; readonly tie: TieId; readonly a: Actor; readonly b: Actor }
  | { readonly kind: 'enter'; readonly entry: Entry };

export interface QuickContext {
  readonly kinds: KindWords;
  /** Whom the line before was tied to, or who is selected: offered as the other end of a lone name. */
  readonly other?: Actor | undefined;
  /** Whom "elle" or "il" means: who is selected. */
  readonly spokenOf?: Actor | undefined;
  /** The name by which this map knows what was typed: in front of a room, a pseudonym. */
  readonly meant?: (typed: string) => string;
}

const MOST_MATCHES = 8;
const PRONOUNS: ReadonlySet<string> = new Set(['elle', 'il', 'she', 'he']);

/**
 * Reads what was typed against the map. A lone name: who has exactly it, then its creation, then whom it may mean: Enter takes the
 * first, and whoever types fast in front of a room reads no list, so that "Marie Martin" is somebody new beside Marie Martineau. One word
 * by which a name begins comes before its creation: "CIVAM" where "CIVAM Ombrance" is would be a second one that nobody meant. Anything
 * else: what it adds.
 */
export function quickOptions(document: MapDocument, text: string, context: QuickContext): QuickOption[] {
  const { kinds, other, spokenOf, meant: named = asTyped } = context;
  // Alone on its line, in capitals or on the map it is a name.
  const isPronoun = (typed: string) =>
    PRONOUNS.has(typed.trim().replace(/^\p{Lu}(?=\p{Ll}|$)/u, (first) => first.toLowerCase())) &&
    typed.trim() !== text.trim() &&
    actorNamed(document.actors, typed) === undefined &&
    // Of two who bear that name, the name alone would make a third.
    actorNamed(document.actors, spokenOf?.name ?? '')?.id === spokenOf?.id;
  const meant = (typed: string) => (spokenOf && isPronoun(typed) ? spokenOf.name : named(typed));
  const read = readMeant(document, text, kinds, meant);
  const likely = lineEntry(document, read);
  const [only, second] = likely.ends;
  // "?" is nobody's name.
  if (!only || !/[\p{L}\p{N}]/u.test(text)) return [];
  const isLone = second === undefined && likely.guessed.length === 0 && !saysSomething(only.said);
  if (isLone && !read.open) return loneOptions(document, only.name, other);
  const toOther = (entry: Entry) => (read.open && other ? tiedTo(entry, other) : entry);
  const entries = [likely, lineEntry(document, read, true)];
  const near = nearEntry(document, likely);
  if (near) entries.push(near);
  const options = entries.map((entry) => optionOf(document, toOther(entry)));
  const unclear = (likely.guessed.length > 0 || read.spoken) && !read.open ? [enter(literalEntry(document, text))] : [];
  return onceEach([...options, ...unclear]);
}

/**
 * What a line that only adds would add, nobody taken for somebody else; tied to `other` when somebody is given. `undefined`:
 * nothing was typed.
 */
export function typedEntry(document: MapDocument, text: string, kinds: KindWords, other?: Actor): Entry | undefined {
  const entry = lineEntry(document, readMeant(document, text, kinds, asTyped), true);
  if (entry.ends.length === 0) return undefined;
  return other ? eachTiedTo(entry, other) : entry;
}

/** Those of the entry that nothing ties yet, each tied to `other`. */
function eachTiedTo({ ends, ties, guessed }: Entry, other: Actor): Entry {
  if (ends.some(({ known }) => known?.id === other.id)) return { ends, ties, guessed };
  const last = ends.length;
  const end: EntryEnd = { name: other.name, known: other, said: { roles: [], themes: [] } };
  const isTied = (at: number) => ties.some(({ to }) => to === at);
  const more = ends.flatMap((_, from) => (isTied(from) ? [] : [{ from, to: last }]));
  return { ends: [...ends, end], ties: [...ties, ...more], guessed };
}

const asTyped = (typed: string) => typed;

function readMeant(document: MapDocument, text: string, kinds: KindWords, meant: (typed: string) => string): ReadLine {
  const known = lineContext(document, kinds);
  const read = readLine(text, {
    ...known,
    isName: (name) => known.isName(meant(name)),
    typeOf: (name) => known.typeOf(meant(name)),
  });
  return {
    ...read,
    groups: read.groups.map((group) =>
      group.map((end) => ({
        ...end,
        name: meant(end.name),
        ...(end.at ? { at: { ...end.at, name: meant(end.at.name) } } : {}),
      })),
    ),
  };
}

function loneOptions(document: MapDocument, name: string, other: Actor | undefined): QuickOption[] {
  const exact = actorNamed(document.actors, name);
  const found = matchingActors(document.actors, name, MOST_MATCHES);
  const begun = begunBy(
    name,
    found.flatMap(({ item, sure }) => (sure ? [item] : [])),
  );
  const matchOf = (actor: Actor, sure: boolean) => {
    if (isThis(actor, name)) return 'exact';
    return begun.includes(actor) ? 'begins' : sure ? 'likely' : 'maybe';
  };
  const matches = found.map(({ item, sure }) => ({ kind: 'go', actor: item, match: matchOf(item, sure) }) as const);
  const end: EntryEnd = { name, said: { roles: [], themes: [] }, ...(exact ? { known: exact } : {}) };
  const alone: Entry = { ends: [end], ties: [], guessed: [] };
  const isNear = other !== undefined && other.id !== exact?.id;
  const tied = isNear ? [optionOf(document, tiedTo(alone, other))] : [];
  const named = matches.filter(({ match }) => match === 'exact');
  const added = named.length > 0 ? [] : [enter(alone)];
  return [
    ...named,
    ...matches.filter(({ match }) => match === 'begins'),
    ...added,
    ...tied.filter(({ kind }) => kind === 'enter'),
    ...matches.filter(({ match }) => match !== 'exact' && match !== 'begins'),
  ];
}

/** Of fewer letters, what begins a name says nothing. */
const FEWEST_LETTERS = 3;

/**
 * Those whose name has this one word at its beginning; where none has it whole, the only one whose name begins so. A given name or an
 * acronym is whole by itself: "Jean" is not the beginning of "Jeanne".
 */
function begunBy(typed: string, actors: readonly Actor[]): readonly Actor[] {
  const { text, words } = searchQuery(typed);
  if (words.length !== 1) return [];
  const begun = actors.filter((actor) => searchedActor(actor).name.startsWith(text));
  const whole = begun.filter((actor) => searchedActor(actor).name.startsWith(`${text} `));
  // Of several who share a given name none is meant more than another, nor than one more of them.
  if (whole.length > 0) return whole.length > 1 && typeOfName(typed) === 'person' ? [] : whole;
  const isBegun = begun.length === 1 && text.trim().length >= FEWEST_LETTERS && typeOfName(typed) === 'unknown';
  return isBegun ? begun : [];
}

/** The whole name; of an organisation also with its words in short or in full: "CC du Pilat". */
function isThis(actor: Actor, typed: string): boolean {
  return isNamed(actor, typed) || (actor.type !== 'person' && isSameWriting(actor.name, typed));
}

function tiedTo({ ends, ties, guessed }: Entry, other: Actor): Entry {
  if (ends.some(({ known }) => known?.id === other.id)) return { ends, ties, guessed };
  const last = ends.length;
  const end: EntryEnd = { name: other.name, known: other, said: { roles: [], themes: [] } };
  return { ends: [...ends, end], ties: [...ties, { from: last - 1, to: last }], guessed };
}

/** The same with those who are a slip of the pen away from somebody taken for them; none when nobody is. */
function nearEntry(document: MapDocument, entry: Entry): Entry | undefined {
  let found = false;
  const ends = entry.ends.map((end): EntryEnd => {
    const [near, another] = end.known ? [] : namesakes(document.actors, end.name);
    if (near?.likeness !== 'near' || another || entry.ends.some(({ known }) => known?.id === near.actor.id)) return end;
    found = true;
    return { ...end, known: near.actor, likely: true };
  });
  return found ? { ...entry, ends } : undefined;
}

const enter = (entry: Entry): QuickOption => ({ kind: 'enter', entry });

/** Two known actors that are tied already: their tie. One alone of whom nothing is said: that actor. */
function optionOf(document: MapDocument, entry: Entry): QuickOption {
  const [a, b] = entry.ends.map(({ known }) => known);
  if (!a || entry.ends.some(({ known, said }) => !known || saysSomething(said))) return enter(entry);
  if (entry.ends.length === 1) return { kind: 'go', actor: a, match: 'exact' };
  const [said] = entry.ties;
  if (!b || entry.ends.length !== 2 || said?.nature !== undefined) return enter(entry);
  const tie = [...document.ties.values()].find(
    (one) => (one.a === a.id && one.b === b.id) || (one.a === b.id && one.b === a.id),
  );
  return tie ? { kind: 'openTie', tie: tie.id, a, b } : enter(entry);
}

function onceEach(options: readonly QuickOption[]): QuickOption[] {
  const keys = options.map(keyOf);
  return options.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

/** What tells an option from the others of a line. */
export function keyOf(option: QuickOption): string {
  if (option.kind === 'go') return option.actor.id;
  if (option.kind === 'openTie') return option.tie;
  const { ends, ties } = option.entry;
  return JSON.stringify([ends.map(({ name, known, said }) => [known?.id ?? name, said]), ties]);
}
