import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { unbroken } from '../../../src/ui/parts/unbroken';

/** The text with what stays on one line in brackets. */
const marked = (text: string) =>
  (unbroken(text) as (string | ReactElement<{ readonly children: string }>)[])
    .map((part) => (typeof part === 'string' ? part : `[${part.props.children}]`))
    .join('');

describe('a French verb and its pronoun', () => {
  it.each([
    ['Est-ce le cas ?', '[Est-ce] le cas ?'],
    ['Quels liens y a-t-il entre les deux ?', 'Quels liens y [a-t-il] entre les deux ?'],
    ['À qui reste-t-il à demander ?', 'À qui [reste-t-il] à demander ?'],
    ['Le lien vit-il encore ?', 'Le lien [vit-il] encore ?'],
    ['CC Trois-Clochers et Jean-Ilan', 'CC Trois-Clochers et Jean-Ilan'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});
