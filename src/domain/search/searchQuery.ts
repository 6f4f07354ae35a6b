import { nameWords } from '../words/nameWords';
import { isJoint, lettersOf, type SearchedText, wordsOf } from './searchedText';
import { beginsWithSlips, slipsAllowed } from './slips';

/** What was typed, read once for all that is searched. */
export interface SearchQuery {
  /** All words, with a space before each. */
  readonly text: string;
  /** Words that must be found, in any order: joints are not, but for a last one that may be the beginning of a word. */
  readonly words: readonly QueryWord[];
  /** Letters that whatever answers surely has. */
  readonly letters: number;
}

interface QueryWord {
  readonly text: string;
  readonly letters: number;
  /** What a short form stands for: "cc" is read as "communauté", "communes". */
  readonly stoodFor: readonly string[];
  /** Words that were looked at for slips: those of a map repeat. */
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

/** How well one word answers. What is at least `PLAIN` is what was meant; less may be a slip of the pen. */
const WHOLE = 6;
const BEGINS = 5;
const SHORT_FORM = 4;
const PLAIN = 3;
const INSIDE = 2;
const SLIP = 1;

/** How well a text answers; 0: not at all. Above `SURE` every word typed begins a word of it, or is its initials. */
export const SURE = 100;

/** Exact answers only: no word inside another, no slip. Time O(length of the text). */
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
  // Of two that answer alike the shorter is the nearer.
  return start + SURE + (20 * total) / query.words.length - Math.min(searched.name.length, 200) / 20;
}

/** Answers that may be meant: words inside words, slips of the pen. Always below `SURE`. */
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

/** "ccp", "comcom" of "communauté communes Pilat": beginnings of words that follow one another, two at least. */
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
  // "lavenir", "saintetienne": written without what parts the words.
  return name.includes(text) || (text.length > 4 && joined.includes(text)) ? INSIDE : 0;
}

/** One of the first two letters is right: a word with a slip is still told by how it begins. */
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
