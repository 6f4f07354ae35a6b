import { CIVILITIES } from '../words/tellTaleWords';
import {
  elidedBefore,
  type FoundName,
  isCapitalised,
  isJoined,
  longestName,
  type MaskedName,
  type MaskingWord,
  maskingWords,
  nameTree,
} from './nameReplacer';
import { isNeverAlone } from './ordinaryWords';

export interface Masked {
  /** Names that no text may contain. */
  readonly hidden: readonly MaskedName[];
  /** Names of two or more words that stay readable, although a word of them is hidden. */
  readonly kept: readonly string[];
  /** Replaces a name that several actors share, or that belongs to nobody on the map. */
  readonly somebody: string;
  /** Matches every word in any case: for texts without capitals. */
  readonly anyCase?: boolean;
}

/** Most words in a name after a civility. */
const MOST_WORDS = 4;
const HYPHEN = /^[‐‑-]$/;
const EMAIL = /[^\s<>()[\]{},;:"«»]+(?:@|\s?[([](?:at|arobase)[)\]]\s?)[^\s<>()[\]{},;:"«»]*[\p{L}\p{N}]/giu;
/** Ten digits in pairs, or an international number; not a date. */
const PHONE =
  /(?<![\p{L}\p{N}])(?!\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d))(?:(?:\+|00)\s?\d{1,3}(?:[\s.\-/()]{0,3}\d){6,12}|\(?0\d{1,4}\)?(?:[\s.\-/]?\d){6,9}|\d{3}[-.\s]\d{3}[-.\s]\d{4})(?![\p{L}\p{N}])/gu;

export function withoutAddresses(text: string): string {
  return text.replace(EMAIL, '…').replace(PHONE, (number) => (number.replace(/\D/g, '').length < 9 ? number : '…'));
}

/**
 * Replaces names by pseudonyms wherever they appear: "vu avec martin". Words joined by a hyphen are replaced too
 * ("Saint-Martin", "Martin-Roux"), unless the compound is a name that stays; so is any name after a civility, on the map or
 * not. O(letters).
 */
export function textMasker({ hidden, kept, somebody, anyCase = false }: Masked): (text: string) => string {
  const hiding = nameTree(anyCase ? hidden.map((name) => ({ ...name, when: 'any' })) : hidden);
  const keeping = nameTree(kept.map((name) => ({ name, instead: name, when: 'any' })));
  return (written) => {
    const text = withoutAddresses(written);
    const words = maskingWords(text);
    let masked = '';
    let at = 0;
    for (let index = 0; index < words.length; index++) {
      const first = words[index];
      if (!first) break;
      const isAfterCivility = isCalled(text, words, index);
      const isNamed = isAfterCivility && isCapitalised(text.slice(first.start, first.end));
      const called = isNamed ? lastCalled(text, words, index) : undefined;
      // The first word of a text may have a capital only because it begins a sentence.
      const name = longestName(hiding, text, words, index, isAfterCivility || index === 0);
      const stays = called === undefined ? keptName(keeping, hiding, text, words, index, name) : undefined;
      if (stays !== undefined) {
        index = stays;
        continue;
      }
      if (!name && called === undefined) continue;
      const last = Math.max(name?.index ?? index, called ?? index);
      const { from, to } = compound(text, words, index, last, at);
      const isWhole = name !== undefined && from === index && to === name.index;
      const instead = (isWhole ? name.instead : null) ?? somebody;
      const start = words[from]?.start ?? first.start;
      masked += elidedBefore(instead, text.slice(at, start)) + instead;
      at = words[to]?.end ?? text.length;
      index = to;
    }
    return at === 0 ? text : masked + text.slice(at);
  };
}

/** Index of the last word of a kept name that begins here; it must be a whole compound, and not part of a longer hidden name. */
function keptName(
  keeping: ReturnType<typeof nameTree>,
  hiding: ReturnType<typeof nameTree>,
  text: string,
  words: readonly MaskingWord[],
  from: number,
  hidden: FoundName | undefined,
): number | undefined {
  const found = longestName(keeping, text, words, from);
  if (!found || found.index <= (hidden?.index ?? -1)) return undefined;
  if (isHyphened(text, words[from - 1], words[from]) || isHyphened(text, found.last, words[found.index + 1]))
    return undefined;
  for (let inner = from + 1; inner <= found.index; inner++) {
    const other = longestName(hiding, text, words, inner);
    if (other && other.index > found.index) return undefined;
  }
  return found.index;
}

/** True after a civility: "Mme Durand", "M. Saint-Martin". */
function isCalled(text: string, words: readonly MaskingWord[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !CIVILITIES.has(before.folded)) return false;
  if (!/^\.?\s{1,2}$/.test(text.slice(before.end, word.start))) return false;
  // "5 m", "me": lower-case letters that mean other things.
  const said = text.slice(before.start, before.end);
  return before.folded.length > 2 || isCapitalised(said);
}

function lastCalled(text: string, words: readonly MaskingWord[], from: number): number {
  let last = from;
  for (let index = from + 1; index < Math.min(words.length, from + MOST_WORDS); index++) {
    const word = words[index];
    if (!word || !isJoined(text, words[index - 1], word)) break;
    if (isCapitalised(text.slice(word.start, word.end))) last = index;
    else if (!isNeverAlone(word.folded)) break;
  }
  return last;
}

/** The range extended to all words joined by hyphens. */
function compound(text: string, words: readonly MaskingWord[], first: number, last: number, at: number) {
  let [from, to] = [first, last];
  while ((words[from - 1]?.start ?? -1) >= at && isHyphened(text, words[from - 1], words[from])) from--;
  while (isHyphened(text, words[to], words[to + 1])) to++;
  return { from, to };
}

function isHyphened(text: string, before: MaskingWord | undefined, word: MaskingWord | undefined): boolean {
  return before !== undefined && word !== undefined && HYPHEN.test(text.slice(before.end, word.start));
}
