import type { ActorType } from '../actor';
import { fold } from '../folding';
import type { TieNature } from '../tie';
import { PERSON_ROLES } from '../words/tellTaleWords';
import { typeOfName } from '../words/typeOfName';
import { valueOf } from '../words/values';
import { isBareHouse } from './bareHouses';
import { bareName, isSmallOrganisation } from './bareName';
import type { Said } from './entry';
import { type KindWords, saidByWords, tieSaidBy } from './entryWords';
import { isMyself } from './isMyself';
import { AT, OF } from './withTieMarks';

/** What tells names from other words where a line is typed. */
export interface SpeechContext {
  readonly isName: (text: string) => boolean;
  /** Type of the actor with this name on the map. */
  readonly typeOf: (text: string) => ActorType | undefined;
  readonly territory: (text: string) => string | undefined;
  readonly theme: (text: string) => string | undefined;
  readonly kinds: KindWords;
}

/**
 * Splits several names given in a row, "Jean Petit ; Anne Roux", "Léa, Marc et la CUMA"; `undefined` when the text is one name
 * or a row.
 */
export function spokenNames(text: string, context: SpeechContext): readonly string[] | undefined {
  const { isName } = context;
  if (isName(text)) return undefined;
  if (isWithHouse(text, context)) return undefined;
  const bySign = /;/.test(text) ? text.split(/\s*;\s*/) : text.split(/\s*,\s*(?:et\s+|and\s+)?/u);
  const cells = bySign.filter((cell) => cell !== '');
  const parts = cells.map((cell) => byAnd(cell, context) ?? [cell]);
  const names = parts.flat().map((name) => bareName(name, isName));
  if (names.length < 2) return undefined;
  if (cells.length > 1 && !cells.every((cell, at) => (parts[at]?.length ?? 0) > 1 || isNamed(cell, context)))
    return undefined;
  if (/,/.test(text) && !/;/.test(text) && isMyself(cells[0] ?? '')) return undefined;
  return names;
}

/** "Luc Bernard, CUMA du Val": the text after a comma describes the person, here where they work. */
function isWithHouse(text: string, context: SpeechContext): boolean {
  const [person = '', house = '', more] = text.split(/\s*,\s*/u);
  return !/;/.test(text) && more === undefined && isSomebody(person, context) && isHouse(house, context);
}

/**
 * True for an organisation of the map, or for a text that its words show to be one: a name without a type on the map may be
 * anybody's.
 */
function isHouse(text: string, context: SpeechContext): boolean {
  if (isOrganisationOfMap(bareName(text, context.isName), context)) return true;
  return isOrganisation(text, context) && !['person', 'unknown'].includes(typeOfName(text));
}

/** Only structures: people are members of a network or a body, they do not work there. */
const isOrganisationOfMap = (text: string, { typeOf }: SpeechContext) => typeOf(text) === 'structure';

/** True for a person of the map, or by the name when the map has no type for it. */
function isSomebody(name: string, { typeOf }: SpeechContext): boolean {
  const known = typeOf(name) ?? 'unknown';
  return (known === 'unknown' ? typeOfName(name) : known) === 'person';
}

/** Splits "Jean Petit et Anne Roux", "Léa et la CUMA du Val", "Chloé et Martin"; "Martin et Fils" is one name. */
function byAnd(text: string, context: SpeechContext): readonly string[] | undefined {
  if (context.isName(text)) return undefined;
  const sides = text.split(/\s+(?:et|and)\s+/iu);
  if (sides.length < 2) return undefined;
  const isAnd = sides.slice(1).every((side, at) => {
    const before = sides[at] ?? '';
    return (
      isPart(before, context) && (isPart(side, context) || (isOneWord(before) && isOneWord(side) && !isOfFirm(side)))
    );
  });
  return isAnd ? sides : undefined;
}

const isOneWord = (text: string) => /^\p{Lu}[\p{L}\p{M}-]+$/u.test(text);
const isOfFirm = (text: string) => /^(?:fils|cie|co|associés|frères|sons|filles)$/iu.test(text);

/** True beside "et" for a person, or for an organisation of two words or in capitals, since "Arts et Métiers" is one name. */
function isPart(text: string, context: SpeechContext): boolean {
  if (context.isName(text) || isMyself(text)) return true;
  const bare = bareName(text, context.isName);
  if (isOfFirm(bare) || !/^[\p{Lu}\uE000]/u.test(bare)) return false;
  const type = typeOfName(bare);
  return type === 'person' || (type !== 'unknown' && /\s|^\p{Lu}{2,}$/u.test(bare));
}

