import { nameWords } from '../words/nameWords';
import { isJoint, lettersOf, type SearchedText, wordsOf } from './searchedText';
import { beginsWithSlips, slipsAllowed } from './slips';

/** The typed text, parsed once for a whole search. */
export interface SearchQuery {
  /** All words, with a space before each. */
  readonly text: string;
  /** Words that must match, in any order. Joints are left out, except in last place, where one may be the beginning of a word. */
  readonly words: readonly QueryWord[];
  /** Letters that any match must contain, as bits. */
  readonly letters: number;
}

interface QueryWord {
  readonly text: string;
  readonly letters: number;
  /** Expansion of a short form: "cc" gives "communauté", "communes". */
  readonly stoodFor: readonly string[];
  /** Cache of words checked for slips, because the words of a map repeat. */
  readonly slipped: Map<string, boolean>;
}

export function searchQuery(typed: string): SearchQuery {
  const words = wordsOf(typed);
  const telling = words.filter((word, index) => !isJoint(word) || index === words.length - 1);
  const read = telling.map((text): QueryWord => {
    const stoodFor = nameWords(text);
    return { text, letters: lettersOf(text), stoodFor: stoodFor[0] === text ? [] : stoodFor, slipped: new Map() };
  });
  const plain = read.filter(({ stoodFor }) => stoodFor.length === 0);
  return {
    text: words.map((word) => ` ${word}`).join(''),
    words: read,
    letters: plain.reduce((all, { letters }) => all | letters, 0),
  };
}

/** Scores of one word. From `PLAIN` up, the match is certain; below, it may be a slip. */
const WHOLE = 6;
const BEGINS = 5;
const SHORT_FORM = 4;
const PLAIN = 3;
const INSIDE = 2;
const SLIP = 1;

/** Threshold of a text's score, where 0 is no match: from `SURE` up, every typed word begins a word of it, or is its initials. */
export const SURE = 100;

/** Exact matches only: no word inside another, no slip. Time O(length of the text). */
export function sureMatch(query: SearchQuery, searched: SearchedText): number {
  if (query.words.length === 0 || (query.letters & ~searched.letters) !== 0) return 0;
  if (query.text === searched.name) return 10 * SURE;
  let total = 0;
  for (const word of query.words) {
    const one = sureWord(word, searched);
    if (one === 0) return 0;
    total += one;
  }
  const start = searched.name.startsWith(query.text) ? 4 * SURE : 0;
  // Of two equal matches, the shorter name ranks first.
  return start + SURE + (20 * total) / query.words.length - Math.min(searched.name.length, 200) / 20;
}

/** Possible matches: words inside words, typing slips. Always below `SURE`. */
export function likelyMatch(query: SearchQuery, searched: SearchedText): number {
  let total = 0;
  for (const word of query.words) {
    const one = sureWord(word, searched) || insideWord(word, searched) || slippedWord(word, searched);
    if (one === 0) return 0;
    total += one;
  }
  return query.words.length === 0 ? 0 : 1 + (10 * total) / query.words.length;
}

function sureWord({ text, letters, stoodFor }: QueryWord, searched: SearchedText): number {
  if ((letters & ~searched.letters) === 0) {
    const at = searched.name.indexOf(` ${text}`);
    if (at >= 0) {
      const next = searched.name.charCodeAt(at + 1 + text.length);
      return Number.isNaN(next) || next === 32 ? WHOLE : BEGINS;
    }
    if (searched.also.includes(` ${text}`)) return SHORT_FORM;
    if (text.length > 1 && isSpeltByBeginnings(text, searched.tellingWords)) return PLAIN;
  }
  const isStoodFor = stoodFor.length > 0 && stoodFor.every((word) => `${searched.name} `.includes(` ${word} `));
  return isStoodFor ? SHORT_FORM : 0;
}

/** "ccp", "comcom" for "communauté communes Pilat": beginnings of at least two consecutive words. */
function isSpeltByBeginnings(text: string, words: readonly string[]): boolean {
  for (let first = 0; first < words.length - 1; first++) if (spells(text, 0, words, first, 0)) return true;
  return false;
}

function spells(text: string, from: number, words: readonly string[], at: number, used: number): boolean {
  if (from === text.length) return used > 1;
  const word = words[at];
  if (word === undefined || word[0] !== text[from]) return false;
  let length = 1;
  while (from + length < text.length && word[length] === text[from + length]) length++;
  for (; length > 0; length--) if (spells(text, from + length, words, at + 1, used + 1)) return true;
  return false;
}

function insideWord({ text, letters }: QueryWord, { name, joined, letters: all }: SearchedText): number {
  if (text.length < 2 || (letters & ~all) !== 0) return 0;
  // "lavenir", "saintetienne": typed without spaces or apostrophes.
  return name.includes(text) || (text.length > 4 && joined.includes(text)) ? INSIDE : 0;
}

/** Requires a common letter among the first two: a word with a slip still begins nearly right. */
function slippedWord({ text, letters, slipped }: QueryWord, searched: SearchedText): number {
  const most = slipsAllowed(text.length);
  if (most === 0 || ones(letters & ~searched.letters) > most) return 0;
  const isSlipped = (word: string) => {
    const [a, b, c, d] = [text[0], text[1], word[0], word[1]];
    if (a !== c && a !== d && b !== c && b !== d) return false;
    const known = slipped.get(word);
    if (known !== undefined) return known;
    const answer = beginsWithSlips(text, word, most);
    slipped.set(word, answer);
    return answer;
  };
  return searched.nameWords.some(isSlipped) ? SLIP : 0;
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
