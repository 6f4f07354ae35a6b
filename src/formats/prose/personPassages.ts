import { fold } from '../../domain/folding';
import type { Passage } from '../../domain/passages/passage';
import type { TextWord } from '../../domain/passages/textWords';
import { anyOf } from '../../domain/words/anyOf';
import { SMALL_WORDS_OF_NAMES } from '../../domain/words/smallWordsOfNames';
import { ACRONYMS, ORGANISATION_WORDS, PERSON_ROLES, SURNAME_WORDS } from '../../domain/words/tellTaleWords';
import { INNER } from '../../domain/words/whoAnswers';
import { DAYS_OF_WEEK } from '../cells/dayCell';
import { isPostInLetters } from '../columns/columnContent';
import { mayBeGivenName } from '../names/namesThatAreWords';
import { isGivenName, typeOfReadName } from '../names/readNames';
import { isOfSeveral, isTitle } from './civility';
import { forgottenComma } from './forgottenComma';

/** Words that make a person's name part of a place or an event: "rue", "prix". */
const CALLED_AFTER =
  /^(?:rue|avenue|av|bd|boulevard|place|square|quai|allee|chemin|impasse|route|salle|stade|gymnase|esplanade|pont|prix|fete|saint|sainte|street|road|hall|avenue|room)$/;
const MOST_WORDS = 4;

type Starts = ReadonlySet<number>;

/** People recognised by civility, given name or surname in capitals. */
export function personPassages(text: string, words: readonly TextWord[], starts: Starts): Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = afterCivility(text, words, at, starts) ?? [
      byGivenName(text, words, at, starts) ??
        byCapitals(text, words, at) ??
        byPost(text, words, at) ??
        byLeading(text, words, at, starts) ??
        bySaid(text, words, at, starts),
    ];
    for (const one of found) {
      if (!one) continue;
      passages.push(one.passage);
      at = Math.max(at, one.last);
    }
  }
  return passages;
}

interface Found {
  readonly passage: Passage;
  readonly last: number;
}

/** "Mme Nguyen" is marked with its civility, "M. Luc Blanc" without; "MM. Petit et Durand" are two people. */
function afterCivility(text: string, words: readonly TextWord[], at: number, starts: Starts): Found[] | undefined {
  const civility = words[at];
  if (!civility || !isTitle(civility.text) || !follows(text, civility, words[at + 1], /^\.?[ \u00A0\u202F]$/))
    return undefined;
  if (civility.text === 'M' && text.charAt(civility.to) !== '.') return undefined;
  const found: Found[] = [];
  const isPlural = isOfSeveral(civility.text);
  for (let from = at + 1; from < words.length; ) {
    const last = endOfName(text, words, from, starts);
    const [start, end] = [words[from], words[last ?? -1]];
    if (!start || !end || last === undefined || isPost(start)) break;
    const isWhole = words.slice(from, last).every(isSmall) && !isPlural;
    found.push({
      passage: { from: isWhole ? civility.from : start.from, to: end.to, kind: 'person', sign: 'civility' },
      last,
    });
    const joint = /^(?:\s*,\s*|\s+(?:et|and)\s+)$/.exec(text.slice(end.to, words[last + 1]?.to ?? end.to));
    const next = words[last + 1];
    if (!isPlural || !next) break;
    if (next.folded === 'et' || next.folded === 'and') from = last + 2;
    else if (joint === null && text.slice(end.to, next.from).trim() === ',') from = last + 1;
    else break;
  }
  return found.length === 0 ? undefined : found;
}

/** "Marie Petit", "Marie-Claude DE LA TOUR", "J.-P. Martin". */
function byGivenName(text: string, words: readonly TextWord[], at: number, starts: Starts): Found | undefined {
  const first = words[at];
  if (!first || isAfterPlace(text, words, at) || (!isGiven(first) && !isInitials(text, first))) return undefined;
  const furthest = endOfName(text, words, at, starts);
  if (furthest === undefined) return undefined;
  const isOfTwo = forgottenComma(text.slice(first.from, words[furthest]?.to)) > 0;
  const longest = isOfTwo ? at + 1 : furthest;
  const isUpper = words
    .slice(at + 1, longest + 1)
    .findIndex(
      (word, i, all) => isUpperCase(word) && i + 1 < all.length && !isUpperCase(all[i + 1]) && !isSmall(all[i + 1]),
    );
  for (let last = isUpper === -1 ? longest : at + 1 + isUpper; last > at; last--) {
    const end = words[last];
    const others = words.slice(at + 1, last + 1);
    if (!end || isSmall(end) || !isCapital(end) || (others.every(isGiven) && isInitials(text, first))) continue;
    if (
      others.some((word) => isOfOrganisation(word) && !SURNAME_WORDS.has(word.folded)) ||
      typeOfReadName(text.slice(first.from, end.to)) !== 'person'
    )
      continue;
    return { passage: { from: first.from, to: end.to, kind: 'person', sign: 'givenName' }, last };
  }
  return undefined;
}

