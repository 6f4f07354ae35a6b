import { describe, expect, it } from 'vitest';
import { storyEn } from '../../src/i18n/story/en';
import { storyFr } from '../../src/i18n/story/fr';
import { aMap } from '../helpers/documents';

const telling = { document: aMap({ lea: { name: 'Léa' } }), from: undefined, perimeter: null, groupNames: new Map() };
const told = (counts: { readonly persons: number; readonly unknowns: number }) => ({
  step: { kind: 'people' },
  facts: { kind: 'people', around: 'lea', structures: 0, networks: 0, bodies: 0, direct: 3, untied: [], ...counts },
});
const said = (words: typeof storyFr, counts: Parameters<typeof told>[0]) =>
  (words.sentences(told(counts) as never, telling as never)[0] ?? '').replaceAll('\u00A0', ' ');

describe('who is there, in front of a room', () => {
  it('calls actors those of whom it is not known what they are', () => {
    expect(said(storyFr, { persons: 5, unknowns: 71 })).toMatch(/^Autour de Léa, 5 personnes et 71 autres acteurs/);
    expect(said(storyFr, { persons: 5, unknowns: 1 })).toMatch(/^Autour de Léa, 5 personnes et 1 autre acteur ;/);
    expect(said(storyFr, { persons: 0, unknowns: 76 })).toMatch(/^Autour de Léa, 76 acteurs/);
    expect(said(storyEn as never, { persons: 5, unknowns: 71 })).toMatch(/^Around Léa: 5 people and 71 other actors/);
  });
});
