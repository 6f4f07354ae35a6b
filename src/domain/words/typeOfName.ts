import type { ActorType } from '../actor';
import { fold } from '../folding';
import { GIVEN_NAMES } from './givenNames';
import { withoutInclusiveEnding } from './inclusiveEnding';
import { SMALL_WORDS_OF_NAMES } from './smallWordsOfNames';
import {
  ACRONYMS,
  BODY_WORDS,
  CIVILITIES,
  ENGLISH_LAST_WORDS,
  HOUSEHOLD_WORDS,
  LEGAL_FORMS,
  NETWORK_WORDS,
  ORGANISATION_ADJECTIVES,
  ORGANISATION_WORDS,
  PERSON_ROLES,
  PLACES,
  SHORT_SURNAMES,
  SURNAME_WORDS,
  TOWNS,
} from './tellTaleWords';
import { isWellKnown } from './wellKnownNames';

/** Words that are also given names, when a hyphen joins them to another: "Rose-May", "Lou-Ann". */
const GIVEN_IN_TWO = new Set(['rose', 'lou', 'ange', 'fleur', 'reine', 'eve', 'may', 'joy']);

/** A word of a name. A hyphenated word counts as one: "Jean-Pierre", "Tiers-lieu". */
interface Word {
  readonly text: string;
  readonly folded: string;
  readonly isGiven: boolean;
}

/** Longest name examined: on megabytes of text, which a hostile file may present as a name, the patterns overflow the stack. */
const LONGEST = 1_000;
const ARTICLES = new Set(['le', 'la', 'les', "l'", 'un', 'une', 'the', 'a', 'an', 'notre', 'mon', 'ma', 'our', 'my']);
/** Joints that no surname contains. */
const JOINTS = new Set('pour au aux en sur sous par avec sans qui que dans of for in at on'.split(' '));
const COMPOUND = /.(?:verein|verband|schule|genossenschaft|coop|theque|logie|isme|scierie)$/;
/** "Biocoop", "Écohameau"; but "Bion" and "Écochard" are surnames. */
const PREFIXED = /^(?:agro|agri|bio|eco|inter|multi|co-|inter-|tiers-|mobi)./;
/** "Ciné-club", "Aéro-club", "Photo-club". */
const SHORTENED = /^\p{Ll}{3,6}-(?:clubs?|centres?|associations?|ecoles?|cafes?)$/u;
/** "boulangerie", "épicerie", "ressourcerie"; but "Valérie" is a given name. */
const TRADE = /^.{4,}erie$/;
const PLURAL_ADJECTIVE = /.(?:ales|elles|oises|aises|iques|aires|ives|iennes|istes)$/;

/**
 * Guesses an actor's type from its name: a person by a civility, a given name, an initial, capitals or a role that only a
 * person has; an organisation by a word, a legal form or an acronym; `unknown` otherwise. The guess is shown and easy to
 * change, but it must not make a person a structure: persons get pseudonyms, structures do not. `given`: the known given names;
 * `ofCapitals`: the type of two or three words that have only their capitals to go by.
 */
export function typeOfName(name: string, given = GIVEN_NAMES, ofCapitals: ActorType = 'person'): ActorType {
  if (name.length > LONGEST) return 'unknown';
  const parts = parted(name);
  const words = wordsOf(parts.head, given);
  if (words.length === 0) return 'unknown';
  const said = wordsOf(parts.said ?? '', given);
  if (saysPerson(said) && !beginsAsOrganisation(words)) return 'person';
  // "Dupont, Marie".
  const isTurned = said.length > 0 && words.length <= 2 && name.includes(',');
  if (isTurned && said.every(isGiven) && !words.some(isTold)) return 'person';
  return byRole(words) ?? byWords(parts.head, words) ?? byShape(words, ofCapitals);
}

/** True when a word, a legal form or an acronym marks the name as an organisation's, not only its shape. */
export function saysOrganisation(name: string, given = GIVEN_NAMES): boolean {
  if (name.length > LONGEST) return false;
  const { head } = parted(name);
  const words = wordsOf(head, given);
  const said = byRole(words) ?? byWords(head, words);
  // "Investissement agricole": an adjective alone marks nothing.
  const isOnlyQualified = words.filter(isTold).every(({ folded }) => ORGANISATION_ADJECTIVES.has(folded));
  const isNamed =
    words.some(({ folded }) => LEGAL_FORMS.has(folded) || folded === '&') || said === 'network' || said === 'body';
  return said !== undefined && said !== 'person' && said !== 'unknown' && (isNamed || !isOnlyQualified);
}

