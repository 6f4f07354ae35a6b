import { fold } from '../folding';
import { GIVEN_NAMES } from '../words/givenNames';
import { SHORT_FORMS } from '../words/shortForms';
import {
  ACRONYMS,
  BODY_WORDS,
  LEGAL_FORMS,
  NETWORK_WORDS,
  ORGANISATION_WORDS,
  PERSON_ROLES,
  SURNAME_WORDS,
} from '../words/tellTaleWords';
import { saysOrganisation, typeOfName } from '../words/typeOfName';
import { isBareHouse } from './bareHouses';

/** The words, or only a space, between a person and their organisation: "Marc Oudin mairie de Corbeval". */
const JOINT =
  /\s+(?:(de la|de l['’]|du|des|de|d['’]|à la|à l['’]|au|aux|chez|(?:from|of|at)(?: the)?)(?:\s+|(?<=['’])))?(?=[\p{L}\p{N}])/gu;
/** These never join the words of a surname, so any word of what follows may show an organisation: "Rural hub". */
const PLAIN = /^(?:à|au|chez|from|of|at)/u;
const WORD_OF_NAME = /^(?:\p{Lu}[\p{L}\p{M}'’-]*|de|du|des|la|le|van|von|d['’]\p{Lu}[\p{L}-]*)$/u;
const MOST_WORDS = 4;

/** "Collège de Kerlouan : Gwenn Abgrall, principale", as lists are written. */
const HOUSE_FIRST = /^([^:,;()]{3,60}?)\s?:\s+([^:,;()]+?)\s*(,[^:]*)?$/u;

/**
 * Adds the comma that people leave out: "Paul Vernet de la mairie de Corbeval" becomes "Paul Vernet, de la mairie de Corbeval".
 * Only between a known given name and a text that is clearly an organisation: "Jean de la Fontaine" and "Amis de la mairie" are
 * one name. An organisation given first is moved after its person.
 */
export function withComma(text: string): string {
  const [, house = '', person = '', said = ''] = HOUSE_FIRST.exec(text) ?? [];
  const isTheirs = saysOrganisation(house) && typeOfName(person) === 'person' && isCertain(person.split(/\s+/u));
  if (isTheirs) return `${person}, ${house}${said}`;
  const [head = ''] = text.split(/[,;(]/u, 1);
  for (const found of head.matchAll(JOINT)) {
    const name = head.slice(0, found.index).trim();
    const rest = head.slice(found.index + found[0].length).trim();
    const words = name.split(/\s+/u);
    if (words.length > MOST_WORDS || !isCertain(words)) return text;
    if (typeOfName(name) === 'person' && isHouse(rest, found[1], words.length === 1))
      return `${name}, ${text.slice(found.index).trimStart()}`;
  }
  return text;
}

const isCertain = (words: readonly string[]) =>
  GIVEN_NAMES.has(fold(words[0] ?? '')) && words.every((word) => WORD_OF_NAME.test(word));

function isHouse(rest: string, joint: string | undefined, isGivenAlone: boolean): boolean {
  const [first = '', ...others] = rest.split(/[\s'’]+/u);
  const isSmall = /^\p{Ll}/u.test(first);
  // "Marc Oudin maire de Corbeval": a role that only a person has.
  if (joint === undefined && isSmall && PERSON_ROLES.has(fold(first))) return others.length > 1;
  const isTold = [ORGANISATION_WORDS, BODY_WORDS, NETWORK_WORDS, ACRONYMS].some((words) => words.has(fold(first)));
  // With no joining word: "Jean Moulin Collège" is a school.
  if (joint === undefined)
    return !isGivenAlone && isSmall && (isTold || isBareHouse(rest)) && !/^\p{Ll}+s$/u.test(first);
  if (isSmall) return isBareHouse(rest) || (isTold && /\p{Lu}/u.test(rest));
  const isShort = isShortForm(first);
  if (PLAIN.test(joint)) return !isGivenAlone && (isShort || saysOrganisation(rest));
  if (isShort) return true;
  // "Jean de la Ferme", "Antoine de la Maison Neuve": surnames.
  const mayBeSurname = SURNAME_WORDS.has(fold(first)) && (isGivenAlone || others.length === 0);
  return isTold && !mayBeSurname && saysOrganisation(rest);
}

/**
 * True for "PETR", "CC", "GAEC" in capitals, where the same letters may be a given name ("Petr"); false for the "ST" of a town.
 */
function isShortForm(word: string): boolean {
  const folded = fold(word);
  const isKnown = ACRONYMS.has(folded) || LEGAL_FORMS.has(folded) || Object.hasOwn(SHORT_FORMS, folded);
  return isKnown && !/^ste?$/.test(folded) && /^\p{Lu}+$/u.test(word);
}
