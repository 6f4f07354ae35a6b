import { rememberedByText } from '../remembered/rememberedByText';
import { foldedWords } from '../words/foldedWords';
import { nameWords } from '../words/nameWords';

/** A name and what else it is found by, ready to be searched. */
export interface SearchedText {
  /** The words of the name, folded, with a space before each. */
  readonly name: string;
  /** The words of the name in one, as they are typed by whoever parts them otherwise. */
  readonly joined: string;
  /** The same of what else it is found by: short name, kind, place, and what short forms stand for. */
  readonly also: string;
  readonly nameWords: readonly string[];
  /** Words of the name that say something: those its initials are made of. */
  readonly tellingWords: readonly string[];
  /** Which letters there are, one bit each: most of what does not answer is told by it at once. */
  readonly letters: number;
}

/** Articles and joints of both languages: nobody is asked to type them, no initials have them. */
const JOINTS: ReadonlySet<string> = new Set(
  'a an and au aux d de des du en et for in l la le les of on pour sur the un une'.split(' '),
);

export function isJoint(word: string): boolean {
  return JOINTS.has(word);
}

/** The words of a text, folded: apostrophes, hyphens and all other signs part them. A text of signs alone has these for words. */
export function wordsOf(text: string): readonly string[] {
  const written = text.split(WHITE).filter(Boolean);
  const words = written.flatMap(partsOf);
  return words.length > 0 ? words : written;
}

const WHITE = /\s+/;

/** More words than any map has. */
const MOST_WORDS = 50_000;
const itself = (word: string) => word;

/** Folding costs most, and the words of a map repeat. */
const partsOf = rememberedByText(MOST_WORDS, itself, (part: string): readonly string[] =>
  PLAIN.test(part) ? [part.toLowerCase()] : foldedWords(part),
);
const PLAIN = /^[a-z0-9]+$/i;

/** What a word stands for when it is a short form, beside itself. */
const stoodForBy = rememberedByText(MOST_WORDS, itself, (word: string): readonly string[] =>
  word.length > LONGEST_FORM ? [] : nameWords(word).filter((one) => one !== word),
);
const LONGEST_FORM = 6;

/** Cost: some microseconds; to be remembered beside what it is of. */
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

/** The 26 plain letters, digits together, all else together. */
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
