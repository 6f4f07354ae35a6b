import { fold } from '../folding';
import { isElided } from '../words/isElided';

/**
 * When a one-word name matches: `alike`, with the same case of the first letter ("Val", not "val"); `any` case; or only with a
 * `capital`. Longer names match in any case unless they require a capital.
 */
export type FoundWhen = 'alike' | 'any' | 'capital';

/** A name and its replacement; `null`: several actors share it. */
export interface MaskedName {
  readonly name: string;
  readonly instead: string | null;
  /** `alike` when absent. */
  readonly when?: FoundWhen;
}

/** Trie of the words of names; `end` where a name ends. */
export interface NameTree {
  readonly next: Map<string, NameTree>;
  end?: { readonly instead: string | null; readonly name: string; readonly when: FoundWhen | undefined };
}

export interface MaskingWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A name found in a text, up to the word `last`, at `index`. */
export interface FoundName {
  readonly instead: string | null;
  readonly last: MaskingWord;
  readonly index: number;
}

/** Invisible marks (soft hyphen, joiners) are part of a word: "Mar\u00ADtin" reads as Martin. */
const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*[\p{L}\p{M}\p{N}])?/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Allowed between two words of one name: "Anne-Marie"; a comma is not: "Morel, Anne". */
const GAP = /^[\s'’./&·()‐‑-]{1,3}$/u;

/**
 * Replaces each name where it appears as whole words, ignoring case and accents, except for one-word names, which follow
 * `when`. The longest name wins; of equal ones, the first. `somebody` replaces a name that several actors share. O(letters of
 * the text).
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

/** Adapts the elision before a replaced name: "autour de Maëlle", "autour d’Anne". */
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

/** The longest name that begins at word `from`. `however`: also matches names that require a capital without one. */
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

/** True when two adjacent words may belong to one name. */
export function isJoined(text: string, before: MaskingWord | undefined, word: MaskingWord): boolean {
  return before === undefined || GAP.test(text.slice(before.end, word.start));
}

/** In scripts without case, every word counts as capitalised. */
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
