import type { Actor } from '../../domain/actor';
import { append } from '../../domain/append';
import type { Passage, PassageKind, PassageSign } from '../../domain/passages/passage';
import { type TextWord, textWords } from '../../domain/passages/textWords';
import type { KnownNames } from './knownNames';
import { textLines } from './textLines';

interface Wanted {
  readonly words: readonly string[];
  readonly kind: PassageKind;
  /** A name of one word matches only with a capital: "Mairie" is not each "mairie". */
  readonly isName: boolean;
}

export function knownPassages(words: readonly TextWord[], { actors, themes }: KnownNames): Passage[] {
  const byFirst = new Map<string, Wanted[]>();
  const want = (name: string, kind: PassageKind, isName: boolean) => {
    const [first, ...others] = textWords(name).map(({ folded }) => folded);
    if (first === undefined || (others.length === 0 && first.length < 3)) return;
    append(byFirst, first, { words: [first, ...others], kind, isName });
  };
  for (const { name, type } of actors) want(name, kindOfType(type), true);
  for (const label of themes) want(label, 'theme', false);
  const found: Passage[] = [];
  for (const [at, word] of words.entries()) {
    for (const { words: wanted, kind, isName } of byFirst.get(word.folded) ?? []) {
      if (isName && wanted.length === 1 && !/^\p{Lu}|^\d/u.test(word.text)) continue;
      const end = words[at + wanted.length - 1];
      if (!end || wanted.some((one, i) => words[at + i]?.folded !== one)) continue;
      found.push({ from: word.from, to: end.to, kind, sign: 'onMap' });
    }
  }
  return found;
}

export function kindOfType(type: Actor['type']): PassageKind {
  return type === 'person' || type === 'unknown' ? type : 'organisation';
}

const THEME_LINE =
  /^[\s>*#_-]*(?:th[èe]mes?|th[ée]matiques?|themes?|topics?)(?: abord[ée]s?| trait[ée]s?| discussed)?[*_]*\s*:[*_]*\s*/iu;
const SIGN: PassageSign = 'themeLine';

/** Themes of a line such as "Thèmes : mobilité, alimentation". */
export function themeLinePassages(text: string): Passage[] {
  return textLines(text).flatMap((line) => {
    const head = line.text.length > 500 ? undefined : THEME_LINE.exec(line.text)?.[0];
    if (head === undefined) return [];
    const passages: Passage[] = [];
    for (const { index, 0: part } of line.text.slice(head.length).matchAll(/[^,;/|]+/g)) {
      const label = part.trim().replace(/[.!?]$/, '');
      const from = line.from + head.length + index + part.indexOf(label);
      if (label.length >= 2 && label.split(/\s+/).length <= 5)
        passages.push({ from, to: from + label.length, kind: 'theme', sign: SIGN });
    }
    return passages;
  });
}
