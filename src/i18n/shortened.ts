import { endsLoosely } from '../domain/words/looseEnds';

/** At most `most` names; `rest` words the number of others. */
export function atMost(names: readonly string[], most: number, rest: (count: number) => string): string[] {
  // One name takes no more room than "1 more".
  if (names.length <= most + 1) return [...names];
  return [...names.slice(0, most), rest(names.length - most)];
}

/** Shortens to `most` characters, at a word boundary if that keeps most of the text. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const cut = characters.slice(0, Math.max(1, most - 1)).join('');
  let atWord = cut.slice(0, cut.lastIndexOf(' '));
  // "chambres consulaires et…" says no more than "chambres consulaires…", and looks like a mistake.
  while (endsLoosely(atWord) && atWord.includes(' ')) atWord = atWord.slice(0, atWord.lastIndexOf(' '));
  return `${atWord.length * 2 > cut.length ? atWord.replace(/[,;:]$/, '') : cut.trimEnd()}…`;
}

/** Most characters in the question of an empty seat: two lines of 22. */
export const GHOST_LENGTH = 44;

/** Exceeding the limit by this many characters is better than cutting inside a word: lines that break at words hardly need more room. */
const FEW_MORE = 4;

/** Question of an empty seat: `frame` around as much of `text` as fits. */
export function framed(frame: (text: string) => string, text: string): string {
  const most = GHOST_LENGTH - frame('').length;
  const ways = [shortened(text, most), shortened(text, most + FEW_MORE)];
  return frame(ways.find((way) => endsAtWord(way, text)) ?? shortened(text, most));
}

function endsAtWord(short: string, text: string): boolean {
  return short === text || !/^\p{L}/u.test(text.slice(short.length - 1));
}