/** A given name alone, followed by a post: "Samira (la directrice de la médiathèque)". */
function byPost(text: string, words: readonly TextWord[], at: number): Found | undefined {
  const first = words[at];
  if (!first || !isGiven(first) || isAfterPlace(text, words, at)) return undefined;
  const post = WITH_POST.exec(text.slice(first.to, first.to + LONGEST_POST))?.[1] ?? '';
  return PERSON_ROLES.has(fold(post))
    ? { passage: { from: first.from, to: first.to, kind: 'person', sign: 'givenName' }, last: at }
    : undefined;
}

const WITH_POST = /^(?: \(|, )(?:(?:la |le |notre |une? |the |an? |our )|l['’])?(\p{Ll}[\p{L}-]+)/u;
const LONGEST_POST = 60;

/**
 * A given name that is also a word, when the words after it describe a person: "Florence Marchand (CCAS)", "Rose Petit préside …".
 */
function bySaid(text: string, words: readonly TextWord[], at: number, starts: Starts): Found | undefined {
  const first = words[at];
  if (!first || !isCapital(first) || !mayBeGivenName(first.folded) || isAfterPlace(text, words, at)) return undefined;
  const last = endOfName(text, words, at, starts);
  const end = last === undefined ? undefined : words[last];
  if (last === undefined || !end || last === at) return undefined;
  const after = text.slice(end.to, end.to + LONGEST_POST);
  const [, post = ''] = WITH_POST.exec(after) ?? IS_A.exec(after) ?? [];
  return PERSON_ROLES.has(fold(post)) || SAID_OF_SOMEBODY.test(after) || isWhoIsThere(text, first, after)
    ? { passage: { from: first.from, to: end.to, kind: 'person', sign: 'givenName' }, last }
    : undefined;
}

/** A person recognised by what they lead, whatever their name: "Dev Chaudhry, who leads …", "its coordinator, Asha Raman". */
function byLeading(text: string, words: readonly TextWord[], at: number, starts: Starts): Found | undefined {
  const [first, before] = [words[at], words[at - 1]];
  if (
    !first ||
    !isCapital(first) ||
    starts.has(first.from) ||
    (before && isCapital(before) && follows(text, before, first))
  )
    return undefined;
  const last = endOfName(text, words, at, starts);
  const end = last === at + 1 ? words[last] : undefined;
  if (last === undefined || !end) return undefined;
  const isPresented = ITS_POST.test(text.slice(Math.max(0, first.from - LONGEST_POST), first.from));
  const after = text.slice(end.to, end.to + LONGEST_POST);
  const isLeader = isPresented || LEADS.test(after);
  if (!isLeader && !(hasSoleName(first, end, before) && PERSON_ROLES.has(fold(ROLE.exec(after)?.[1] ?? ''))))
    return undefined;
  return { passage: { from: first.from, to: end.to, kind: 'person', sign: 'givenName' }, last };
}

/** True for two words that can be a person's name: "Anh Nguyen, infirmière à …". Places, days and articles are excluded. */
function hasSoleName(first: TextWord, end: TextWord, before: TextWord | undefined): boolean {
  const areWords = [first, end].every(({ text }) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(text));
  return (
    areWords &&
    !NO_FIRST_NAME.test(first.folded) &&
    !/^(?:a|au|aux|sur|vers|dans|in|at|near|rue|place|salle|quartier|village|hameau)$/.test(before?.folded ?? '')
  );
}

const NO_FIRST_NAME = new RegExp(
  `^${anyOf(
    /l[ae]s?|aux?|chez|pour|avec|merci|bonjour|cher|chere|ce|cette|mon|ma|notre|saint|sainte/,
    /the|our|dear|hello|thanks|north|south|east|west|old|new|upper|lower/,
    DAYS_OF_WEEK,
  )}$`,
);

/** A post of the person before the comma, not of the next name: "Radio Gave, directrice Marie Roux". */
const ROLE =
  /^,[ \u00A0](?:(?:la|le|une?|the|an?)[ \u00A0]|l['’])?(?!(?:habitant|riverain|citoyen|voisin|ami|témoin|cousin|frère|sœur|mère|père|fils|fille|mari|veuve|resident|neighbour|neighbor|chef)e?(?!\p{L}))(\p{Ll}[\p{L}-]+)(?=[ \u00A0]\p{Ll}|[ \u00A0]?[,.;)\n]|$)(?![ \u00A0]?:)/u;

const ITS_POST = new RegExp(`(?<!\\p{L})(?:s[ao]n?|leur|notre|its|their|our) ${INNER}, $`, 'u');
const LEADS = /^,[ \u00A0](?:who[ \u00A0](?:leads|chairs|manages|heads)|qui[ \u00A0](?:dirige|préside))(?!\p{L})/u;

/** True when nothing else is on the line: "Red Kite Inn: Martin Szabo", "- Rose Petit, bénévole". */
const isWhoIsThere = (text: string, { from }: TextWord, after: string) =>
  /(?:\p{L} ?: |[•▪-] )$/u.test(text.slice(Math.max(0, from - 5), from)) &&
  /^(?:, \p{Ll}|[ \t.]*(?:\n|$))/u.test(after);

const IS_A = /^ (?:est|is|était|was) (?:(?:la|le|une?|the|an?|our|notre) |l['’])?(\p{Ll}[\p{L}-]+)/u;
const SAID_OF_SOMEBODY =
  /^ (?:\(\p{Lu}\p{L}|(?:préside|dirige|gère|anime|coordonne|travaille|propose|rappelle|présente|explique|demande|souligne|runs|chairs|manages|works|said|says|asked|thanked|proposed|reported)(?!\p{L}))/u;

/** "DUPONT Marie", "LE GALL Yves". */
function byCapitals(text: string, words: readonly TextWord[], at: number): Found | undefined {
  const first = words[at];
  if (!first || !isUpperCase(first) || first.text.length < 2 || isAfterPlace(text, words, at)) return undefined;
  for (let last = at; last < Math.min(at + MOST_WORDS, words.length - 1); last++) {
    const [word, next] = [words[last], words[last + 1]];
    if (!word || !next || !isUpperCase(word) || ACRONYMS.has(word.folded) || !follows(text, word, next))
      return undefined;
    if (!isGiven(next) || isUpperCase(next)) continue;
    const surname = words.slice(at, last + 1);
    const isSurname = surname.some((one) => one.text.length >= 3 && !isSmall(one));
    if (!isSurname || typeOfReadName(text.slice(first.from, next.to)) !== 'person') return undefined;
    return { passage: { from: first.from, to: next.to, kind: 'person', sign: 'capitals' }, last: last + 1 };
  }
  return undefined;
}

function endOfName(text: string, words: readonly TextWord[], from: number, starts: Starts): number | undefined {
  const first = words[from];
  if (!first || (!isCapital(first) && !isSmall(first)) || (isOfOrganisation(first) && !SURNAME_WORDS.has(first.folded)))
    return undefined;
  let last = from;
  let end = isCapital(first) ? from : undefined;
  while (last + 1 < words.length && last - from < MOST_WORDS) {
    const [word, next] = [words[last], words[last + 1]];
    if (!word || !next || !follows(text, word, next) || !(isCapital(next) || isSmall(next))) break;
    if ((isOfOrganisation(next) && !SURNAME_WORDS.has(next.folded)) || isPostInLetters(next.text)) break;
    // The name ends before an organisation in "Fatou Diop du Planning familial", "Luc Blanc de La Cravate solidaire"; "Jean de La
    // Tour" is one name.
    const isNameOfItsOwn = /^L(?:[ae]s?$|['’])/.test(next.text) || isLetters(next, words[end ?? from]);
    if (isSmall(word) && end !== undefined && (starts.has(next.from) || (end > from && isNameOfItsOwn))) break;
    last++;
    if (isCapital(next)) end = last;
  }
  return end;
}

/** True for an acronym in capitals when the surname is not: "Luc Blanc de la FDFR". */
const isLetters = (word: TextWord, surname: TextWord | undefined) =>
  isUpperCase(word) && word.text.length >= 3 && !isUpperCase(surname);

function follows(text: string, word: TextWord, next: TextWord | undefined, gap = /^[ \u00A0\u202F]?$/): boolean {
  return next !== undefined && gap.test(text.slice(word.to, next.from));
}

function isAfterPlace(text: string, words: readonly TextWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    before !== undefined &&
    word !== undefined &&
    CALLED_AFTER.test(before.folded) &&
    follows(text, before, word, /^[ \u00A0\u202F-]$/)
  );
}

/** "M. le sous-préfet", "Madame la maire". */
const isPost = ({ text, folded }: TextWord) => PERSON_ROLES.has(folded) || /^(?:l[ea]|les|l['’])$/.test(text);
const isCapital = ({ text }: TextWord) => /^\p{Lu}/u.test(text);
const isUpperCase = (word: TextWord | undefined) => word !== undefined && /^\p{Lu}[\p{Lu}'’-]+$/u.test(word.text);
const isSmall = (word: TextWord | undefined) =>
  word !== undefined && (SMALL_WORDS_OF_NAMES.has(word.folded) || /^[dl]['’]$/i.test(word.text));

const isGiven = (word: TextWord) => isCapital(word) && isGivenName(word.folded);

/** True for "J.", "J.-P."; false for the letter of a section: "A. Contexte", "see appendix A. Members …". */
function isInitials(text: string, word: TextWord): boolean {
  const isOfPart = OF_PART.test(text.slice(Math.max(0, word.from - 20), word.from));
  return /^(?:\p{Lu}h?\.-?)+$/u.test(word.text) && !isOfPart && !/^(?:M|Z\.[A-Z])\.$/.test(word.text);
}

const OF_PART =
  /(?:^|[\n\r])[\s>*#-]*$|(?:^|[^\p{L}])(?:appendix|annexe?|sections?|parties?|parts?|points?|articles?|schedule|option|zone|groupe?|group|b[âa]timent|building|lot|volet|axe) $/iu;

function isOfOrganisation(word: TextWord): boolean {
  return ACRONYMS.has(word.folded) && isUpperCase(word) ? true : ORGANISATION_WORDS.has(word.folded) && !isGiven(word);
}
