import { fold } from '../folding';

/** The words of a text, folded: apostrophes, hyphens and all other signs part them. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
