import type { Word } from '../text/wordsOf';

export function wholeNumber(word: Word | undefined): number | undefined {
  return word && /^\d{1,15}$/.test(word.text) ? Number(word.text) : undefined;
}
