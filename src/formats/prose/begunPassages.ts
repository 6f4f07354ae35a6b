import type { Passage } from '../../domain/passages/passage';
import { typeByNameAlone } from '../names/readNames';

/**
 * Capitalised words ending in a word that is not only for organisations, when a sentence states when it began:
 * "Quayside Repair Workshop began in 2015". "World War Two" does not match.
 */
const BEGUN =
  /(?<=^|\n|[.!?] |[Tt]he )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3} (?:Workshop|Gardens?|Choir|Band|Collective|Circle|Press|Larder|Exchange|Lab|Makerspace|Orchestra|Players|Singers|Market)) (?:began|started|opened|was (?:founded|formed|created|set up)) in (?=(?:\p{L}+ )?\d{4}(?!\d))/gu;

export function begunPassages(text: string): Passage[] {
  return [...text.matchAll(BEGUN)].flatMap(({ index: from, 1: name = '' }): Passage[] =>
    typeByNameAlone(name) === 'person'
      ? []
      : [{ from, to: from + name.length, kind: 'organisation', sign: 'organisationWord' }],
  );
}
