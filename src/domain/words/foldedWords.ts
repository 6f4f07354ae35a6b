import { fold } from '../folding';

/** Folded words of a text, split at apostrophes, hyphens and all other signs. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
