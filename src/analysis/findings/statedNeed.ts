import type { Actor } from '../../domain/actor';
import { fold } from '../../domain/folding';
import { OFFER_KINDS, type Offer } from '../../domain/offer';

/**
 * What is looked for, in the holder's own words ("une salle pour 50 personnes"), as folded words between spaces. None
 * when only a known kind is said ("information", "partner"): nobody's means can be told from that.
 */
export function statedNeed({ kind }: Offer): string | undefined {
  if (kind === undefined || (OFFER_KINDS as readonly string[]).includes(kind)) return undefined;
  const words = wordsOf(kind);
  return words === '' ? undefined : words;
}

/**
 * The first resource or language of the actor that is what is looked for: the whole of one is found, word for word, in
 * the other ("salle" in "une salle pour 50 personnes"). As written; `undefined` when there is none.
 */
export function meansFor({ resources, languages }: Actor, need: string): string | undefined {
  return [...resources, ...languages].find((held) => {
    const words = wordsOf(held);
    return words !== '' && (` ${need} `.includes(` ${words} `) || ` ${words} `.includes(` ${need} `));
  });
}

function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
