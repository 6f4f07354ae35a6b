import { fold } from '../folding';
import { foldedWords } from './foldedWords';
import { EMPTY_WORDS, LEGAL_FORMS, OTHER_WORDINGS, SHORT_FORMS } from './shortForms';

/** "C.C.P." and "s.a.r.l.": letters followed by dots are one word. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;

/**
 * Significant words of a name: folded, short forms expanded, without articles and legal forms. "CC du Pilat" and "Communauté de
 * communes du Pilat" give the same. For comparison, never for display.
 */
export function nameWords(name: string): string[] {
  let text = fold(name).replace(DOTTED, (letters) => letters.replaceAll('.', ''));
  for (const [wording, words] of OTHER_WORDINGS) text = text.replace(wording, words);
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .flatMap((word) => (Object.hasOwn(SHORT_FORMS, word) ? (SHORT_FORMS[word] ?? word) : word).split(' '));
}

/** True for the same words in the same order, short or in full, with the same legal form: two spellings of one organisation. */
export function isSameWriting(a: string, b: string): boolean {
  const [one, other] = [nameWords(a), nameWords(b)];
  return one.length > 0 && one.join(' ') === other.join(' ') && legalForms(a) === legalForms(b);
}

function legalForms(name: string): string {
  return foldedWords(name)
    .filter((word) => LEGAL_FORMS.has(word))
    .join(' ');
}
