import { fold } from '../folding';
import { isElided } from '../words/isElided';

/**
 * When a name of one word is found: as it begins in the name ("Val", not "val"), in any case, or only with a capital. Names of
 * several words are found in any case unless they ask for a capital.
 */
export type FoundWhen = 'alike' | 'any' | 'capital';

/** A name and what is written in its place; `null`: several answer to it. */
export interface MaskedName {
  readonly name: string;
  readonly instead: string | null;
  /** `alike` when absent. */
  readonly when?: FoundWhen;
}

/** Words of names, one after the other; `end` where a name ends. */
export interface NameTree {
  readonly next: Map<string, NameTree>;
  end?: { readonly instead: string | null; readonly name: string; readonly when: FoundWhen | undefined };
}

/** A word of a text, and where it stands. */
export interface MaskingWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A name found in a text: from some word to `last`, the word at `index`. */
export interface FoundName {
  readonly instead: string | null;
  readonly last: MaskingWord;
  readonly index: number;
}

/** Invisible marks (soft hyphen, joiners) are part of a word: "Mar\u00ADtin" reads as Martin. */
const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*[\p{L}\p{M}\p{N}])?/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** What may stand between two words of one name: "Anne-Marie", "Morel, Anne" is another. */
const GAP = /^[\s'’./&·()‐‑-]{1,3}$/u;

/**
 * Writes something else in place of each name, wherever it stands as whole words: case and accents do not matter, but
 * for names of one word as `when` says. The longest name wins; the first given of equals. `somebody` stands for a name that
 * several answer to. O(letters of the text).
 */
export function nameReplacer(names: Iterable<MaskedName>, somebody: string): (text: string) => string {
  const tree = nameTree(names);
  return (text) => {
    const words = maskingWords(text);
    let written = '';
    let at = 0;
    for (let index = 0; index < words.length; index++) {
      const first = words[index];
      const found = first && longestName(tree, text, words, index);
      if (!found) continue;
      const instead = found.instead ?? somebody;
      written += elidedBefore(instead, text.slice(at, first.start)) + instead;
      at = found.last.end;
      index = found.index;
    }
    return at === 0 ? text : written + text.slice(at);
  };
}

export function nameTree(names: Iterable<MaskedName>): NameTree {
  const root: NameTree = { next: new Map() };
  for (const { name, instead, when } of names) {
    let branch = root;
    for (const { folded } of maskingWords(name)) {
      const next = branch.next.get(folded) ?? { next: new Map() };
      branch.next.set(folded, next);
      branch = next;
    }
    if (branch !== root) branch.end ??= { instead, name, when };
  }
  return root;
}

/** "autour de Maëlle" and "autour d’Anne", when another name takes its place. */
export function elidedBefore(name: string, text: string): string {
  return isElided(name)
    ? text.replace(/(?<!\p{L})(d|qu)e\s$/iu, '$1’')
    : text.replace(/(?<!\p{L})(d|qu)[’']$/iu, '$1e ');
}

export function maskingWords(text: string): MaskingWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: fold(word.replace(INVISIBLE, '')),
    start: index,
    end: index + word.length,
  }));
}

/** The longest name that begins at the word `from`. `however`: one that asks for a capital is found without it. */
export function longestName(
  tree: NameTree,
  text: string,
  words: readonly MaskingWord[],
  from: number,
  however = false,
): FoundName | undefined {
  let branch: NameTree | undefined = tree;
  let found: FoundName | undefined;
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    const first = words[from];
    if (!word || !first || (index > from && !isJoined(text, words[index - 1], word))) break;
    branch = branch.next.get(word.folded);
    if (!branch) break;
    const { end } = branch;
    if (
      end &&
      ((however && end.when === 'capital') ||
        isFound(end.when, end.name, text.slice(first.start, first.end), index > from))
    )
      found = { instead: end.instead, last: word, index };
  }
  return found;
}

/** Whether two words that follow one another may be of one name. */
export function isJoined(text: string, before: MaskingWord | undefined, word: MaskingWord): boolean {
  return before === undefined || GAP.test(text.slice(before.end, word.start));
}

/** Scripts without case have nothing but capitals. */
export function isCapitalised(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first === first.toUpperCase();
}

function isFound(when: FoundWhen | undefined, name: string, first: string, isLong: boolean): boolean {
  switch (when) {
    case 'any':
      return true;
    case 'capital':
      return isCapitalised(first);
    default:
      return isLong || beginsAlike(first, name);
  }
}

function beginsAlike(word: string, name: string): boolean {
  const [first = ''] = name.match(WORD) ?? [''];
  const isLower = (one: string) => one.charAt(0) === one.charAt(0).toLowerCase();
  return isLower(word) === isLower(first);
}
