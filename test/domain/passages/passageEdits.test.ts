import { expect, it } from 'vitest';
import type { Passage } from '../../../src/domain/passages/passage';
import { grown, sameWords, shrunk, withKind, withSpan } from '../../../src/domain/passages/passageEdits';
import { textWords } from '../../../src/domain/passages/textWords';

const TEXT = "Mme Roux, d'Enercoop. Enercoop Val aide ENERCOOP.\nJean-Pierre (j.p@val.example) J.-P. Petit";
const WORDS = textWords(TEXT);
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { from: start, to: start + words.length };
};
const said = (passages: readonly { readonly from: number; readonly to: number }[]) =>
  passages.map(({ from, to }) => TEXT.slice(from, to));

it('a word is what a person would tap: elisions apart, hyphens and addresses whole, initials with their points', () => {
  expect(WORDS.map(({ text }) => text).join(' | ')).toBe(
    "Mme | Roux | d' | Enercoop | Enercoop | Val | aide | ENERCOOP | Jean-Pierre | j.p@val.example | J.-P. | Petit",
  );
});

it('a kind holds for the same words everywhere, but not within a longer name', () => {
  const longer: Passage = { ...at('Enercoop Val'), kind: 'organisation' };
  const once = at('Enercoop');
  const marked = withKind([longer], once, sameWords(TEXT, WORDS, once), 'theme');
  expect(said(marked)).toEqual(['Enercoop', 'Enercoop Val', 'ENERCOOP']);
  expect(marked.map(({ kind }) => kind)).toEqual(['theme', 'organisation', 'theme']);
  expect(withKind(marked, once, sameWords(TEXT, WORDS, once), null)).toEqual([longer]);
});

it('a passage grows and shrinks by a word, within its line, and takes the place of what it runs into', () => {
  const roux = at('Roux');
  expect(said([grown(TEXT, WORDS, roux, 'before') ?? roux])).toEqual(['Mme Roux']);
  expect(grown(TEXT, WORDS, at('ENERCOOP'), 'after')).toBeUndefined();
  expect(grown(TEXT, WORDS, at('Mme'), 'before')).toBeUndefined();
  expect(said([shrunk(WORDS, at('Mme Roux'), 'before') ?? roux])).toEqual(['Roux']);
  expect(said([shrunk(WORDS, at('Mme Roux'), 'after') ?? roux])).toEqual(['Mme']);
  expect(shrunk(WORDS, roux, 'after')).toBeUndefined();
  const passages: Passage[] = [
    { ...at('Mme'), kind: 'person', sign: 'list' },
    { ...roux, kind: 'person', sign: 'list' },
  ];
  expect(withSpan(passages, roux, at('Mme Roux'))).toEqual([{ ...at('Mme Roux'), kind: 'person' }]);
});
