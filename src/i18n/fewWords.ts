import type { Telling } from '../analysis/reportWords';
import { shortened } from './shortened';

/** Most words per sentence in a text that is heard once, in front of a room. */
export const MOST_WORDS = 22;
/** Lengths to which names are cut when a sentence is too long. */
const SHORTER = [36, 22, 14];

export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Returns the first wording that is short enough, else the last. */
export function fewWords(...ways: readonly string[]): string {
  return ways.find((way) => wordCount(way) <= MOST_WORDS) ?? ways.at(-1) ?? '';
}

/** A sentence with at most this many names, fewer if it would be too long; `say` counts the others. */
export function withNames(most: number, say: (most: number) => string): string {
  return fewWords(...Array.from({ length: most }, (_, i) => say(most - i)));
}

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/);
}

/** Returns the first wording without a sentence that is too long, trying whole names before shorter ones; else the last one. */
export function saidShort(telling: Telling, ways: readonly ((telling: Telling) => string)[]): string {
  const tellings = [telling, ...SHORTER.map((letters) => withShortNames(telling, letters))];
  const said = tellings.flatMap((short) => ways.map((way) => way(short)));
  return said.find((text) => sentencesOf(text).every((one) => wordCount(one) <= MOST_WORDS)) ?? said.at(-1) ?? '';
}

/** Sentences about the map, with names cut if one of them would be too long. */
export function shortSentences(telling: Telling, say: (telling: Telling) => readonly string[]): readonly string[] {
  let sentences = say(telling);
  for (const letters of SHORTER) {
    if (sentences.every((one) => sentencesOf(one).every((part) => wordCount(part) <= MOST_WORDS))) break;
    sentences = say(withShortNames(telling, letters));
  }
  return sentences;
}

function withShortNames(telling: Telling, letters: number): Telling {
  const { document } = telling;
  const named = <T extends { readonly name: string }>(one: T): T => ({ ...one, name: shortened(one.name, letters) });
  return {
    ...telling,
    document: {
      ...document,
      actors: new Map([...document.actors].map(([id, actor]) => [id, named(actor)])),
      themes: new Map(
        [...document.themes].map(([id, theme]) => [id, { ...theme, label: shortened(theme.label, letters) }]),
      ),
      actions: new Map(
        [...document.actions].map(([id, action]) => [id, { ...action, title: shortened(action.title, letters) }]),
      ),
    },
  };
}
