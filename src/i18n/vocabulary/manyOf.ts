import type { Noun } from './messages';
import { wordFor } from './wordFor';

/** Plural of `wordFor`: "élu·es". */
export function manyOf(words: Readonly<Record<string, Noun>>, value: string): string {
  return (Object.hasOwn(words, value) ? words[value]?.many : undefined) ?? wordFor(words, value);
}
