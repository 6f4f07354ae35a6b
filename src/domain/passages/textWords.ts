import { fold } from '../folding';

export interface TextWord {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly folded: string;
}

/**
 * Matches initials with their points, an elided word before a vowel (no part of a name), or any other run of letters and
 * digits.
 */
const WORD =
  /(?:\p{Lu}h?\.-?)+(?![\p{L}\p{N}])|(?:[dljnscmt]|qu|[LD])['’](?=[\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}·]|[-’'.&](?=[\p{L}\p{N}]))*/gu;

/** The words of a text, in order. An address is one word. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  const addresses = [...text.matchAll(/[^\s<>()"',;:]{1,64}@[^\s<>()"',;:]{1,190}/g)].map(({ index, 0: one }) => ({
    from: index,
    to: index + one.length,
  }));
  let next = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    while ((addresses[next]?.to ?? Number.POSITIVE_INFINITY) <= index) next++;
    const address = addresses[next];
    if (address && index >= address.from) {
      if (words.at(-1)?.from !== address.from) words.push(wordAt(text, address.from, address.to));
      continue;
    }
    words.push(wordAt(text, index, index + word.length));
  }
  return words;
}

function wordAt(text: string, from: number, to: number): TextWord {
  const word = text.slice(from, to);
  return { from, to, text: word, folded: fold(word) };
}
