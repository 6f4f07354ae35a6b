import type { Answers, ReadContext } from '../../src/formats/readResult';

/** What a reader is given in a test: ids that count up, and the answers that a person would have given. */
export function aReadContext(answers: Answers = new Map(), language: 'fr' | 'en' = 'fr'): ReadContext {
  let last = 0;
  return { newId: () => `id${++last}`, language, answers };
}
