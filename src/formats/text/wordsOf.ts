import { TextFault } from './textFault';

/** More than the widest line of a matrix that opens. */
const MOST_WORDS = 500_000;

/** A word of a line. A quoted word is never a number or a key. */
export interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Splits a line at blanks; text in double quotes is one word, even when the quote is never closed. */
export function wordsOf(line: string): Word[] {
  return wordsBetween(line, /"([^"]*)"?|([^\s"]\S*)/g);
}

export function commaWordsOf(line: string): Word[] {
  return wordsBetween(line, /"([^"]*)"?|([^\s,"][^\s,]*)/g);
}

function wordsBetween(line: string, word: RegExp): Word[] {
  const words: Word[] = [];
  for (const [, quoted, bare = ''] of line.matchAll(word)) {
    if (words.length === MOST_WORDS) throw new TextFault({ code: 'LIMIT_VALUES', limit: MOST_WORDS });
    words.push({ text: quoted ?? bare, isQuoted: quoted !== undefined });
  }
  return words;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** Value of a bare word, with a decimal point as programs write it. */
export function numberOfWord({ text, isQuoted }: Word): number | undefined {
  if (isQuoted || !NUMBER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
