import type { Actor } from '../../domain/actor';
import { defined } from '../../domain/defined';
import { fold } from '../../domain/folding';
import { type Passage, plainName } from '../../domain/passages/passage';
import { isWithin } from '../../domain/passages/passageEdits';
import { SMALL_WORDS_OF_NAMES } from '../../domain/words/smallWordsOfNames';
import { ORGANISATION_WORDS } from '../../domain/words/tellTaleWords';
import { typeOfReadName } from '../names/readNames';
import { addressAfter } from './addressedPassages';
import { civilityLength } from './civility';
import { intervieweeAgain } from './interviewee';
import type { KnownNames } from './knownNames';
import type { ListedItem } from './listedItems';
import { mentionedAgain } from './mentionedAgain';
import { houseOfPage, partnersOfPage } from './ownPage';
import { workingTogether } from './workingTogether';
import { type Surroundings, workplaceInText } from './workplaceInText';

/** An actor named in a text, once however often it is named. */
export interface NamedActor {
  readonly name: string;
  readonly type: Actor['type'];
  /** Employer stated right beside the name. */
  readonly structure?: string;
  readonly email?: string;
  readonly contacts: readonly string[];
  readonly isThere: boolean;
}

export interface NamedInText {
  readonly actors: readonly NamedActor[];
  readonly themes: readonly string[];
}

export function namedInText(
  text: string,
  passages: readonly Passage[],
  items: readonly ListedItem[],
  { actors: known }: KnownNames,
): NamedInText {
  const types = new Map(known.map(({ name, type }) => [fold(name), type]));
  const named = passages.filter(({ kind }) => kind !== 'theme');
  const again = [...mentionedAgain(text, named), ...intervieweeAgain(text, named)];
  const meant = new Map(again.map((one) => [one.passage, one.meant]));
  const mentions = [...named, ...meant.keys()].sort((a, b) => a.from - b.from);
  const said = actorPassages(named, mentions, items).map((one) =>
    saidOf(text, { ...one, meant: (passage) => meant.get(passage) ?? passage }, types),
  );
  const full = new Map<string, Said[]>();
  for (const one of said) if (!one.isSurname) mergeInto(full, { ...one, key: keyOfPart(one, said) });
  const people = [...full.values()].flat().filter(({ type }) => type === 'person');
  for (const one of said) if (one.isSurname) mergeInto(full, { ...one, key: keyOfSurname(one, people) });
  const labels = new Map<string, string>();
  for (const { kind, from, to } of passages) {
    const label = kind === 'theme' ? plainName(text.slice(from, to)) : '';
    if (label !== '' && !labels.has(fold(label))) labels.set(fold(label), label);
  }
  const standing = new Map(named.map((passage, i) => [passage, said[i] && standingFor(said[i], full, said, people)]));
  const standingAt = (at: number) => {
    const passage = mentions[at];
    return passage && standing.get(meant.get(passage) ?? passage);
  };
  const ofPage = houseOfPage(text, named);
  const partners = ofPage
    ? partnersOfPage(text, named).map((one) => [standing.get(ofPage), standing.get(one)] as const)
    : [];
  const pairs = [
    ...workingTogether(text, mentions).map(([one, other]) => [standingAt(one), standingAt(other)] as const),
    ...partners,
  ];
  const actors = [...full.values()].flat().map((one) => {
    const contacts = pairs.flatMap(([who, other]) => (who === one && other ? [other.name] : []));
    const house = one.structure === undefined ? undefined : houseCalled(one.structure, full, said);
    const works = house && house.type !== 'person' ? { structure: house.name } : {};
    return { ...actorOf(one), ...works, contacts: [...new Set(contacts)] };
  });
  return { actors, themes: [...labels.values()] };
}

/** The organisation with an actor's employer name, under its final name: "ESAT Les Genêts" for "l'ESAT". */
function houseCalled(name: string, full: ReadonlyMap<string, readonly Said[]>, said: readonly Said[]) {
  const key = withoutArticle(fold(name));
  const found = full.get(key)?.[0];
  if (found) return found;
  const short = said.find((one) => one.type !== 'person' && one.key === key);
  return short && full.get(keyOfPart(short, said))?.[0];
}

