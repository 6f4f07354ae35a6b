import type { Actor } from '../../domain/actor';
import { fold } from '../../domain/folding';
import { type Passage, plainName } from '../../domain/passages/passage';
import { isWithin } from '../../domain/passages/passageEdits';
import { SMALL_WORDS_OF_NAMES } from '../../domain/words/smallWordsOfNames';
import { ORGANISATION_WORDS } from '../../domain/words/tellTaleWords';
import { isPost } from '../columns/columnContent';
import { typeOfReadName } from '../names/readNames';
import { addressAfter } from './addressedPassages';
import { civilityLength } from './civility';
import { DAY_BEFORE } from './datedPassages';
import type { KnownNames } from './knownNames';
import type { ListedItem } from './listedItems';

/** Somebody whom a text names, once however often it does. */
export interface NamedActor {
  readonly name: string;
  readonly type: Actor['type'];
  /** Where they work, as the text says right beside their name. */
  readonly structure?: string;
  readonly email?: string;
  readonly isThere: boolean;
}

export interface NamedInText {
  readonly actors: readonly NamedActor[];
  readonly themes: readonly string[];
}

/** Whom and what the underlined passages of a text name. */
export function namedInText(
  text: string,
  passages: readonly Passage[],
  items: readonly ListedItem[],
  { actors: known }: KnownNames,
): NamedInText {
  const types = new Map(known.map(({ name, type }) => [fold(name), type]));
  const said = actorPassages(passages, items).map((one) => saidOf(text, one, types));
  const full = new Map<string, Said[]>();
  for (const one of said) if (!one.isSurname) mergeInto(full, { ...one, key: keyOfPart(one, said) });
  const people = [...full.values()].flat().filter(({ type }) => type === 'person');
  for (const one of said) if (one.isSurname) mergeInto(full, { ...one, key: keyOfSurname(one, people) });
  const labels = new Map<string, string>();
  for (const { kind, from, to } of passages) {
    const label = kind === 'theme' ? plainName(text.slice(from, to)) : '';
    if (label !== '' && !labels.has(fold(label))) labels.set(fold(label), label);
  }
  return { actors: [...full.values()].flat().map(actorOf), themes: [...labels.values()] };
}

interface Said extends NamedActor {
  /** The same for who is the same. */
  readonly key: string;
  /** "Mme Nguyen": who that is, a fuller name in the text may say. */
  readonly isSurname: boolean;
}

function actorOf({ key: _key, isSurname: _isSurname, ...actor }: Said): NamedActor {
  return actor;
}

/** A passage that names an actor, the entry of a list it is in, and the next that names one. */
interface ActorPassage {
  readonly passage: Passage;
  readonly item: ListedItem | undefined;
  readonly next: Passage | undefined;
  readonly before: readonly Passage[];
}

/** Passages of a line that are looked at before somebody's name. */
const LOOKED_BACK = 12;

/** Passages and entries both stand in the order of the text. */
function actorPassages(all: readonly Passage[], items: readonly ListedItem[]): ActorPassage[] {
  const passages = all.filter(({ kind }) => kind !== 'theme');
  let at = 0;
  return passages.map((passage, i) => {
    while ((items[at]?.to ?? Number.POSITIVE_INFINITY) < passage.to) at++;
    const item = items[at];
    return {
      passage,
      item: item && isWithin(passage, item) ? item : undefined,
      next: passages[i + 1],
      before: passages.slice(Math.max(0, i - LOOKED_BACK), i),
    };
  });
}

function saidOf(
  text: string,
  { passage, item, next, before }: ActorPassage,
  types: ReadonlyMap<string, Actor['type']>,
): Said {
  const written = plainName(text.slice(passage.from, passage.to));
  const isPerson = passage.kind === 'person';
  const civility = isPerson ? civilityLength(written) : 0;
  const bare = written.slice(civility);
  const isSurname = isPerson && ((civility > 0 && isSurnameAlone(bare)) || INITIAL.test(bare));
  const name = isPerson ? firstNameFirst(isSurname ? written : bare) : capitalised(written);
  const type = types.get(fold(name)) ?? typeFor(passage, name);
  const beside = isPerson
    ? (organisationBeside(text, passage, next, item) ?? organisationBefore(text, passage, before, item))
    : undefined;
  const email = addressAfter(text, passage.to);
  return {
    name,
    type,
    ...(beside === undefined ? {} : { structure: capitalised(plainName(text.slice(beside.from, beside.to))) }),
    ...(email === undefined ? {} : { email }),
    isThere: item?.list === 'there' && isPerson,
    key: isPerson ? fold(bare).replace(/,/g, '').split(' ').sort().join(' ') : fold(name),
    isSurname,
  };
}

