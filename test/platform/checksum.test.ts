import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/platform/checksum';

/** By the definition, a bit at a time. */
function bitByBit(bytes: Uint8Array): string {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return `${((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')}-${bytes.length}`;
}

describe('a checksum', () => {
  it('is the CRC-32 that everybody gives', () => {
    expect(checksum('123456789')).toBe('cbf43926-9');
    expect(checksum('')).toBe('00000000-0');
    expect(checksum('é')).toBe(bitByBit(new Uint8Array([0xc3, 0xa9])));
  });

  it('is that of the definition for bytes of any length', () => {
    assert(property(uint8Array({ maxLength: 100 }), (bytes) => checksum(bytes) === bitByBit(bytes)));
  });

  it('is of the whole of what is long, wherever its pieces end', () => {
    // Two halves of one letter on either side of the end of a piece.
    for (const before of [3_999_998, 3_999_999, 4_000_000]) {
      const text = `${'é'.repeat(before)}🙂${'x'.repeat(1_200_000)}`;
      expect(checksum(text)).toBe(checksum(new TextEncoder().encode(text)));
    }
    // As many bytes as a piece can have, and the two halves of a letter at its end.
    for (const before of [499_998, 499_999, 500_000]) {
      const text = `${'あ'.repeat(before)}🙂あ`;
      expect(checksum(text)).toBe(checksum(new TextEncoder().encode(text)));
    }
    const bytes = Uint8Array.from({ length: 8_300_000 }, (_, at) => (at * at) % 251);
    expect(checksum(bytes)).toBe(bitByBit(bytes));
  });

  it('is the same of a text that comes in pieces', () => {
    const pieces = ['', 'é', '🙂x'.repeat(700_000), 'y'.repeat(4_100_000), 'z'];
    expect(checksum(pieces)).toBe(checksum(pieces.join('')));
    expect(checksum([])).toBe(checksum(''));
  });

  it('is of the part alone when bytes are a part of others', () => {
    const all = Uint8Array.from({ length: 64 }, (_, at) => at * 7);
    expect(checksum(all.subarray(3, 40))).toBe(bitByBit(all.slice(3, 40)));
  });
});