/** "La Maison des Possibles" may be called "Maison des Possibles" further on. */
const withoutArticle = (folded: string) => folded.replace(/^(?:l[ae]s? |l['’]|the )(?=.+ )/u, '');

interface Said extends Omit<NamedActor, 'contacts'> {
  readonly key: string;
  /** True for "Mme Nguyen": a fuller name in the text may tell who it is. */
  readonly isSurname: boolean;
}

function actorOf({ key: _key, isSurname: _isSurname, ...actor }: Said): Omit<NamedActor, 'contacts'> {
  return actor;
}

function standingFor(
  one: Said,
  full: ReadonlyMap<string, readonly Said[]>,
  said: readonly Said[],
  people: readonly Said[],
) {
  const key = one.isSurname ? keyOfSurname(one, people) : keyOfPart(one, said);
  return full.get(key)?.find((actor) => maySame(actor, one));
}

interface ActorPassage extends Omit<Surroundings, 'meant'> {
  readonly passage: Passage;
}

const LOOKED_BACK = 12;

/** Passages with their surroundings. Passages, entries and mentions are all in text order. */
function actorPassages(
  passages: readonly Passage[],
  mentions: readonly Passage[],
  items: readonly ListedItem[],
): ActorPassage[] {
  let at = 0;
  let mentioned = 0;
  return passages.map((passage) => {
    while (mentions[mentioned] !== passage) mentioned++;
    while ((items[at]?.to ?? Number.POSITIVE_INFINITY) < passage.to) at++;
    const item = items[at];
    return {
      passage,
      item: item && isWithin(passage, item) ? item : undefined,
      next: mentions[mentioned + 1],
      after: mentions[mentioned + 2],
      before: mentions.slice(Math.max(0, mentioned - LOOKED_BACK), mentioned),
      all: passages,
    };
  });
}

function saidOf(
  text: string,
  { passage, ...around }: Surroundings & { readonly passage: Passage },
  types: ReadonlyMap<string, Actor['type']>,
): Said {
  const written = plainName(text.slice(passage.from, passage.to));
  const isPerson = passage.kind === 'person';
  const civility = isPerson ? civilityLength(written) : 0;
  const bare = written.slice(civility);
  const isSurname = isPerson && ((civility > 0 && isSurnameAlone(bare)) || INITIAL.test(bare));
  const name = isPerson ? firstNameFirst(isSurname ? written : bare) : capitalised(written);
  const type = types.get(fold(name)) ?? typeFor(passage, name);
  const beside = isPerson ? workplaceInText(text, passage, around) : undefined;
  const email = addressAfter(text, passage.to);
  return {
    name,
    type,
    ...(beside === undefined ? {} : { structure: capitalised(plainName(text.slice(beside.from, beside.to))) }),
    ...defined({ email }),
    isThere: around.item?.list === 'there' && isPerson,
    key: isPerson ? fold(bare).replace(/,/g, '').split(' ').sort().join(' ') : withoutArticle(fold(name)),
    isSurname,
  };
}

function typeFor({ kind }: Passage, name: string): Actor['type'] {
  if (kind !== 'organisation') return kind === 'person' ? 'person' : 'unknown';
  const shown = typeOfReadName(name);
  return shown === 'network' || shown === 'body' ? shown : 'structure';
}

/** "Belkacem, Samira", the order mail programs use. */
function firstNameFirst(name: string): string {
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  return turned ? `${turned[2]} ${turned[1]}` : name;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Nguyen", "Le Bras". */
function isSurnameAlone(name: string): boolean {
  return name
    .split(' ')
    .slice(0, -1)
    .every((word) => SMALL_WORDS_OF_NAMES.has(fold(word)));
}

const INITIAL = /^\p{Lu}h?\.[ \u00A0]?\p{Lu}/u;
const INITIAL_WORD = /^\p{L}h?\.$/u;

/** Key of the only person with this surname, "Thi Mai Nguyen"; else the key of "Mme Nguyen" or "T. Nguyen" itself. */
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

/** Key of the only longer name: "CAF du Lot" for "la CAF", "Riverside Community Centre" for "the Community Centre". */
function keyOfPart({ key, name, type }: Said, said: readonly Said[]): string {
  // No proper name is in it.
  const isOfWords = name.split(' ').every((word) => OF_MANY.has(fold(word)) || ORGANISATION_WORDS.has(fold(word)));
  if (type === 'person' || !(isOfWords || /^\p{Lu}{2,8}$/u.test(name))) return key;
  const isLonger = (one: string) =>
    (one.startsWith(name) && (OF_KIND.test(name) ? /^ ./ : /^ (?:d|\d)/).test(one.slice(name.length))) ||
    (isOfWords && one.endsWith(` ${name}`));
  const longer = new Set(said.filter((one) => isLonger(one.name)).map((one) => one.key));
  const [only = key] = longer;
  return longer.size === 1 ? only : key;
}

/** Acronyms of kinds, which a name follows: "l'ESAT" may be the "ESAT Les Genêts". */
const OF_KIND = /^(?:ESAT|EHPAD|MJC|CCAS|CUMA|GAEC|EARL|AMAP|SCIC|SCOP|IME|MFR|CPIE|CIVAM|FJT|CSC)$/;

const OF_MANY: ReadonlySet<string> = new Set(['locale', 'municipal', 'rural', 'social', 'community', 'town', 'food']);

/** Merges mentions of one name. The same name with another employer is another actor. */
function mergeInto(all: Map<string, Said[]>, one: Said): void {
  const homonyms = all.get(one.key) ?? [];
  const at = homonyms.findIndex((before) => maySame(before, one));
  const before = homonyms[at];
  if (before) {
    const house = isPart(before.structure) ? (one.structure ?? before.structure) : (before.structure ?? one.structure);
    const works = house === undefined ? {} : { structure: house };
    homonyms[at] = { ...one, ...before, ...works, isThere: before.isThere || one.isThere };
  } else all.set(one.key, [...homonyms, one]);
}

/** True when two mentions may be the same actor, by address, then by employer. */
function maySame(one: Said, other: Said): boolean {
  const isSame = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || fold(a) === fold(b);
  if (one.email !== undefined && other.email !== undefined) return isSame(one.email, other.email);
  if (isPart(one.structure) || isPart(other.structure)) return true;
  return isSame(one.structure, other.structure) || isShorter(one.structure, other.structure);
}

/** True for a department, as in signatures ("Service vie associative"): it is no employer of its own. */
const isPart = (structure = '') => /^(?:[Ss]ervice|[Pp][ôo]le|[Dd]irection) (?!.*\p{Lu})/u.test(structure);

/** True when one name shortens the other: "the Community Centre" for "Riverside Community Centre". */
function isShorter(one = '', other = ''): boolean {
  const [short = '', long = ''] = [fold(one), fold(other)].toSorted((a, b) => a.length - b.length);
  return short.includes(' ') && ` ${long} `.includes(` ${short} `);
}
