import { fold } from '../folding';
import { isElided } from '../isElided';

/** A name and what is written in its place; `null`: several answer to it. */
export interface MaskedName {
  readonly name: string;
  readonly instead: string | null;
}

/** Words of names, one after the other; `end` where a name ends. */
interface Branch {
  readonly next: Map<string, Branch>;
  end?: { instead: string | null; readonly name: string };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between two words of one name: "Anne-Marie", "Morel, Anne" is another. */
const GAP = /^[\s'’./&·()-]{1,3}$/u;

/**
 * Writes something else in place of each name, wherever it stands as whole words: case and accents do not matter, but
 * that a name of one word is only found where it begins as it does ("Val", not "val"). The longest name wins; the first given of
 * equals. `somebody` stands for a name that several answer to. O(letters of the text).
 */
export function nameReplacer(names: Iterable<MaskedName>, somebody: string): (text: string) => string {
  const root: Branch = { next: new Map() };
  for (const { name, instead } of names) {
    let branch = root;
    for (const word of wordsOf(name)) {
      const next = branch.next.get(word.folded) ?? { next: new Map() };
      branch.next.set(word.folded, next);
      branch = next;
    }
    if (branch !== root) branch.end ??= { instead, name };
  }
  return (text) => {
    const words = wordsOf(text);
    let written = '';
    let at = 0;
    for (let index = 0; index < words.length; index++) {
      const first = words[index];
      const found = first && longestFrom(root, text, words, index);
      if (!found) continue;
      const instead = found.instead ?? somebody;
      written += elidedBefore(instead, text.slice(at, first.start)) + instead;
      at = found.last.end;
      index = found.index;
    }
    return at === 0 ? text : written + text.slice(at);
  };
}

/** "autour de Maëlle" and "autour d’Anne", when another name takes its place. */
function elidedBefore(name: string, text: string): string {
  return isElided(name)
    ? text.replace(/(?<!\p{L})(d|qu)e\s$/iu, '$1’')
    : text.replace(/(?<!\p{L})(d|qu)[’']$/iu, '$1e ');
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));
}

function longestFrom(root: Branch, text: string, words: readonly Word[], from: number) {
  let branch: Branch | undefined = root;
  let found: { readonly instead: string | null; readonly last: Word; readonly index: number } | undefined;
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    const before = words[index - 1];
    if (!word || (index > from && before && !GAP.test(text.slice(before.end, word.start)))) break;
    branch = branch.next.get(word.folded);
    if (!branch) break;
    if (branch.end && (index > from || beginsAlike(text.slice(word.start, word.end), branch.end.name)))
      found = { instead: branch.end.instead, last: word, index };
  }
  return found;
}

function beginsAlike(word: string, name: string): boolean {
  const [first = ''] = name.match(WORD) ?? [''];
  const isLower = (one: string) => one.charAt(0) === one.charAt(0).toLowerCase();
  return isLower(word) === isLower(first);
}
