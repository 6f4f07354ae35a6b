import { describe, expect, it } from 'vitest';
import { endOfPiece } from '../../src/platform/endOfPiece';

function piecesOf(text: string, size: number): string[] {
  const pieces: string[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = endOfPiece(text, from, size);
    pieces.push(text.slice(from, to));
  }
  return pieces;
}

describe('pieces of a text', () => {
  it('are the text, and no letter is cut in two, wherever they end', () => {
    const text = 'Léa 🌾🌾 – 𝒜b🌍';
    for (let size = 1; size <= text.length + 1; size += 1) {
      const pieces = piecesOf(text, size);
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces) expect(piece.isWellFormed(), `${piece} of ${size}`).toBe(true);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(size + 1);
    }
  });
  it('of bytes end anywhere', () => {
    expect(endOfPiece(new Uint8Array(10), 4, 3)).toBe(7);
    expect(endOfPiece(new Uint8Array(10), 8, 3)).toBe(10);
  });
});
