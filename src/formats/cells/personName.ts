import { defined } from '../../domain/defined';
import { fold } from '../../domain/folding';
import { contactsIn, withoutContacts } from '../../domain/words/contactData';
import { SMALL_WORDS_OF_NAMES } from '../../domain/words/smallWordsOfNames';
import { PERSON_ROLES, TITLES } from '../../domain/words/tellTaleWords';
import { isGivenName, typeOfReadName } from '../names/readNames';

export interface PersonName {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** The text in brackets after the name: a post, a place, an employer. */
  readonly said?: string;
}

const FIRST_WORD = /^(\p{L}+)\.?(?:-Ing\.?)?\s+(?=\S+\s+\S)/u;
const LAST_NAME_FIRST = /^(?:vos |votre |your )?(?:noms?\b.*\bprenoms?|last ?name\b.*\bfirst ?name)/;

/**
 * Reads a person's name in a foreign list. Removes titles when two words remain; under a heading such as "Nom Prénom", puts the first name
 * first, as everywhere else. `headingKey`: the folded heading.
 */
export function personNameIn(cell: string, headingKey: string): PersonName {
  const written = joinedName(withoutLetters(withoutContacts(cell).replace(REACHED_BESIDE, ''))).replace(GUEST, '');
  const [, head = '', bracket] =
    (written.length > LONGEST ? null : (BRACKET.exec(written) ?? postAfter(written))) ?? [];
  const [bare, said] = typeOfReadName(head) === 'person' ? [head, bracket] : [written, undefined];
  const name = withoutTitle(turnedName(bare));
  const shown = name === '' ? cell : name;
  return {
    ...contactsIn(cell),
    name: LAST_NAME_FIRST.test(headingKey) ? firstNameFirst(shown) : shown,
    ...defined({ said }),
  };
}

/** "Odette Marsan - …": the separator before a number that was removed. */
const REACHED_BESIDE = /(?:[\s,;/–—-]+…)+$/u;
/** Characters; a name with its details is shorter. */
const LONGEST = 200;
const BRACKET = /^(\p{Lu}[^()]*\s[^()]*\p{L})\s*\(([^()]{2,80})\)$/u;

/** "Annick LE BIHAN, directrice", "Mme Dumas, accueillante". */
function postAfter(written: string): RegExpExecArray | null {
  const found = /^(\p{Lu}[^(),]*\s[^(),]*\p{L}),\s*(\p{L}[^(),]{2,60})$/u.exec(written);
  const [post = ''] = found?.[2]?.split(/[\s'’]/) ?? [];
  const isSmall = /^\p{Ll}/u.test(post) && !OTHER_NAME.test(post);
  return found && (isSmall || PERSON_ROLES.has(fold(post))) ? found : null;
}

/** "Zoé Le Goff, dite la Rouge": still part of the name. */
const OTHER_NAME = /^(?:dite?|née?|alias|épouse|ép\.?|veuve|aka|known)$/u;

/** Joins first and last name, without the additions usual on social networks. */
export function wholeName(first: string, last: string): string {
  return withoutTitle(`${withoutLetters(first)} ${withoutLetters(last)}`.trim());
}

/** Removes all titles in front: "Prof. Dr. phil. Daniela Schmitt". */
export function withoutTitle(name: string): string {
  const word = FIRST_WORD.exec(name)?.[1];
  return word !== undefined && TITLES.has(fold(word)) ? withoutTitle(name.replace(FIRST_WORD, '').trim()) : name;
}

const GUEST =
  /\s*\((?:invitée?|invité·e|guest|externe|external|non vérifiée?|unverified|organisateur|organisatrice|host|co-?host)\)$/i;

/** Removes degrees, pictures and pronouns after a name: "Klein, PhD", "Aubert 🌱", "Beth (she/her)". */
function withoutLetters(written: string): string {
  const shown = written.replace(ADDED, '').trim();
  const [name = '', ...said] = shown.split(/\s*,\s*/);
  const areLetters = said.length > 0 && said.every((one) => LETTERS.test(one) && !isGiven(one));
  return areLetters ? name : shown;
}

const ADDED =
  /\s*\p{Emoji_Presentation}\uFE0F?|\s*\((?:she|he|they|elle|iel|il)(?:[/, ][^()]{0,20})?\)|\s+(?:FRSA|[MOC]BE|PhD|MBA|MSc|BSc|MCIPR|FCA|CEng|JP|DL)(?=$|,|\s)/gu;
const LETTERS = /^(?=.{2,6}$)(?:\p{Lu}\p{Ll}{0,2}\.?){2,}$/u;

/** Turns "Pritchard, Dilys": the last name, one word or in capitals, comes first. A post after the comma is not a first name. */
function turnedName(name: string): string {
  const found = /^([^,]+),\s*(\p{Lu}[\p{L}'’-]*(?: \p{Lu}\.?)?)$/u.exec(name);
  const [, last = '', first = ''] = found ?? [];
  if (!found || PERSON_ROLES.has(fold(first)) || typeOfReadName(`${first} ${last}`) !== 'person') return name;
  const isLast = !/\s/.test(last) || last === last.toUpperCase() || (isGiven(first) && !isGiven(last.split(/\s/)[0]));
  return isLast ? `${first} ${last}` : name;
}

/** Joins "ARNAULT - Cécile", as some lists write it; removes the subject of a doctorate: "Dr. rer. nat. Katharina Beyer". */
export function joinedName(written: string): string {
  const cell = written.replace(RANKS, '').replace(DEGREES, '');
  return /^[\p{Lu}\s'’-]+\s[-–]\s+\p{Lu}\p{Ll}[\p{L}-]*$/u.test(cell) ? cell.replace(/\s[-–]\s+/, ' ') : cell;
}

/** "PD Dr.", "apl. Prof.": ranks before a known title. */
const RANKS = /^(?:PD|Priv\.-?Doz\.|apl\.|Univ\.-)\s?(?=(?:Prof|Dr)\b)/;
/** "Dr. rer. nat.", "Prof. Dr. phil.": the subject. */
const DEGREES = /(?<=^(?:\p{Lu}\p{Ll}{0,4}\. ){1,3})(?:\p{Ll}{2,5}\. )+/u;

/** Moves the last name to the end, told by capitals ("LE GOFF Typhaine") or by a known given name after it ("Leblanc Hervé"). */
function firstNameFirst(name: string): string {
  const words = name.split(/\s+/);
  const end = words.findIndex((word) => word !== word.toUpperCase() || word.length < 2);
  const isTurned = words.length > 1 && isGiven(words.at(-1)) && !isGiven(words[0]);
  // "Le Floch Marianne": the surname has only particles before its last word.
  const isOneSurname = words.slice(0, -2).every((word) => SMALL_WORDS_OF_NAMES.has(fold(word)));
  const cut = end > 0 ? end : isTurned && isOneSurname ? words.length - 1 : 0;
  return [...words.slice(cut), ...words.slice(0, cut)].join(' ');
}

function isGiven(word = ''): boolean {
  return isGivenName(word);
}
