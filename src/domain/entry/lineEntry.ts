import { type Actor, holdsRole } from '../actor';
import { fold } from '../folding';
import { type MapDocument, officerOf } from '../mapDocument';
import { nameLikeness } from '../merging/nameLikeness';
import { rememberedFor } from '../remembered/rememberedFor';
import type { RoleName } from '../role';
import { actorNamed, matchingActors } from '../search/actorSearch';
import { foldedWords } from '../words/foldedWords';
import { typeOfName } from '../words/typeOfName';
import { type Entry, type EntryEnd, type EntryTie, NOTHING_SAID, type Said } from './entry';
import type { KindWords } from './entryWords';
import { isMyself } from './isMyself';
import type { LineContext, LineEnd, ReadLine } from './readLine';

const MOST_MATCHES = 8;

/** What a line knows of the map it is typed over. A few microseconds for each text looked up. */
export function lineContext(document: MapDocument, kinds: KindWords): LineContext {
  return {
    kinds,
    isName: (text) => actorNamed(document.actors, text) !== undefined,
    typeOf: (text) => actorNamed(document.actors, text)?.type,
    territory: (text) => territoriesOf(document.actors).get(fold(text)),
    theme: (text) => themesOf(document.themes).get(fold(text)),
  };
}

/**
 * What a line would add to the map. A name in another spelling matches the actor who bears it, and so does one word of a name
 * beside another end ("Mairie de Roches – Léa"), or the first word in a sentence about them ("Léa peut témoigner"); such
 * matches are `likely`. More than one word makes a new actor: "Marie Martin" is not Marie Martineau. `strictly` allows no
 * likely match.
 */
export function lineEntry(document: MapDocument, read: ReadLine, strictly = false): Entry {
  const ends: EntryEnd[] = [];
  const [only, more] = read.groups.flat();
  const isSaid = only !== undefined && Object.values(only.said).some((one) => one !== undefined && one.length !== 0);
  const isAlone = more !== undefined ? 'no' : isSaid && read.spoken ? 'saidOf' : 'yes';
  const likely = (name: string) => (strictly ? undefined : likelyActor(document, name, isAlone));
  const place = (end: LineEnd) => placeOf(ends, entryEnd(document, end, likely));
  return { ends, ties: lineTies(read, place), guessed: read.guessed };
}

/**
 * All ties of a line: between its groups, and from people to their organisations. `place` returns the index of an end in the
 * entry.
 */
export function lineTies(read: ReadLine, place: (end: LineEnd) => number): EntryTie[] {
  const places = read.groups.map((group) => group.map(place));
  const atWork = read.groups.flat().flatMap((end) => {
    if (!end.at) return [];
    const isShown = typeOfName(end.at.name) !== 'unknown';
    const to = place({ name: end.at.name, said: isShown ? {} : { type: 'structure' } });
    const from = place(end);
    return from === to ? [] : [{ nature: end.at.nature, from, to }];
  });
  return [...tiesBetween(places, read), ...atWork];
}

/** Ties from each member of a group to each of the next; an actor is not tied to itself. */
export function tiesBetween(places: readonly (readonly number[])[], { ties }: Pick<ReadLine, 'ties'>): EntryTie[] {
  return places
    .slice(1)
    .flatMap((group, at) =>
      (places[at] ?? []).flatMap((from) =>
        group.filter((to) => to !== from).map((to): EntryTie => ({ ...ties[at], from, to })),
      ),
    );
}

/** Index of an end, merged with an earlier one of the same name: a name given twice is one actor, with everything said of it. */
export function placeOf(ends: EntryEnd[], end: EntryEnd): number {
  const at = ends.findIndex((one) =>
    one.known || end.known ? one.known?.id === end.known?.id : fold(one.name) === fold(end.name),
  );
  const before = ends[at];
  if (!before) return ends.push(end) - 1;
  ends[at] = { ...before, said: saidTogether(before.said, end.said) };
  return at;
}

function saidTogether(first: Said, second: Said): Said {
  return {
    ...second,
    ...first,
    roles: [...new Set([...first.roles, ...second.roles])],
    themes: [...new Set([...first.themes, ...second.themes])],
  };
}

function entryEnd(
  document: MapDocument,
  { name, said }: LineEnd,
  likelyOf: (name: string) => Actor | undefined,
): EntryEnd {
  const whole = { ...NOTHING_SAID, ...said };
  const exact = actorNamed(document.actors, name) ?? myself(document, name, whole);
  if (exact) return { name, known: exact, said: withoutOwnRole(exact, whole) };
  if (isMyself(name)) return { name: capitalised(name), said: { ...whole, type: 'person', roles: OFFICER } };
  const likely = likelyOf(name);
  return likely ? { name, known: likely, likely: true, said: whole } : { name, said: whole };
}

const OFFICER: readonly RoleName[] = ['officer'];

/** The map's officer, when the name is "moi" or the line gives the role of officer. */
export function myself(document: MapDocument, name: string, { roles }: Pick<Said, 'roles'>): Actor | undefined {
  const officer = officerOf(document);
  return officer !== undefined && (isMyself(name) || roles.includes('officer'))
    ? document.actors.get(officer)
    : undefined;
}

/** Drops the role of officer for the officer: it is nothing new. */
function withoutOwnRole(actor: Actor, said: Said): Said {
  return holdsRole(actor, 'officer') ? { ...said, roles: said.roles.filter((role) => role !== 'officer') } : said;
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Whether a name is alone on its line, in a sentence about it alone, or beside others. */
type Alone = 'no' | 'saidOf' | 'yes';

/** The only actor with another spelling of this name or, unless the name is alone on its line, with this word in its name. */
function likelyActor({ actors }: MapDocument, name: string, isAlone: Alone): Actor | undefined {
  const [only, another] = matchingActors(actors, name, MOST_MATCHES).filter(({ item }) => isMeant(item, name, isAlone));
  return only && !another ? only.item : undefined;
}

/** Matches on the name only: a kind or an area is no name. */
function isMeant({ name, shortName }: Actor, typed: string, isAlone: Alone): boolean {
  return [name, shortName].some(
    (own) =>
      own !== undefined &&
      ((isAlone !== 'yes' && hasWord(own, typed, isAlone === 'saidOf')) || nameLikeness(own, typed) === 'same'),
  );
}

function hasWord(name: string, typed: string, isFirst: boolean): boolean {
  const [word, more] = foldedWords(typed);
  const at = word === undefined || more !== undefined ? -1 : foldedWords(name).indexOf(word);
  return isFirst ? at === 0 : at !== -1;
}

/** A whole line as one name, for a user who means nothing more. */
export function literalEntry(document: MapDocument, typed: string): Entry {
  const name = typed.trim();
  return { ends: [entryEnd(document, { name, said: {} }, () => undefined)], ties: [], guessed: [] };
}

/** First spellings by folded text, computed once for a table. */
function spellings<Table extends object>(textsOf: (table: Table) => readonly (string | undefined)[]) {
  return rememberedFor((table: Table): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    for (const text of textsOf(table)) if (text && !found.has(fold(text))) found.set(fold(text), text);
    return found;
  });
}

/** Territories and themes as first written, by folded text. */
export const territoriesOf = spellings((actors: MapDocument['actors']) =>
  Array.from(actors.values(), ({ territory }) => territory),
);
export const themesOf = spellings((themes: MapDocument['themes']) => Array.from(themes.values(), ({ label }) => label));