/** True for a cell that names an actor and does not describe the previous one. */
function isNamed(cell: string, context: SpeechContext): boolean {
  const name = cell.split(/[,@#]/u, 1)[0]?.trim() ?? '';
  if (context.isName(name) || isMyself(name)) return true;
  if (saidByWords(name, context.kinds) || tieSaidBy(name) || context.territory(name) || context.theme(name))
    return false;
  if (roleThere(name, context) || !(/^[\p{Lu}\uE000]/u.test(name) || isSmallOrganisation(name))) return false;
  return typeOfName(name) !== 'unknown';
}

/** Where somebody is from: "de la CUMA du Val", "at Riverside Trust". */
const FROM = new RegExp(String.raw`^(?:${OF}|${AT}|(?:from|of|at|for)(?:\s+the(?=\s))?)\s*(?=\S)`, 'u');
const MEMBERS =
  /^(?:membres?|adhérente?|présidente?|vice-présidente?|trésori[eè]re?|secrétaire|bénévole|élue?|member|chair|chairman|chairwoman|treasurer|volunteer)$/iu;
const ROLE = new RegExp(
  String.raw`^((?:\S+\s+){0,3}?\S+)\s+(${OF}|${AT}|en|(?:of|at|for|in)(?:\s+the(?=\s))?)\s*(?=\S)(.+)$`,
  'u',
);

/** What a cell after a name says of a person: "maire de Saint-Just", "animatrice du PETR", "de la CUMA du Val". */
export interface SaidOfPerson {
  readonly said: Partial<Said>;
  /** The organisation it names, and the nature of the person's tie to it. */
  readonly at?: { readonly name: string; readonly nature: TieNature };
}

/**
 * True for an organisation of the map after a person's name, even when its words may be a kind or an area too: "Office de
 * tourisme".
 */
export function isHouseOfMap(cell: string, name: string, context: SpeechContext): boolean {
  const { roles = [], type } = saidByWords(cell, context.kinds) ?? {};
  // "Marie, Petit": two words, of which the second may be a last name.
  const mayBeNames = isOneWord(name) && isOneWord(cell);
  const isOther = roles.length > 0 || type === 'person' || mayBeNames;
  return !isOther && isSomebody(name, context) && isOrganisationOfMap(cell, context);
}

/** Where a person works, from the cell after the name: "CUMA du Val", "les Jardins de Lans", "mairie". */
export function houseOfPerson(cell: string, name: string, context: SpeechContext): SaidOfPerson | undefined {
  const house = bareName(cell, context.isName);
  return isSomebody(name, context) && isHouse(house, context)
    ? { said: { type: 'person' }, at: { name: house, nature: 'worksFor' } }
    : undefined;
}

export function saidOfPerson(cell: string, context: SpeechContext): SaidOfPerson | undefined {
  const from = FROM.exec(cell);
  if (from) {
    const name = cell.slice(from[0].length);
    return isOrganisation(name, context)
      ? { said: { type: 'person' }, at: { name: bareName(name, context.isName), nature: 'worksFor' } }
      : undefined;
  }
  const role = roleThere(cell, context);
  if (!role) return undefined;
  const { title, rest } = role;
  const profile = valueOf('profile', title) ?? valueOf('profile', title.split(/\s+/u, 1)[0] ?? '');
  const said: Partial<Said> = { type: 'person', ...(profile ? { profile } : {}) };
  const nature = MEMBERS.test(title) ? 'memberOf' : 'worksFor';
  if (!isOrganisation(rest, context)) return { said: { ...said, mission: cell } };
  // "directrice de l’école": only the whole phrase tells which one, so it is kept as the mission.
  const mission = isBareHouse(rest) ? { mission: cell } : {};
  return { said: { ...said, ...mission }, at: { name: bareName(rest, context.isName), nature } };
}

/**
 * Reads "Léa Morel (CUMA du Val)", "CUMA du Val (Léa Morel)", "Jean Petit (maire de Saint-Just)": the person, and what the
 * other part says of them.
 */
export function saidInBrackets(
  text: string,
  context: SpeechContext,
): { readonly name: string; readonly of: SaidOfPerson } | undefined {
  const [, outer = '', inner = ''] = IN_BRACKETS.exec(text) ?? [];
  if (inner === '') return undefined;
  if (isPerson(outer)) {
    const house = bareName(inner, context.isName);
    if (isOrganisation(house, context)) return worksThere(outer, house);
    const words = saidByWords(inner, context.kinds);
    const of =
      saidOfPerson(inner, context) ?? (words && (words.type ?? 'person') === 'person' ? { said: words } : undefined);
    return of && { name: outer, of };
  }
  return isPerson(inner) && isOrganisation(outer, context)
    ? worksThere(inner, bareName(outer, context.isName))
    : undefined;
}

const IN_BRACKETS = /^([^()]+?)\s*\(([^()]{2,80})\)$/u;
const isPerson = (name: string) => typeOfName(name) === 'person';
const worksThere = (name: string, works: string) => ({
  name,
  of: { said: { type: 'person' }, at: { name: works, nature: 'worksFor' } } as const,
});

/** Splits a role that only people have from what it is a role in: "maire" of "Saint-Just". */
function roleThere(
  cell: string,
  context: SpeechContext,
): { readonly title: string; readonly rest: string } | undefined {
  const [first = ''] = fold(cell)
    .replace(/^(?:le|la|l'|un|une|the|an?)\s*\b/u, '')
    .split(/[\s']/u);
  if (!PERSON_ROLES.has(first.replace(/\..*$/, '')) || saidByWords(cell, context.kinds)) return undefined;
  const [, title = '', , rest = ''] = ROLE.exec(cell.replace(/^(?:le|la|un|une|the|an?)\s+|^l['’]/iu, '')) ?? [];
  return title === '' ? undefined : { title, rest };
}

function isOrganisation(name: string, { isName }: SpeechContext): boolean {
  if (isName(name)) return true;
  if (isSmallOrganisation(name)) return true;
  return /^[\p{Lu}\uE000]/u.test(name) && !['person', 'unknown'].includes(typeOfName(name));
}
