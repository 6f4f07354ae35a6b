import type { Passage } from '../../domain/passages/passage';
import { readNameSaysOrganisation, typeOfReadName } from '../names/readNames';
import { textLines } from './textLines';

/** "02/10 – ": a journal, a day a line. */
export const DAY_BEFORE = /^\s*\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\s*[–—:-]\s+(?=\p{L})/u;
/** Up to the colon. */
const VISITED = /^\p{Lu}[^:;,()\n]{3,60}?(?=[ \u00A0]?:)/u;

/** "02/10 – Résidence habitat jeunes : rencontré …": where somebody was, between the day and the colon. */
export function datedPassages(text: string): Passage[] {
  return textLines(text).flatMap((line): Passage[] => {
    const lead = DAY_BEFORE.exec(line.text)?.[0].length ?? 0;
    const name = lead === 0 ? undefined : VISITED.exec(line.text.slice(lead))?.[0];
    if (name === undefined || !readNameSaysOrganisation(name) || typeOfReadName(name) === 'person') return [];
    const from = line.from + lead;
    return [{ from, to: from + name.length, kind: 'organisation', sign: 'list' }];
  });
}
