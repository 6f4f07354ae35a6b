import type { Passage } from '../../domain/passages/passage';
import { typeByNameAlone } from '../names/readNames';

/** "Quayside Repair Workshop began in 2015": three words with capitals or more, of which a line or a sentence says since when there is such a thing. */
const BEGUN =
  /(?<=^|\n|[.!?] |[Tt]he |[Ll][ae] )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){2,4}) (?:began|started|opened|was (?:founded|formed|created|set up)|existe|a été (?:créée?|fondée?|montée?|lancée?)|a vu le jour) (?:in|en|depuis) (?=(?:\p{L}+ )?\d{4}(?!\d))/gu;

/** What a text says has begun, and nobody was born: whoever is called by so many words is an organisation. */
export function begunPassages(text: string): Passage[] {
  return [...text.matchAll(BEGUN)].flatMap(({ index: from, 1: name = '' }): Passage[] =>
    typeByNameAlone(name) === 'person'
      ? []
      : [{ from, to: from + name.length, kind: 'organisation', sign: 'organisationWord' }],
  );
}
