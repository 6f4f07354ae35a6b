import type { Passage } from '../../domain/passages/passage';
import { anyOf } from '../../domain/words/anyOf';
import { LEADERS, TO_ASK } from '../../domain/words/whoAnswers';
import { hasGivenName, isNamedPerson } from '../columns/columnContent';
import { typeByNameAlone } from '../names/readNames';
import { textLines } from './textLines';

/** Contact of an entry: "Responsable : Maud Thébaud". */
const ANSWERS = new RegExp(String.raw`^[ \t]*${anyOf(TO_ASK, LEADERS)} ?:[ \t]*(.{4,60}?)[ \t]*$`, 'iu');
/** A single such line may be any heading. */
const FEWEST = 2;
const MOST_WORDS = 9;

/** Titles of directory entries, a few lines each between blank ones: the organisation on the first line, then its contact. */
export function sheetPassages(text: string): Passage[] {
  const lines = textLines(text);
  const titles = lines.flatMap((line, at) => {
    const isFirst = line.text.trim() !== '' && (lines[at - 1]?.text.trim() ?? '') === '';
    const answers = lines.slice(at + 1, at + 3).some((below) => namesSomebody(below.text));
    return isFirst && answers && isTitle(line.text.trim()) ? [line] : [];
  });
  if (titles.length < FEWEST) return [];
  return titles.map((line) => {
    const from = line.from + line.text.length - line.text.trimStart().length;
    return { from, to: from + line.text.trim().length, kind: 'organisation', sign: 'besidePerson' };
  });
}

function namesSomebody(line: string): boolean {
  const name = ANSWERS.exec(line)?.[1] ?? '';
  return isNamedPerson(name) && hasGivenName(name);
}

function isTitle(said: string): boolean {
  const isShort = said.split(/\s+/).length <= MOST_WORDS;
  return isShort && /^\p{Lu}/u.test(said) && !/[:.!?@>|]/.test(said) && typeByNameAlone(said) !== 'person';
}
