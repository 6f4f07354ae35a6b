import { rememberedByText } from '../remembered/rememberedByText';
import { foldedWords } from '../words/foldedWords';
import { nameWords } from '../words/nameWords';

/** A name and its other searchable text, prepared for search. */
export interface SearchedText {
  /** The words of the name, folded, with a space before each. */
  readonly name: string;
  /** The words of the name joined, for users who split them differently. */
  readonly joined: string;
  /** The same for other text: short name, kind, place, and expanded short forms. */
  readonly also: string;
  readonly nameWords: readonly string[];
  /** Words of the name that count for initials, without joints. */
  readonly tellingWords: readonly string[];
  /** Letters it contains, one bit each: a quick test that rules out most items. */
  readonly letters: number;
}

/** Articles and joints of both languages: optional in queries, and absent from initials. */
const JOINTS: ReadonlySet<string> = new Set(
  'a an and au aux d de des du en et for in l la le les of on pour sur the un une'.split(' '),
);

export function isJoint(word: string): boolean {
  return JOINTS.has(word);
}

/** Folded words of a text, split at apostrophes, hyphens and all other signs. A text of signs alone is split at spaces only. */
export function wordsOf(text: string): readonly string[] {
  const written = text.split(WHITE).filter(Boolean);
  const words = written.flatMap(partsOf);
  return words.length > 0 ? words : written;
}

const WHITE = /\s+/;

/** More than the distinct words of any map. */
const MOST_WORDS = 50_000;
const itself = (word: string) => word;

/** Cached: folding is the main cost, and the words of a map repeat. */
const partsOf = rememberedByText(MOST_WORDS, itself, (part: string): readonly string[] =>
  PLAIN.test(part) ? [part.toLowerCase()] : foldedWords(part),
);
const PLAIN = /^[a-z0-9]+$/i;

/** Expansion of a word that is a short form, without the word itself. */
const stoodForBy = rememberedByText(MOST_WORDS, itself, (word: string): readonly string[] =>
  word.length > LONGEST_FORM ? [] : nameWords(word).filter((one) => one !== word),
);
const LONGEST_FORM = 6;

/** Cost: some microseconds; to be cached with its record. */
export function searchedText(name: string, also: readonly (string | undefined)[] = []): SearchedText {
  const words = wordsOf(name);
  const others = also.flatMap((text) => (text === undefined ? [] : wordsOf(text)));
  const stoodFor = words.flatMap(stoodForBy);
  const [nameText, alsoText] = [spaced(words), spaced([...others, ...stoodFor])];
  return {
    name: nameText,
    joined: words.join(''),
    also: alsoText,
    nameWords: words,
    tellingWords: words.filter((word) => !isJoint(word)),
    letters: lettersOf(nameText) | lettersOf(alsoText),
  };
}

function spaced(words: readonly string[]): string {
  return words.map((word) => ` ${word}`).join('');
}

const OTHER_LETTERS = 26;
const DIGITS = 27;

/** One bit for each of the 26 plain letters, one for digits, one for everything else. */
export function lettersOf(folded: string): number {
  let letters = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code === 32) continue;
    const isPlain = code >= 97 && code <= 122;
    const isDigit = code >= 48 && code <= 57;
    letters |= 1 << (isPlain ? code - 97 : isDigit ? DIGITS : OTHER_LETTERS);
  }
  return letters;
}
