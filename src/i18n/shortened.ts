import { endsLoosely } from '../domain/words/looseEnds';

/** Names, at most `most` of them; `rest` words how many more there are. */
export function atMost(names: readonly string[], most: number, rest: (count: number) => string): string[] {
  // One name takes no more room than "1 more".
  if (names.length <= most + 1) return [...names];
  return [...names.slice(0, most), rest(names.length - most)];
}

/** Shortened to `most` characters, at a word if that keeps most of it. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const cut = characters.slice(0, Math.max(1, most - 1)).join('');
  let atWord = cut.slice(0, cut.lastIndexOf(' '));
  // "chambres consulaires et…" is no more than "chambres consulaires…", and reads as a fault.
  while (endsLoosely(atWord) && atWord.includes(' ')) atWord = atWord.slice(0, atWord.lastIndexOf(' '));
  return `${atWord.length * 2 > cut.length ? atWord.replace(/[,;:]$/, '') : cut.trimEnd()}…`;
}

/** Most characters of a ghost's question: two lines of 22. */
export const GHOST_LENGTH = 44;

/** Rather so many letters more than a word that is cut within: where lines break at words they hardly take more room. */
const FEW_MORE = 4;

/** A ghost's question: `frame` around as much of `text` as there is room for. */
export function framed(frame: (text: string) => string, text: string): string {
  const most = GHOST_LENGTH - frame('').length;
  const ways = [shortened(text, most), shortened(text, most + FEW_MORE)];
  return frame(ways.find((way) => endsAtWord(way, text)) ?? shortened(text, most));
}

function endsAtWord(short: string, text: string): boolean {
  return short === text || !/^\p{L}/u.test(text.slice(short.length - 1));
}