/** Splits "Jean Petit, maire", "Luc Blanc (agriculteur)", "Élodie Granger - animatrice" into the name and what follows it. */
function parted(name: string): { readonly head: string; readonly said?: string } {
  const found = /^(.+?)(?:\s*,\s*|\s+[-–—]\s+|\s*\()([^()]+)\)?\s*$/u.exec(name);
  return found?.[1] !== undefined && found[2] !== undefined ? { head: found[1], said: found[2] } : { head: name };
}

function wordsOf(text: string, given: ReadonlySet<string>): Word[] {
  const found =
    text.match(
      /(?:\p{L}\.)+(?:-(?:\p{L}\.)+)?|(?![LD]['’])\p{Lu}['’]\p{Lu}[\p{L}\p{M}-]+|[\p{L}\p{M}\p{N}]+(?:[-·]+[\p{L}\p{M}\p{N}]+)*\.?['’]?|&/gu,
    ) ?? [];
  return found.map((one) => {
    const folded = fold(one);
    const [first = '', second] = folded.split('-');
    const isHalf = second !== undefined && GIVEN_IN_TWO.has(first);
    return { text: one, folded, isGiven: given.has(folded) || given.has(first) || isHalf };
  });
}

const bare = ({ folded }: Word) => folded.replace(/\.$/, '');
const isCapital = ({ text }: Word) => /^\p{Lu}/u.test(text);
const isUpper = ({ text }: Word) => /^\p{Lu}[\p{Lu}\p{M}\p{N}'’-]+$/u.test(text);
const isInitial = ({ text }: Word) => /^(?:\p{Lu}\.?|(?:\p{Lu}h?\.-?){1,3})$/u.test(text);
const isParticle = ({ folded }: Word) => SMALL_WORDS_OF_NAMES.has(folded);
const isGiven = (word: Word) => word.isGiven;

function saysPerson(said: readonly Word[]): boolean {
  const first = said.find(({ folded }) => !ARTICLES.has(folded) && folded !== 'ancien' && folded !== 'ancienne');
  return first !== undefined && PERSON_ROLES.has(withoutInclusiveEnding(first.folded));
}

function beginsAsOrganisation([first]: readonly Word[]): boolean {
  return first !== undefined && !isGiven(first) && isTold(first) && !SURNAME_WORDS.has(first.folded);
}

/** "Mme Nguyen", "Monsieur le maire", "Le maire de Saint-Just", "chargée de mission". */
function byRole(words: readonly Word[]): ActorType | undefined {
  const [first, second] = words;
  if (!first) return undefined;
  const isCivility = CIVILITIES.has(bare(first)) && (first.text !== 'ME' || words.length === 2);
  if (
    isCivility &&
    second &&
    (isCapital(second) || ARTICLES.has(second.folded) || isParticle(second) || second.folded === 'et')
  )
    return 'person';
  const role = words.find(({ folded }) => !ARTICLES.has(folded) && folded !== 'ancien' && folded !== 'ancienne');
  const isAlone = role !== first || !isUpper(first);
  return role && isAlone && PERSON_ROLES.has(withoutInclusiveEnding(role.folded)) ? 'person' : undefined;
}

const WORKING_GROUP = /^(?:groupes? de travail|gt|sous-groupes?)\b|\b(?:(?:working|task) group|sub-?group)$/;

/** Type by words: an organisation, unless they follow a given name and are also surnames. */
function byWords(head: string, words: readonly Word[]): ActorType | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const proper = words.filter(({ folded }) => !ARTICLES.has(folded));
  const [noun = first] = proper;
  if (!isGiven(first) && isWellKnown(fold(head))) return 'structure';
  if (HOUSEHOLD_WORDS.has(noun.folded)) return 'unknown';
  // "les voisins", "des agriculteurs": several people.
  if (/^(?:les|des|nos|mes)$/i.test(first.text) && !words[1]?.text.match(/^\p{Lu}/u)) return 'unknown';
  if (NETWORK_WORDS.has(noun.folded) || last.folded === 'network') return 'network';
  if (BODY_WORDS.has(noun.folded) || last.folded === 'committee' || WORKING_GROUP.test(fold(head))) return 'body';
  if (words.length > 1 && (words.some(({ folded }) => LEGAL_FORMS.has(folded)) || /&| et fils$/iu.test(head)))
    return isUpper(first) && words.length === 2 && isGiven(last) ? undefined : 'structure';
  if (words.some((word) => word.text === 'SA' || (ACRONYMS.has(word.folded) && isUpper(word)))) return 'structure';
  const isEnd =
    ENGLISH_LAST_WORDS.has(last.folded) || last.folded === 'house' || last.folded === 'office' || isCareHome(words);
  if (isEnd && words.length > 2) return 'structure';
  // "Julie Maison", "Laurent Moulin": a person's surname.
  if (isGiven(first) && !first.text.match(/^\p{Lu}{2,}$/u)) {
    const others = words.slice(1);
    const telling = others.filter((word) => isTold(word) && !(isSurnameToo(word) && words.length <= 3));
    if (telling.length === 0) return undefined;
    return others.some((word) => isCapital(word) || ORGANISATION_WORDS.has(word.folded)) ? 'structure' : undefined;
  }
  if (words.some(isTold) && !endsInGiven(words)) return 'structure';
  return isTold(noun) ? 'structure' : undefined;
}

/** "Penrose Care Home": the words before "home" make it an organisation. */
const isCareHome = (words: readonly Word[]) =>
  words.at(-1)?.folded === 'home' &&
  /^(?:care|nursing|retirement|children's?|childrens)$/.test(words.at(-2)?.folded ?? '');

/** "Moulin", "Rives", "Morales": surnames after a given name. */
function isSurnameToo(word: Word): boolean {
  if (SURNAME_WORDS.has(word.folded)) return true;
  const isByShape = PLURAL_ADJECTIVE.test(word.folded) || (PREFIXED.test(word.folded) && !COMPOUND.test(word.folded));
  return (
    isByShape && !ORGANISATION_ADJECTIVES.has(word.folded) && isCapital(word) && !ORGANISATION_WORDS.has(word.folded)
  );
}

/** "PONT Marie", "Moulin Jean": a surname, then a given name. */
function endsInGiven(words: readonly Word[]): boolean {
  const [first, second] = words;
  return (
    words.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    SURNAME_WORDS.has(first.folded) &&
    isGiven(second) &&
    isUpper(first)
  );
}

function isTold(word: Word): boolean {
  const { folded, text } = word;
  if (word.isGiven) return false;
  if (ORGANISATION_WORDS.has(folded) || ORGANISATION_ADJECTIVES.has(folded) || ACRONYMS.has(folded)) return true;
  if (LEGAL_FORMS.has(folded) && text === text.toUpperCase()) return true;
  return (
    TRADE.test(folded) ||
    COMPOUND.test(folded) ||
    PREFIXED.test(folded) ||
    SHORTENED.test(folded) ||
    PLURAL_ADJECTIVE.test(folded) ||
    SURNAME_ONLY_IF_CAPITAL.test(text)
  );
}
/** "le moulin", "le château": in lower case they are no surnames. */
const SURNAME_ONLY_IF_CAPITAL = /^(?:moulin|château|ferme|marché|grange|maison|école|chambre)s?$/u;

/** Type by capitals, initials and given names, when no word decides. */
function byShape(words: readonly Word[], ofCapitals: ActorType): ActorType {
  const [first] = words;
  if (!first) return 'unknown';
  if (words.length === 1) return ofOneWord(first);
  if (words.some(({ text }) => /\p{N}/u.test(text)))
    return isUpper(first) && first.text.length <= 5 ? 'structure' : 'unknown';
  const others = words.slice(1);
  if (isInitial(first) && others.every((word) => isCapital(word) || isParticle(word))) return 'person';
  if (others.length > 0 && isInitial(others.at(-1) ?? first) && isCapital(first))
    return isGiven(first) ? 'person' : ofCapitals;
  if (isGiven(first))
    return words.length <= 6 && !words.some(({ folded }) => JOINTS.has(folded)) ? 'person' : 'unknown';
  if (/^[lL]['’]$/u.test(first.text)) return words.length > 1 && !others.some(isGiven) ? 'structure' : 'unknown';
  const isSmall = others.some((word) => !isCapital(word) && !isParticle(word) && word.folded !== 'et');
  if (isCapital(first) && isSmall) return 'structure';
  if (ARTICLES.has(first.folded) && !isUpper(first)) return ofArticle(words);
  if (isAcronymOfPlace(words)) return 'structure';
  const surname = words.filter(isUpper);
  if (surname.length > 0) return ofUpper(words, ofCapitals);
  if (words.some(({ folded }) => PLACES.has(folded)) && !words.some(isGiven)) return 'structure';
  if (!isCapital(first)) return others.some(isGiven) ? 'person' : 'unknown';
  if (words.some(isGiven)) return 'person';
  // "Terre de Liens": without a known given name, "X de Y" may be anything.
  if (words.some((word) => isParticle(word) && !isCapital(word))) {
    return words.some(({ folded }) => /^(?:van|von|der|den|da|dos|di|el|ben|y)$/.test(folded)) ? ofCapitals : 'unknown';
  }
  return words.length <= 3 ? ofCapitals : 'unknown';
}

/**
 * "PLIE du Comminges", "EPLEFPA de Saint-Laurent", "SIETAG Grenoble": an acronym, then a place. A last name in capitals would
 * be in capitals throughout, and a large town is nobody's first name.
 */
function isAcronymOfPlace([first, joint, ...after]: readonly Word[]): boolean {
  // "CPAM de la Drôme".
  const [place] = after.filter(({ folded }) => folded !== 'la' && folded !== "l'");
  if (!first || !joint || !isUpper(first) || isGiven(first) || isParticle(first)) return false;
  // "PASS Saint-Louis": no first name begins like this.
  const isPlace = PLACES.has(joint.folded) || TOWNS.has(joint.folded) || /^sainte?-/.test(joint.folded);
  if (!place) return !isUpper(joint) && isPlace;
  return /^(?:du|de|des|d['’])$/u.test(joint.text) && isCapital(place) && !isUpper(place) && !isGiven(place);
}

function ofOneWord(word: Word): ActorType {
  if (isGiven(word)) return 'person';
  if (ACRONYMS.has(word.folded)) return 'structure';
  if (!isUpper(word) && !/^(?:\p{Lu}\.){2,}$/u.test(word.text)) return 'unknown';
  return isAcronym(word) ? 'structure' : 'unknown';
}

/** A few capitals, or more that cannot be pronounced. */
function isAcronym({ text, folded }: Word): boolean {
  if (/[-'’]/.test(text) || text.length < 2) return false;
  return text.length <= 4 || (text.length <= 7 && /^[^aeiouy]+$|[^aeiouy]{4}|^[^aeiouy]{2}[^aeiouylrh]/.test(folded));
}

/** "Le Goff" may be a person; "Les Restos du Cœur" is none. */
function ofArticle(words: readonly Word[]): ActorType {
  const [first, second, ...others] = words;
  if (first?.folded === 'les') return others.length > 0 && second && isCapital(second) ? 'structure' : 'unknown';
  return others.some(isGiven) ? 'person' : 'unknown';
}

/** Words in capitals: "DUPONT Marie", "Sylvie MOREL", "LE GALL Yves", or an acronym: "ASC Foot". */
function ofUpper(words: readonly Word[], ofCapitals: ActorType): ActorType {
  if (words.some(isGiven)) {
    const acronyms = words.filter(
      (word) => isUpper(word) && !isGiven(word) && !isParticle(word) && word.text.length <= 4 && isHard(word),
    );
    return acronyms.length > 0 ? 'structure' : 'person';
  }
  if (words.every(isUpper))
    return words.length === 2 && words.every(({ text }) => text.length >= 5) ? ofCapitals : 'unknown';
  const upper = words.filter((word) => isUpper(word) && !isParticle(word));
  const others = words.filter((word) => !isUpper(word));
  if (upper.some((word) => isAcronym(word) && !isSurnameLike(word))) return 'structure';
  return upper.length > 0 && words.length <= 4 && others.every((word) => isCapital(word) || isParticle(word))
    ? ofCapitals
    : 'unknown';
}

const isHard = ({ folded }: Word) => (!/[aeiouy]/.test(folded) || folded.length <= 3) && !SHORT_SURNAMES.has(folded);
/** "ROUX", "BARD": four or more letters that can be pronounced as a word. */
const isSurnameLike = ({ folded }: Word) =>
  folded.length >= 4 && /[aeiouy]/.test(folded) && !/^[aeiouy]{2}|[^aeiouy]{4}/.test(folded);
