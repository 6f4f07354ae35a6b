import { fold } from '../folding';
import { SMALL_WORDS_OF_NAMES } from '../words/smallWordsOfNames';
import { typeOfName } from '../words/typeOfName';

/**
 * True for the name of a person or an organisation by itself; false for a sentence or any other word: "Léa Morel n'est pas",
 * "RDV", "Grandir".
 */
export function isNameAlone(text: string): boolean {
  const type = typeOfName(text);
  if (!/^[\p{Lu}\uE000]/u.test(text) || type === 'unknown' || SAYS.test(text)) return false;
  const small = text.split(/[\s'’-]+/).filter((word) => /^\p{Ll}/u.test(word));
  return type !== 'person' || small.every((word) => SMALL_WORDS_OF_NAMES.has(fold(word)));
}

/** A verb or a negation. */
const SAYS =
  /(?:^|\s)(?:rdv|rv|n['’]\p{L}+|ne|pas|plus|jamais|not|never|no longer|est|sont|suis|is|isn['’]t|are|aren['’]t|am|was|travaille(?:nt)?|works?)(?=\s|$)/iu;
