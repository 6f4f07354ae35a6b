import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/formats/encoding';

const bytes = (...all: number[]) => new Uint8Array(all);
const text = (value: string) => new TextEncoder().encode(value);

describe('text of a file', () => {
  it('is UTF-8 when it can be, with or without a byte order mark', () => {
    expect(decodeText(text('été'))).toEqual({ text: 'été', encoding: 'utf-8', guessed: false, badBytes: false });
    expect(decodeText(text('\uFEFFété'))).toMatchObject({ text: 'été', guessed: false });
  });

  it('is else Windows-1252, with its quotes and its euro', () => {
    const result = decodeText(bytes(0xe9, 0x74, 0xe9, 0x20, 0x92, 0x20, 0x80, 0x20, 0x9c));
    expect(result).toEqual({ text: 'été ’ € œ', encoding: 'windows-1252', guessed: true, badBytes: false });
  });

  it('stays UTF-8 when a download was cut within a letter', () => {
    expect(decodeText(bytes(...text('Zoé;No'), 0xc3))).toMatchObject({
      text: 'Zoé;No\uFFFD',
      encoding: 'utf-8',
      badBytes: true,
    });
  });

  it('is UTF-16 by its mark or by its zeros', () => {
    const wide = (value: string) =>
      Array.from({ length: value.length * 2 }, (_, i) => (value.charCodeAt(i >> 1) >> (8 * (i % 2))) & 255);
    expect(decodeText(bytes(0xff, 0xfe, ...wide('nom;é')))).toMatchObject({ text: 'nom;é', guessed: false });
    expect(decodeText(bytes(...wide('nom;prénom')))).toMatchObject({
      text: 'nom;prénom',
      encoding: 'utf-16le',
      guessed: true,
    });
  });

  it('is none when the bytes are those of numbers', () => {
    expect(decodeText(bytes(1, 0, 0, 7, 0, 0, 0, 9, 3, 0, 0, 4))).toBeUndefined();
  });
});
