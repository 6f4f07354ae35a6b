import { describe, expect, it } from 'vitest';
import type { Telling } from '../../src/analysis/reportWords';
import type { ToldStep } from '../../src/analysis/story/toldStep';
import { storyEn } from '../../src/i18n/story/en';
import { storyFr } from '../../src/i18n/story/fr';
import { aMap } from '../helpers/documents';

const telling: Telling = {
  document: aMap({ lea: { name: 'Léa' } }),
  from: undefined,
  perimeter: null,
  groupNames: new Map(),
};
const NOBODY = { around: 'lea', structures: 0, networks: 0, bodies: 0, direct: 3, untied: [] };

function said(
  words: Pick<typeof storyFr, 'sentences'>,
  counts: { readonly persons: number; readonly unknowns: number },
) {
  const told: unknown = { step: { kind: 'people' }, facts: { kind: 'people', ...NOBODY, ...counts } };
  const [first = ''] = words.sentences(told as ToldStep, telling);
  return first.replaceAll('\u00A0', ' ');
}

describe('who is there, in front of a room', () => {
  it('calls actors those of whom it is not known what they are', () => {
    expect(said(storyFr, { persons: 5, unknowns: 71 })).toMatch(/^Autour de Léa, 5 personnes et 71 autres acteurs/);
    expect(said(storyFr, { persons: 5, unknowns: 1 })).toMatch(/^Autour de Léa, 5 personnes et 1 autre acteur ;/);
    expect(said(storyFr, { persons: 0, unknowns: 76 })).toMatch(/^Autour de Léa, 76 acteurs/);
    expect(said(storyEn, { persons: 5, unknowns: 71 })).toMatch(/^Around Léa: 5 people and 71 other actors/);
  });
});
