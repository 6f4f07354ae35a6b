import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOfText, linesOf } from '../../../src/platform/journal/keptText';
import { wholeText } from '../../helpers/wholeText';

describe('a kept text', () => {
  const pieces = array(string({ unit: 'grapheme', maxLength: 4 }).map((text) => text.replace(/[aeiou]/g, '\n')));

  it('has the same lines and length wherever its pieces end', () => {
    assert(
      property(pieces, (text) => {
        const whole = wholeText(text);
        expect([...linesOf(text)]).toEqual(whole.split('\n'));
        expect([...linesOf(whole)]).toEqual(whole.split('\n'));
        expect([lengthOfText(text), lengthOfText(whole)]).toEqual([whole.length, whole.length]);
      }),
    );
  });
});