function typeFor({ kind }: Passage, name: string): Actor['type'] {
  if (kind !== 'organisation') return kind === 'person' ? 'person' : 'unknown';
  const shown = typeOfReadName(name);
  return shown === 'network' || shown === 'body' ? shown : 'structure';
}

/** "Belkacem, Samira", as programs of mail write it. */
function firstNameFirst(name: string): string {
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  return turned ? `${turned[2]} ${turned[1]}` : name;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Between a name and an organisation: a bracket that opens, or, in an entry of a list, a function, before a bracket or not. */
const IN_BRACKETS = /^\s*\([^()\n]{0,60}$/u;
const IN_ENTRY = /^\s*(?:\([\p{L} ]{2,30}\)\s*)?[*_]*\s*(?:,|–|—|-|:|<[^<>\n]*>)[^;.()\n]{0,60}\(?$/u;

/** "-> pas de lien avec la CAF", ": appelle la mairie": what somebody does, and not where. */
const DOES =
  /[-=]>|→|(?<!\p{L})(?:pas|avec|sans|contre|vers|conna[iî]t|contacte|appelle|demande|propose|rencontre|sollicite|relance|voit|verra|[ée]crit|with|not|knows?|calls?|asks?|contacts?|meets?)(?!\p{L})/iu;

/** The organisation that stands in brackets after somebody's name, or further in their entry of a list. Near is not enough. */
function organisationBeside(
  text: string,
  person: Passage,
  next: Passage | undefined,
  item: ListedItem | undefined,
): Passage | undefined {
  if (next?.kind !== 'organisation') return undefined;
  const between = text.slice(person.to, next.from);
  if (IN_BRACKETS.test(between)) return next;
  const isAbout = ABOUT.test(text.slice(Math.max(0, person.from - LONGEST_VERB), person.from));
  if (isOf(between) && !isAbout && mayEmploy(text, next)) return next;
  // "Présents : Léa Brunet – Mairie de Mortagne, Idriss Kane – Centre social".
  if (item && isWithin(next, item) && /^[ \u00A0][–—-][ \u00A0]$/.test(between)) return next;
  if (!item && isSignature(text, person, next)) return next;
  if (!item?.isWholeLine || !isWithin(next, item)) return undefined;
  const lead = text.slice(item.from, person.from);
  const isFirst = !/\p{L}/u.test(lead) || civilityLength(`${lead}X`) === lead.length;
  return isFirst && IN_ENTRY.test(between) && !DOES.test(between) ? next : undefined;
}

/** "Fatou Diop du Secours populaire", "Paul Vasseur, directeur de l'Espace jeunes", wherever it is said. */
function isOf(between: string): boolean {
  const [, post, joint = ''] = OF.exec(between) ?? [];
  // "I met Tom Reed at the Community Centre" says where.
  return joint !== '' && (post === undefined ? !joint.startsWith('at') : isPost(post));
}

const OF =
  /^(?:,?|,[ \u00A0](\p{Ll}[\p{L}'’ -]{2,40}))[ \u00A0](du|des|de la|de l['’]|d['’]|de|of(?: the)?|at(?: the)?|from(?: the)?)[ \u00A0]?$/u;

/** "Parler à Zoé Noir du Secours populaire": of what one tells her. */
const ABOUT =
  /(?<!\p{L})(?:parl|inform|pr[ée]v[ei]n|avert|avis[ée])\p{L}*(?:[ \u00A0](?:à|aussi|bien|M\.|Mme|Mr\.?|Mrs\.?|Madame|Monsieur))*[ \u00A0]$/iu;
const LONGEST_VERB = 40;

/** Nobody works for a committee or a network. */
const mayEmploy = (text: string, { from, to }: Passage) =>
  !['body', 'network'].includes(typeOfReadName(plainName(text.slice(from, to))));

/** "Emmaüs, représentée par Mme Roux", wherever it is said. */
const REPRESENTED_BY = /^,?\s*\(?(?:repr[ée]sent[ée]\p{L}*\s+par|represented\s+by)\s[^;:()\n]{0,40}$/iu;

/** "02/10 – CCAS de Vernes : rencontré Alice Weber"; whom one only spoke of may be of anywhere. */
const MET = /(?<!\p{L})(?:rencontr|vue?s?|avec|appel|visit|accueil|met|saw|called|with)/iu;

/** "CCAS de Vernes : Alice Weber, Tom Roux" and "Ligue (Sylvie Klein)", in an entry of a list: whose people they are. */
function organisationBefore(
  text: string,
  person: Passage,
  before: readonly Passage[],
  item: ListedItem | undefined,
): Passage | undefined {
  const last = before.at(-1);
  if (last?.kind === 'organisation' && REPRESENTED_BY.test(text.slice(last.to, person.from))) return last;
  const lineStart = text.lastIndexOf('\n', person.from) + 1;
  const line = text.slice(lineStart, person.from);
  if (!item && !(DAY_BEFORE.test(line) && MET.test(line))) return undefined;
  if (item && last?.kind === 'organisation' && isWithin(last, item) && /^ \($/.test(text.slice(last.to, person.from)))
    return last;
  const first = before.find(({ from }) => from >= lineStart);
  if (first?.kind !== 'organisation' || /\p{L}/u.test(text.slice(lineStart, first.from))) return undefined;
  // "Ville de Brest – direction de l'habitat : Paul Kerjean".
  const between = text.slice(first.to, person.from).replace(/^[ \u00A0][–—-][ \u00A0]\p{Ll}[^:;()\n]{3,60}(?=:)/u, '');
  return /^[ \u00A0]?:[^:;()\n]*$/.test(between) ? first : undefined;
}

/** "Bérengère Monnot", then "Mairie de Salins": each alone on its line, but for what somebody does, as a message ends. */
function isSignature(text: string, person: Passage, next: Passage): boolean {
  const before = text.slice(0, person.from).split('\n').at(-1) ?? '';
  const after = text.slice(next.to).split('\n', 1)[0] ?? '';
  const between = text.slice(person.to, next.from);
  return /^[\s>]*$/.test(before) && /^\s*$/.test(after) && SIGNED.test(between);
}

const SIGNED = /^[ \t]*\r?\n(?:[ >\t]*\p{L}[^\n:.!?]{2,50}(?:\n|,[ \u00A0]))?[ >\t]*$/u;

/** "Nguyen", "Le Bras". */
function isSurnameAlone(name: string): boolean {
  return name
    .split(' ')
    .slice(0, -1)
    .every((word) => SMALL_WORDS_OF_NAMES.has(fold(word)));
}

const INITIAL = /^\p{Lu}h?\.[ \u00A0]?\p{Lu}/u;
const INITIAL_WORD = /^\p{L}h?\.$/u;

/** Whoever alone has this surname in the text, "Thi Mai Nguyen"; otherwise nobody but "Mme Nguyen", or "T. Nguyen". */
function keyOfSurname({ key }: Said, people: readonly Said[]): string {
  const parts = key.split(' ');
  const same = people.filter((one) => {
    const words = one.key.split(' ');
    return parts.every((part) =>
      words.some((word) => word === part || (INITIAL_WORD.test(part) && word.startsWith(part.charAt(0)))),
    );
  });
  return same.length === 1 ? (same[0]?.key ?? key) : key;
}

/** "La CAF" is the "CAF du Lot", "the Community Centre" the one of Riverside, where the text names no other. */
function keyOfPart({ key, name, type }: Said, said: readonly Said[]): string {
  // No proper name is in it.
  const isOfWords = name.split(' ').every((word) => OF_MANY.has(fold(word)) || ORGANISATION_WORDS.has(fold(word)));
  if (type === 'person' || !(isOfWords || /^\p{Lu}{2,8}$/u.test(name))) return key;
  const isLonger = (one: string) =>
    (one.startsWith(name) && /^ (?:d|\d)/.test(one.slice(name.length))) || (isOfWords && one.endsWith(` ${name}`));
  const longer = new Set(said.filter((one) => isLonger(one.name)).map((one) => one.key));
  const [only = key] = longer;
  return longer.size === 1 ? only : key;
}

const OF_MANY: ReadonlySet<string> = new Set(['locale', 'municipal', 'rural', 'social', 'community', 'town', 'food']);

/** The same name is the same actor; with another structure it is somebody else. */
function mergeInto(all: Map<string, Said[]>, one: Said): void {
  const homonyms = all.get(one.key) ?? [];
  const at = homonyms.findIndex((before) => maySame(before, one));
  const before = homonyms[at];
  if (before) homonyms[at] = { ...one, ...before, isThere: before.isThere || one.isThere };
  else all.set(one.key, [...homonyms, one]);
}

/** An address decides, then where they work. */
function maySame(one: Said, other: Said): boolean {
  const isSame = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || fold(a) === fold(b);
  if (one.email !== undefined && other.email !== undefined) return isSame(one.email, other.email);
  return isSame(one.structure, other.structure) || isShorter(one.structure, other.structure);
}

/** "Riverside Community Centre" is "the Community Centre" further on. */
function isShorter(one = '', other = ''): boolean {
  const [short = '', long = ''] = [fold(one), fold(other)].toSorted((a, b) => a.length - b.length);
  return short.includes(' ') && ` ${long} `.includes(` ${short} `);
}
