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

/** What the quick line can do with the typed text, in the order offered. */
export type QuickOption =
  /**
   * `exact`: its whole name, or another spelling of it; `begins`: one word that begins its name; `likely`: words of its name;
   * `maybe`: a possible misspelling.
   */
  | { readonly kind: 'go'; readonly actor: Actor; readonly match: 'exact' | 'begins' | 'likely' | 'maybe' }
  | { readonly kind: 'openTie'; readonly tie: TieId; readonly a: Actor; readonly b: Actor }
  | { readonly kind: 'enter'; readonly entry: Entry };

export interface QuickContext {
  readonly kinds: KindWords;
  /** The actor that the previous line was tied to, or the selected one: offered as the other end of a lone name. */
  readonly other?: Actor | undefined;
  /** The selected actor, meant by "elle" or "il". */
  readonly spokenOf?: Actor | undefined;
  /** Translates a typed name into the one on this map: a pseudonym in front of a room. */
  readonly meant?: (typed: string) => string;
}

const MOST_MATCHES = 8;
const PRONOUNS: ReadonlySet<string> = new Set(['elle', 'il', 'she', 'he']);

/**
 * Reads the typed text against the map. For a lone name, offers the actor with exactly that name, then creating it, then
 * possible matches. Enter takes the first, and a user typing fast in front of a room reads no list, so "Marie Martin" must be a
 * new actor beside Marie Martineau. One word that begins a name comes before its creation: "CIVAM" beside "CIVAM Ombrance"
 * would be an unintended duplicate. Any other text: what it adds.
 */
export function quickOptions(document: MapDocument, text: string, context: QuickContext): QuickOption[] {
  const { kinds, other, spokenOf, meant: named = asTyped } = context;
  // A pronoun alone on its line, in capitals or on the map is a name.
  const isPronoun = (typed: string) =>
    PRONOUNS.has(typed.trim().replace(/^\p{Lu}(?=\p{Ll}|$)/u, (first) => first.toLowerCase())) &&
    typed.trim() !== text.trim() &&
    actorNamed(document.actors, typed) === undefined &&
    // When two actors share that name, the name alone would create a third.
    actorNamed(document.actors, spokenOf?.name ?? '')?.id === spokenOf?.id;
  const meant = (typed: string) => (spokenOf && isPronoun(typed) ? spokenOf.name : named(typed));
  const read = readMeant(document, text, kinds, meant);
  const likely = lineEntry(document, read);
  const [only, second] = likely.ends;
  // A text without letters or digits, such as "?", is no name.
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
 * What a line would add when it only adds, without likely matches; tied to `other` when given. `undefined` when nothing was
 * typed.
 */
export function typedEntry(document: MapDocument, text: string, kinds: KindWords, other?: Actor): Entry | undefined {
  const entry = lineEntry(document, readMeant(document, text, kinds, asTyped), true);
  if (entry.ends.length === 0) return undefined;
  return other ? eachTiedTo(entry, other) : entry;
}

/** Ties to `other` every end that has no tie yet. */
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

/** With fewer letters, the beginning of a name means nothing. */
const FEWEST_LETTERS = 3;

/**
 * Actors whose name begins with this one word; when none has it as a whole word, the only one whose name begins with these
 * letters. A given name or an acronym must be a whole word: "Jean" does not begin "Jeanne".
 */
function begunBy(typed: string, actors: readonly Actor[]): readonly Actor[] {
  const { text, words } = searchQuery(typed);
  if (words.length !== 1) return [];
  const begun = actors.filter((actor) => searchedActor(actor).name.startsWith(text));
  const whole = begun.filter((actor) => searchedActor(actor).name.startsWith(`${text} `));
  // A given name shared by several is ambiguous, and may also be a new person.
  if (whole.length > 0) return whole.length > 1 && typeOfName(typed) === 'person' ? [] : whole;
  const isBegun = begun.length === 1 && text.trim().length >= FEWEST_LETTERS && typeOfName(typed) === 'unknown';
  return isBegun ? begun : [];
}

/** True for the whole name; for an organisation also with its words shortened or in full: "CC du Pilat". */
function isThis(actor: Actor, typed: string): boolean {
  return isNamed(actor, typed) || (actor.type !== 'person' && isSameWriting(actor.name, typed));
}

function tiedTo({ ends, ties, guessed }: Entry, other: Actor): Entry {
  if (ends.some(({ known }) => known?.id === other.id)) return { ends, ties, guessed };
  const last = ends.length;
  const end: EntryEnd = { name: other.name, known: other, said: { roles: [], themes: [] } };
  return { ends: [...ends, end], ties: [...ties, { from: last - 1, to: last }], guessed };
}

/** The same entry, with names one slip away from an actor matched to that actor; `undefined` when there are none. */
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

/** For two known actors already tied, opens their tie. For one actor alone with nothing said of it, goes to it. */
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

/** Identifies an option among those of a line. */
export function keyOf(option: QuickOption): string {
  if (option.kind === 'go') return option.actor.id;
  if (option.kind === 'openTie') return option.tie;
  const { ends, ties } = option.entry;
  return JSON.stringify([ends.map(({ name, known, said }) => [known?.id ?? name, said]), ties]);
}
