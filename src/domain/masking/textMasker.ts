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
  /** Whom no text may name. */
  readonly hidden: readonly MaskedName[];
  /** Names of two words or more that stay as they are, though a word of them is hidden. */
  readonly kept: readonly string[];
  /** In place of a name that several answer to, or nobody on the map. */
  readonly somebody: string;
  /** Every word is looked for in any case: of texts that have none. */
  readonly anyCase?: boolean;
}

/** Somebody called by a civility has at most so many words of a name. */
const MOST_WORDS = 4;
const HYPHEN = /^[‐‑-]$/;
const EMAIL = /[^\s<>()[\]{},;:"«»]+(?:@|\s?[([](?:at|arobase)[)\]]\s?)[^\s<>()[\]{},;:"«»]*[\p{L}\p{N}]/giu;
/** Ten digits by pairs or as they are written abroad; dates are none. */
const PHONE =
  /(?<![\p{L}\p{N}])(?!\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d))(?:(?:\+|00)\s?\d{1,3}(?:[\s.\-/()]{0,3}\d){6,12}|\(?0\d{1,4}\)?(?:[\s.\-/]?\d){6,9}|\d{3}[-.\s]\d{3}[-.\s]\d{4})(?![\p{L}\p{N}])/gu;

/** A text without addresses and telephone numbers. */
export function withoutAddresses(text: string): string {
  return text.replace(EMAIL, '…').replace(PHONE, (number) => (number.replace(/\D/g, '').length < 9 ? number : '…'));
}

/**
 * Writes pseudonyms in place of names, wherever they stand: "vu avec martin". What is joined to a name by a hyphen goes with
 * it ("Saint-Martin", "Martin-Roux"), unless all of it is a name that stays; so does whoever is called by a civility, on the
 * map or not. O(letters).
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
      // A sentence may begin with the text, and write its first word with a capital.
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

/** Where a name ends that stays and begins at this word: all of a compound, and no part of a longer name that is hidden. */
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

/** Whether a civility stands before: "Mme Durand", "M. Saint-Martin". */
function isCalled(text: string, words: readonly MaskingWord[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (!before || !word || !CIVILITIES.has(before.folded)) return false;
  if (!/^\.?\s{1,2}$/.test(text.slice(before.end, word.start))) return false;
  // "5 m", "me": letters of other things, written small.
  const said = text.slice(before.start, before.end);
  return before.folded.length > 2 || isCapitalised(said);
}

/** The last word of the name of whom a civility calls. */
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

/** All that hyphens join to these words. */
function compound(text: string, words: readonly MaskingWord[], first: number, last: number, at: number) {
  let [from, to] = [first, last];
  while ((words[from - 1]?.start ?? -1) >= at && isHyphened(text, words[from - 1], words[from])) from--;
  while (isHyphened(text, words[to], words[to + 1])) to++;
  return { from, to };
}

function isHyphened(text: string, before: MaskingWord | undefined, word: MaskingWord | undefined): boolean {
  return before !== undefined && word !== undefined && HYPHEN.test(text.slice(before.end, word.start));
}
