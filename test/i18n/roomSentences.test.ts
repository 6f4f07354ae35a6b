import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WORDS, wordCount } from '../../src/i18n/fewWords';
import type { Language } from '../../src/i18n/language';
import { LATER_MESSAGES } from '../../src/i18n/laterMessages';
import { arbitraryDocument } from '../helpers/arbitraryDocument';
import { sampleMap } from '../helpers/sampleMap';
import { measured, opened, type ToldOfMap, toldOf } from '../helpers/toldStories';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
/** One statement and the question that it leaves. */
const MOST_SENTENCES = 2;

/** Sentences of the steps that the map tells by itself. */
function sentencesOf({ told, telling }: ToldOfMap, language: Language): string[][] {
  return told
    .filter(({ step, facts }) => !step.text?.trim() && facts.kind !== 'result' && facts.kind !== 'own')
    .map((step) =>
      LATER_MESSAGES[language].story.sentences(step, telling).flatMap((one) => one.split(/(?<=[.?!])\s+(?=\p{Lu})/u)),
    );
}

describe.each(LANGUAGES)('what a room hears (%s)', (language) => {
  it.each(['session', 'network'] as const)('of the sample is short, one idea a step (%s)', (story) => {
    const store = opened(sampleMap(language), language);
    measured(store);
    const steps = sentencesOf(toldOf(store, story), language);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.filter((sentences) => sentences.length > MOST_SENTENCES)).toEqual([]);
    expect(steps.flat().filter((sentence) => wordCount(sentence) > MOST_WORDS)).toEqual([]);
  });

  it('of any map has no sentence of more than 22 words', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const store = opened(document, language);
        measured(store);
        const long = sentencesOf(toldOf(store), language)
          .flat()
          .filter((sentence) => wordCount(sentence) > MOST_WORDS);
        expect(long).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('names nobody as one whom nobody knows: they are counted', () => {
    const store = opened(sampleMap(language), language);
    measured(store);
    const { told, telling } = toldOf(store);
    const people = told.find(({ facts }) => facts.kind === 'people');
    const untied = people?.facts.kind === 'people' ? people.facts.untied : [];
    expect(untied.length).toBeGreaterThan(0);
    const words = sentencesOf({ steps: told, told, telling }, language).flat().join(' ');
    for (const id of untied) expect(words).not.toContain(telling.document.actors.get(id)?.name);
    expect(words).toContain(language === 'fr' ? '1 acteur reste à relier' : '1 actor is not connected yet');
  });
});
