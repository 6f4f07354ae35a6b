import { array, assert, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPieces } from '../../src/platform/textPieces';

describe('a text in pieces', () => {
  const text = string({ unit: 'binary', maxLength: 30 });

  it('is all of it in its order, no letter cut, no piece empty or too long', () => {
    assert(
      property(array(text), integer({ min: 1, max: 9 }), (parts, size) => {
        const pieces = [...textPieces(parts, size)];
        expect(pieces.join('')).toBe(parts.join(''));
        for (const piece of pieces) {
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.length).toBeLessThanOrEqual(size + 1);
          expect(piece.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('has what is short together', () => {
    expect([...textPieces(['ab', '', 'cd', 'efghijk', 'l'], 4)]).toEqual(['abcd', 'efgh', 'ijkl']);
    expect([...textPieces('abcde', 4)]).toEqual(['abcd', 'e']);
    expect([...textPieces(['', ''], 4)]).toEqual([]);
  });
});
