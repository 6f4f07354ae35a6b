import { fold } from '../folding';
import { foldedWords } from './foldedWords';
import { EMPTY_WORDS, LEGAL_FORMS, OTHER_WORDINGS, SHORT_FORMS } from './shortForms';

/** "C.C.P." and "s.a.r.l.": letters with a dot each are one word. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;

/**
 * The words of a name that tell whom it names: folded, short forms read in full, without articles and legal forms.
 * "CC du Pilat" and "Communauté de communes du Pilat" have the same. For comparing, never for showing.
 */
export function nameWords(name: string): string[] {
  let text = fold(name).replace(DOTTED, (letters) => letters.replaceAll('.', ''));
  for (const [wording, words] of OTHER_WORDINGS) text = text.replace(wording, words);
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .flatMap((word) => (Object.hasOwn(SHORT_FORMS, word) ? (SHORT_FORMS[word] ?? word) : word).split(' '));
}

/** The same words in the same order, in short or in full, and the same legal form: one organisation written in two ways. */
export function isSameWriting(a: string, b: string): boolean {
  const [one, other] = [nameWords(a), nameWords(b)];
  return one.length > 0 && one.join(' ') === other.join(' ') && legalForms(a) === legalForms(b);
}

function legalForms(name: string): string {
  return foldedWords(name)
    .filter((word) => LEGAL_FORMS.has(word))
    .join(' ');
}
