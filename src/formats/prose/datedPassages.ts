import type { Passage } from '../../domain/passages/passage';
import { readNameSaysOrganisation, typeOfReadName } from '../names/readNames';
import { textLines } from './textLines';

/** "02/10 – ", in a journal with one line a day. */
export const DAY_BEFORE = /^\s*\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\s*[–—:-]\s+(?=\p{L})/u;
const VISITED = /^\p{Lu}[^:;,()\n]{3,60}?(?=[ \u00A0]?:)/u;

/** Places visited, named between the day and the colon: "02/10 – Résidence habitat jeunes : rencontré …". */
export function datedPassages(text: string): Passage[] {
  return textLines(text).flatMap((line): Passage[] => {
    const lead = DAY_BEFORE.exec(line.text)?.[0].length ?? 0;
    const name = lead === 0 ? undefined : VISITED.exec(line.text.slice(lead))?.[0];
    if (name === undefined || !readNameSaysOrganisation(name) || typeOfReadName(name) === 'person') return [];
    const from = line.from + lead;
    return [{ from, to: from + name.length, kind: 'organisation', sign: 'list' }];
  });
}
